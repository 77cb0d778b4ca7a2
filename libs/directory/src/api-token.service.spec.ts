import { Actor, AuditEntry, newId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { addDays, addMonths, localDayOf } from '@ocop/values';
import { ApiToken } from './api-token.entity.js';
import { ApiTokenService } from './api-token.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { Organization } from './organization.entity.js';
import { colleague } from './people.factory.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let tokens: ApiTokenService;
let owner: Cast;
beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  tokens = application.get(ApiTokenService);
});
beforeEach(async () => {
  owner = await cast(application.database, ['BUYER']);
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const today = localDayOf(new Date());
const input = { name: 'Hệ thống ERP', scopes: ['TRADE' as const, 'READ' as const, 'READ' as const], expiresOn: addDays(today, 30) };
const refused = { code: 'TOKEN_INVALID' };

describe('a token', () => {
  it('is shown once, kept as a hash, and acts for its organization as no person', async () => {
    const { token, secret } = await tokens.create(owner.actor, input);
    expect(secret).toMatch(/^ocop_[a-f0-9]{12}_[\w-]{43}$/);
    expect(secret.startsWith(`${token.prefix}_`)).toBe(true);
    expect(token.scopes).toEqual(['READ', 'TRADE']);
    const rows = await system().execute('select to_jsonb(t) as row from api_token t union all select to_jsonb(a) from audit_entry a');
    expect(JSON.stringify(rows)).not.toContain(secret.slice(18));
    const actor = await tokens.actorOf(secret, 'EN');
    expect(actor).toMatchObject({ kind: 'token', locale: 'EN', organizationId: owner.organization.id });
    expect(actor.can('BUYER')).toBe(true);
    expect(() => actor.personId).toThrow('FORBIDDEN');
  });

  it('leaves its name in the audit trail of what it did', async () => {
    const { token, secret } = await tokens.create(owner.actor, input);
    const actor = await tokens.actorOf(secret, 'VI');
    await application.database.write(actor, async (transaction) => {
      transaction.audit('test.acted', await transaction.em.findOneOrFail(Organization, actor.organizationId));
    });
    expect(await system().findOneOrFail(AuditEntry, { action: 'test.acted' })).toMatchObject({ tokenId: token.id, personId: null, organizationId: owner.organization.id });
  });

  it.each([
    ['today', () => today],
    ['in a year and a day', () => addDays(addMonths(today, 12), 1)],
  ])('does not end %s', async (_when, day) => {
    await expect(tokens.create(owner.actor, { ...input, expiresOn: day() })).rejects.toMatchObject({ code: 'TOKEN_EXPIRY', field: 'expiresOn' });
  });

  it('may live from tomorrow to a year from today, both included', async () => {
    for (const expiresOn of [addDays(today, 1), addMonths(today, 12)]) expect((await tokens.create(owner.actor, { ...input, expiresOn })).token.expiresAt > new Date()).toBe(true);
  });

  it('needs a name and a scope', async () => {
    await expect(tokens.create(owner.actor, { ...input, name: ' ' })).rejects.toMatchObject({ code: 'REQUIRED', field: 'name' });
    await expect(tokens.create(owner.actor, { ...input, scopes: [] })).rejects.toMatchObject({ code: 'TOO_SHORT', field: 'scopes' });
  });

  it('opens nothing when revoked, expired, forged or misspelt, alike', async () => {
    const { token, secret } = await tokens.create(owner.actor, input);
    const flipped = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    for (const wrong of [flipped, secret.toUpperCase(), '', 'ocop_', `ocop_${'0'.repeat(12)}_${'A'.repeat(43)}`]) await expect(tokens.actorOf(wrong, 'VI')).rejects.toMatchObject(refused);
    await system().nativeUpdate(ApiToken, { id: token.id }, { expiresAt: new Date(Date.now() - 1) });
    await expect(tokens.actorOf(secret, 'VI')).rejects.toMatchObject(refused);
    await system().nativeUpdate(ApiToken, { id: token.id }, { expiresAt: new Date(Date.now() + 60_000) });
    const revokedAt = (await tokens.revoke(owner.actor, token.id)).revokedAt;
    expect((await tokens.revoke(owner.actor, token.id)).revokedAt).toEqual(revokedAt);
    await expect(tokens.actorOf(secret, 'VI')).rejects.toMatchObject(refused);
    expect(await system().count(AuditEntry, { action: 'api-token.revoked', subjectId: token.id })).toBe(1);
  });

  it('of a suspended organization may do nothing', async () => {
    const { secret } = await tokens.create(owner.actor, input);
    await system().nativeUpdate(Organization, { id: owner.organization.id }, { state: 'SUSPENDED', stateReason: 'Thử' });
    expect((await tokens.actorOf(secret, 'VI')).can('BUYER')).toBe(false);
  });

  it('says when it was last used, to five minutes', async () => {
    const { token, secret } = await tokens.create(owner.actor, input);
    const used = async () => (await system().findOneOrFail(ApiToken, token.id)).lastUsedAt;
    expect(await used()).toBeNull();
    await tokens.actorOf(secret, 'VI');
    const first = await used();
    expect(first).toBeInstanceOf(Date);
    await tokens.actorOf(secret, 'VI');
    expect(await used()).toEqual(first);
  });

  it('is kept by owners and managers; others see none and are refused', async () => {
    const { token } = await tokens.create(owner.actor, input);
    const sessions = application.get(SessionService);
    const manager = await colleague(application.database, sessions, owner, 'MANAGER');
    expect((await tokens.list(manager.actor)).map(({ id }) => id)).toEqual([token.id]);
    const stranger = await cast(application.database, ['BUYER']);
    for (const id of [token.id, newId()]) await expect(tokens.revoke(stranger.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const role of ['MEMBER', 'SIGNATORY'] as const) {
      const { actor } = await colleague(application.database, sessions, owner, role);
      expect(await tokens.list(actor)).toEqual([]);
      await expect(tokens.create(actor, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(tokens.revoke(actor, token.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});
