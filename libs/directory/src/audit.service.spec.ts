import { Actor, AuditEntry, globalId, inRequest, newId, Schedules, type Connection } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { localDayOf } from '@ocop/values';
import type { AuditFilter } from '@ocop/graphql';
import { AuditService } from './audit.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';

let application: TestApplication;
let audit: AuditService;
let [officer, elsewhere, administrator, daNang, quangNam, haNoi]: Cast[] = [];

/** What somebody does to a record that is named by nothing but an id. */
async function act({ actor }: { actor: Actor }, action: string, subject: { id: string; constructor: { name: string } } = { id: newId(), constructor: { name: 'Thing' } }): Promise<void> {
  await application.database.write(actor, async (transaction) => transaction.audit(action, subject, { reason: 'vì thế', before: { state: 'A' }, after: { state: 'B' } }));
}

const trail = ({ actor }: { actor: Actor }, filter?: AuditFilter, page: { first?: number; after?: string } = {}) => audit.trail(actor, { ...(filter && { filter }), ...page });
const actions = ({ edges }: Connection<AuditEntry>) => edges.map(({ node }) => node.action);

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  audit = application.get(AuditService);
  const { database } = application;
  officer = await cast(database, ['OFFICER'], { name: 'Sở Đà Nẵng', provinceCode: '48' });
  elsewhere = await cast(database, ['OFFICER'], { name: 'Sở Gia Lai', provinceCode: '52' });
  administrator = await cast(database, ['ADMINISTRATOR'], { name: 'Quản trị', provinceCode: '01' });
  daNang = await cast(database, ['PRODUCER'], { name: 'HTX Hoà Vang', provinceCode: '48' });
  quangNam = await cast(database, ['PRODUCER'], { name: 'HTX Quế Trà My', provinceCode: '48' });
  haNoi = await cast(database, ['BUYER'], { name: 'Siêu thị Hồ Gươm', provinceCode: '01' });
  // recorded before the merger: Quảng Nam is Đà Nẵng today
  await database.read(Actor.system).execute(`update organization set province_scheme = '63', province_code = '49' where id = ?`, [quangNam.organization.id]);
  await act(daNang, 'thing.made');
  await act(quangNam, 'thing.moved');
  await act(haNoi, 'thing.bought');
  await act(administrator, 'organization.renamed', daNang.organization);
  await act({ actor: Actor.system }, 'thing.swept');
});
afterAll(() => application.close());

describe('who reads what', () => {
  const everybody: [string, () => Actor, string[]][] = [
    ['an officer: the province as it is today', () => officer!.actor, ['organization.renamed', 'thing.moved', 'thing.made']],
    ['an officer of another province: nothing of it', () => elsewhere!.actor, []],
    ['an administrator: everything', () => administrator!.actor, ['thing.swept', 'organization.renamed', 'thing.bought', 'thing.moved', 'thing.made']],
    ['the owner: nothing', () => daNang!.actor, []],
    ['another organization: nothing', () => haNoi!.actor, []],
    ['nobody: nothing', () => Actor.anonymous(), []],
  ];
  it.each(everybody)('%s, in the list and one by one', async (_who, actor, readable) => {
    const page = await trail({ actor: actor() });
    expect([actions(page), page.totalCount]).toEqual([readable, readable.length]);
    const em = application.database.read(actor());
    const all = await application.database.read(Actor.system).find(AuditEntry, {}, { orderBy: { id: 'desc' } });
    const found: string[] = [];
    for (const { id } of all) found.push(...((await em.findOne(AuditEntry, id)) ? [all.find((entry) => entry.id === id)!.action] : []));
    expect(found).toEqual(readable);
  });

  it('an officer who waits for verification reads nothing', async () => {
    const waiting = await cast(application.database, ['OFFICER'], { provinceCode: '48', verified: false });
    expect((await trail(waiting)).totalCount).toBe(0);
  });
});

describe('search', () => {
  it.each([
    ['words of the act', { search: 'thing mo' }, ['thing.moved']],
    ['the organization, without diacritics', { search: 'hoa vang' }, ['organization.renamed', 'thing.made']],
    ['with diacritics, and the act besides', { search: 'Hoà Vang made' }, ['thing.made']],
    ['an act as a whole', { action: 'thing.made' }, ['thing.made']],
    ['nothing with a wildcard of SQL', { search: '%' }, []],
    ['nothing with an underscore', { search: 'thing_made' }, []],
    ['words that meet nobody', { search: 'không ai tên thế' }, []],
  ])('finds %s', async (_what, filter, expected) => {
    expect(actions(await trail(administrator!, filter))).toEqual(expected);
  });

  it('finds a person by name, whatever diacritics are typed', async () => {
    const { fullName } = haNoi!.person; // Người 6
    for (const search of [fullName, fullName.toUpperCase(), 'nguoi 6']) expect(actions(await trail(administrator!, { search }))).toEqual(['thing.bought']);
  });

  it('finds by person, organization and record', async () => {
    const by = async (filter: AuditFilter) => actions(await trail(administrator!, filter));
    expect(await by({ personId: globalId('Person', haNoi!.person.id) })).toEqual(['thing.bought']);
    expect(await by({ organizationId: globalId('Organization', quangNam!.organization.id) })).toEqual(['thing.moved']);
    expect(await by({ subjectId: globalId('Organization', daNang!.organization.id) })).toEqual(['organization.renamed']);
    expect(await by({ subjectId: globalId('Person', daNang!.organization.id) })).toEqual([]);
  });

  it('finds by local days', async () => {
    const today = localDayOf(new Date());
    expect((await trail(administrator!, { from: today, to: today })).totalCount).toBe(5);
    expect((await trail(administrator!, { to: '2020-01-01' })).totalCount).toBe(0);
    expect((await trail(administrator!, { from: '2999-01-01' })).totalCount).toBe(0);
  });

  it.each([
    ['a period that ends before it begins', { from: '2026-02-01', to: '2026-01-31' }, 'AUDIT_PERIOD', 'filter.to'],
    ['an id that is none', { subjectId: 'rác' }, 'NOT_FOUND', 'filter.subjectId'],
    ['an id of something else', { personId: globalId('Organization', newId()) }, 'NOT_FOUND', 'filter.personId'],
    ['a search without end', { search: 'a'.repeat(201) }, 'TOO_LONG', 'filter.search'],
  ])('refuses %s', async (_what, filter, code, field) => {
    await expect(trail(administrator!, filter)).rejects.toMatchObject({ code, field });
  });
});

describe('pages', () => {
  it('go on where the last one ended, each entry once', async () => {
    const first = await trail(administrator!, {}, { first: 2 });
    const second = await trail(administrator!, {}, { first: 2, after: first.pageInfo.endCursor! });
    const third = await trail(administrator!, {}, { first: 2, after: second.pageInfo.endCursor! });
    expect([first, second, third].flatMap(actions)).toEqual(actions(await trail(administrator!)));
    expect([first, second, third].map(({ pageInfo, totalCount }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage, totalCount])).toEqual([[false, true, 5], [true, true, 5], [true, false, 5]]);
  });

  it('refuse a cursor of another search, and too large a page', async () => {
    const { pageInfo } = await trail(administrator!, {}, { first: 1 });
    await expect(trail(administrator!, { search: 'thing' }, { after: pageInfo.endCursor! })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
    await expect(trail(administrator!, {}, { first: 101 })).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});

it('says from where a request came, and the chain covers it', async () => {
  await inRequest('anfrage-1', () => act(daNang!, 'thing.from-somewhere'), { address: '203.0.113.7' });
  const [entry] = (await trail(administrator!, { action: 'thing.from-somewhere' })).edges;
  expect(entry!.node).toMatchObject({ address: '203.0.113.7', requestId: 'anfrage-1', reason: 'vì thế', before: { state: 'A' }, after: { state: 'B' } });
  await application.get(Schedules).run('platform.audit-chain');
  expect(await audit.verify()).toMatchObject({ entries: 6, waiting: 0, intact: true });
});
