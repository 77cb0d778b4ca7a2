import fc from 'fast-check';
import { Actor, cursorSeal, DomainError, newId, page, sealCursor } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { AuditService } from './audit.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { Membership } from './person.entity.js';

let application: TestApplication;
let administrator: Cast;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  administrator = await cast(application.database, ['ADMINISTRATOR']);
  await application.database.write(administrator.actor, async (transaction) => transaction.audit('thing.made', administrator.organization));
});
afterAll(() => application.close());

/** What somebody may write into a cursor whose seal is kept: anything, and what nearly fits. */
const value = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(null, '', 'x', '\u0000', '%', -1, 1e300, true, [], {}, { $ne: null }, { name: { $like: '%' } }, '2026-02-30', '2026-01-01T00:00:00Z', 'infinity', newId(), `${newId()}x`, newId().toUpperCase()),
);

/** Some page, or the one typed refusal; anything else would be an internal error to the client. */
async function answers(list: () => Promise<unknown>): Promise<void> {
  const error: unknown = await list().then(() => undefined, (thrown: unknown) => thrown);
  if (error !== undefined) expect(error instanceof DomainError ? [error.code, error.field] : error).toEqual(['INVALID_CURSOR', 'after']);
}

describe('a cursor whose position was edited', () => {
  /** Ordered by an instant, by text behind a relation and by an id: what lists here are ordered by. */
  const order = { createdAt: 'desc', organization: { name: 'asc', taxCode: 'asc' }, id: 'asc' } as const;
  const seal = cursorSeal(String(Membership), {}, order);
  const list = (position: unknown) => page(application.database.read(Actor.system), Membership, {}, order, { after: sealCursor(seal, position) });
  const positionOf = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

  it('is what the list itself gives, unless it was edited', async () => {
    const { edges } = await page(application.database.read(Actor.system), Membership, {}, order, {});
    const { createdAt, id, organization } = edges[0]!.node;
    expect(edges[0]!.cursor).toBe(sealCursor(seal, positionOf(createdAt, { name: organization.getEntity().name, taxCode: null }, id)));
    expect((await list(positionOf('2999-01-01T00:00:00.000Z', { name: '', taxCode: null }, newId()))).edges).toHaveLength(1);
  });

  it.each([
    ['nothing', []],
    ['too little', ['2026-01-01T00:00:00Z', null]],
    ['too much', ['2026-01-01T00:00:00Z', null, newId(), 1]],
    ['no instant', ['x', { name: 'a', taxCode: null }, newId()]],
    ['no id', ['2026-01-01T00:00:00Z', { name: 'a', taxCode: null }, 'x']],
    ['a character that no text holds', ['2026-01-01T00:00:00Z', { name: '\u0000', taxCode: null }, newId()]],
    ['an operator', [{ $ne: null }, { name: 'a', taxCode: null }, newId()]],
    ['another relation', ['2026-01-01T00:00:00Z', { name: 'a', state: 'DRAFT' }, newId()]],
  ])('is refused for %s', async (_what, values) => {
    await expect(list(positionOf(...values))).rejects.toMatchObject({ code: 'INVALID_CURSOR', field: 'after' });
  });

  it('is refused or serves, whatever stands in it', async () => {
    const relation = fc.oneof(value, fc.record({ name: value, taxCode: value }));
    await fc.assert(fc.asyncProperty(value, relation, value, (...values) => answers(() => list(positionOf(...values)))), { numRuns: 300 });
    await fc.assert(fc.asyncProperty(value, (position) => answers(() => list(position))), { numRuns: 100 });
    await fc.assert(fc.asyncProperty(fc.array(value), (values) => answers(() => list(positionOf(...values)))), { numRuns: 100 });
  });

  it('is refused by the trail unless an id stands in it', async () => {
    const audit = application.get(AuditService);
    const trail = (position: unknown) => audit.trail(administrator.actor, { after: sealCursor(cursorSeal('audit', {}), position) });
    expect((await trail('ffffffff-ffff-7fff-bfff-ffffffffffff')).edges).toHaveLength(1);
    await expect(trail('x')).rejects.toMatchObject({ code: 'INVALID_CURSOR', field: 'after' });
    await fc.assert(fc.asyncProperty(value, (position) => answers(() => trail(position))), { numRuns: 200 });
  });
});
