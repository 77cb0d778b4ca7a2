import { DocumentService, Mou } from '@ocop/agreement';
import { Registration } from '@ocop/conference';
import { AccountService, Person, SessionService } from '@ocop/directory';
import type { Cast } from '@ocop/directory/testing';
import { Delivery, Notification } from '@ocop/notification';
import { Actor, AuditChain, AuditEntry, globalId, isForgotten } from '@ocop/platform';
import { unzip } from '@ocop/platform/testing';
import { startApi, type TestApi } from './api.factory.js';
import { chainTrail, HOA, lifeOf, type Life } from './privacy.factory.js';

const MY_DATA = '{ myData { category label { vi en } purpose { vi } basis { vi } values count erasable } }';
const ERASE = 'mutation ($password: String!) { eraseMe(password: $password) { erased { vi en } kept { vi en } } }';

let api: TestApi;
let life: Life;
const system = () => api.database.read(Actor.system);

beforeAll(async () => {
  api = await startApi();
  life = await lifeOf(api);
}, 120_000);
afterAll(async () => {
  await api.close();
});

async function cookieOf({ person }: Cast): Promise<string> {
  const { token } = await api.database.write(Actor.system, (transaction) => life.running.get(SessionService).open(transaction, person));
  return `ocop_session=${token}`;
}
const exportOf = (cookie?: string) => api.application.inject({ method: 'GET', url: '/files/me.zip', headers: cookie ? { cookie } : {} });

/** Every column of every table in which a text stands: table.column and how often. */
async function traces(...texts: string[]): Promise<Record<string, number>> {
  const columns = await system().execute<{ table_name: string; column_name: string }[]>(
    `select table_name, column_name from information_schema.columns join information_schema.tables using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea')`,
  );
  const found: Record<string, number> = {};
  for (const { table_name: table, column_name: column } of columns) {
    const sought = texts.map(() => `"${column}"::text ilike ?`).join(' or ');
    const [row] = await system().execute<{ count: number }[]>(`select count(*)::int from "${table}" where ${sought}`, texts.map((text) => `%${text}%`));
    if (row!.count > 0) found[`${table}.${column}`] = row!.count;
  }
  return found;
}

describe('what is kept about somebody', () => {
  it('is listed whole, with purpose and basis, in every category that there is', async () => {
    const { data, errors } = await api.ask(MY_DATA, {}, { cookie: life.cookie });
    expect(errors).toEqual([]);
    const entries = (data as { myData: { category: string; count: number; values: string[]; erasable: boolean; purpose: { vi: string } }[] }).myData;
    expect(entries.map(({ category, count, erasable }) => [category, count > 0, erasable])).toEqual([
      ['account', true, true],
      ['sessions', true, true],
      ['sign-ups', true, true],
      ['consents', false, false],
      ['memberships', true, true],
      ['invitations', true, true],
      ['contacts', true, true],
      ['audit-trail', true, false],
      ['registrations', true, true],
      ['memoranda', true, false],
      ['notifications', true, true],
      ['mails', true, true],
    ]);
    for (const { values, count, purpose } of entries) expect([values.length, purpose.vi.length > 10]).toEqual([Math.min(count, 100), true]);
    expect(entries[0]!.values[0]).toContain(`${HOA.fullName} · ${HOA.email}`);
  });

  it('is asked of nobody but the one who asks', async () => {
    const of = async (cookie: string) => JSON.stringify((await api.ask(MY_DATA, {}, { cookie })).data);
    for (const other of [life.colleague, life.producer, life.organizer]) {
      const said = await of(await cookieOf(other));
      expect(said).toContain(other.person.email);
      expect(said).not.toMatch(/hoa\.xuan|Hoà Xuân/);
    }
    const nobody = await api.ask(MY_DATA);
    expect([nobody.data, nobody.errors[0]!.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
  });
});

describe('the export', () => {
  it('holds exactly one’s own, a file a category and a guide, out of reach of caches, and is recorded', async () => {
    const response = await exportOf(life.cookie);
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': expect.stringMatching(/^attachment; filename="ocop-connect-\d{4}-\d\d-\d\d\.zip"$/) as unknown, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    const files = unzip(response.rawPayload);
    const { myData } = (await api.ask(MY_DATA, {}, { cookie: life.cookie })).data as { myData: { category: string }[] };
    expect(files.map(({ name }) => name)).toEqual(['README.txt', ...myData.map(({ category }) => `${category}.json`)]);
    expect(files[0]!.content).toMatch(/DỮ LIỆU CÁ NHÂN[\s\S]+YOUR PERSONAL DATA/);
    const content = (name: string) => JSON.parse(files.find((file) => file.name === name)!.content) as { rows: Record<string, unknown>[]; purpose: { vi: string } };
    expect(content('account.json').rows).toEqual([{ fullName: HOA.fullName, email: HOA.email, locale: 'VI', createdAt: expect.any(String) as string }]);
    expect(content('registrations.json').rows.map((row) => row['state']).sort()).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED']);
    expect(await system().count(AuditEntry, { action: 'person.data-exported', personId: life.hoa.person.id })).toBe(1);
  });

  it('holds no secret and nothing of others', async () => {
    const whole = unzip((await exportOf(life.cookie)).rawPayload).map(({ content }) => content).join('\n');
    for (const { person } of [life.colleague, life.producer, life.organizer]) expect(whole).not.toContain(person.email);
    expect(whole).not.toMatch(/argon2id|sau@dai-bieu|Người đứng sau|passwordHash|tokenHash/);
    for (const other of [life.colleague, life.producer]) {
      const theirs = unzip((await exportOf(await cookieOf(other))).rawPayload).map(({ content }) => content).join('\n');
      expect(theirs).toContain(other.person.email);
      expect(theirs).not.toMatch(/hoa\.xuan|Hoà Xuân/);
    }
  });

  it('is for people only', async () => {
    expect((await exportOf()).statusCode).toBe(401);
    expect((await exportOf('ocop_session=forged')).statusCode).toBe(401);
  });
});

describe('erasing oneself', () => {
  const erase = async (password: string, cookie = life.cookie) => api.ask(ERASE, { password }, { cookie });
  const code = async (password: string, cookie?: string) => (await erase(password, cookie)).errors.map(({ extensions }) => [extensions.code, extensions.field]);

  it('asks for the password again, and nothing happens without it', async () => {
    expect(await code('sai-mat-khau')).toEqual([['WRONG_PASSWORD', 'password']]);
    expect((await api.ask('{ viewer { person { email } } }', {}, { cookie: life.cookie })).data).toEqual({ viewer: { person: { email: HOA.email } } });
  });

  it('is refused for the last owner where others remain, and says what to do', async () => {
    const { errors } = await erase(HOA.password);
    expect(errors[0]).toMatchObject({ extensions: { code: 'ERASURE_LAST_OWNER' }, message: expect.stringContaining('Siêu thị Ngọc Linh') as unknown });
    expect(await system().count(Person, { email: HOA.email })).toBe(1);
  });

  let report: { erased: { vi: string }[]; kept: { vi: string }[] };
  let documentBefore: Uint8Array;

  it('forgets in one commit and says what stays', async () => {
    const document = life.running.get(DocumentService);
    documentBefore = (await document.file(life.producer.actor, globalId('Mou', life.mous.signed.id))).bytes;
    await system().execute(`update membership set role = 'OWNER' where id = ?`, [life.colleague.membership.id]);
    await api.ask('mutation { setConsent(purpose: SHOW_CONTACT_TO_PARTNERS, granted: true) { granted } }', {}, { cookie: life.cookie });
    await chainTrail(life.running);
    const { data, errors } = await erase(HOA.password);
    expect(errors).toEqual([]);
    report = (data as { eraseMe: typeof report }).eraseMe;
    expect(report.erased).toHaveLength(10);
    expect(report.kept.map(({ vi }) => vi).join('\n')).toMatch(/biên bản đã gửi ký[\s\S]*1 biên bản bạn chưa ký/);
  });

  it('leaves no trace of name and address in any column, except where the report says so and in the letter that is on its way', async () => {
    const kept = { 'mou_party.signatory_name': 3, 'mou_act.person_name': expect.any(Number) as number };
    expect(await traces(HOA.fullName, 'Hoà Xuân', HOA.email)).toEqual({ ...kept, 'delivery.recipient': 1 });
    await life.running.settle();
    expect(await traces(HOA.fullName, 'Hoà Xuân', HOA.email)).toEqual(kept);
  });

  it('writes one last letter, with the report, and then forgets its address', async () => {
    const [letter] = await system().find(Delivery, { type: 'directory.person-erased' });
    expect(letter).toMatchObject({ state: 'SENT', recipient: 'directory.person-erased', smtpResponse: expect.stringMatching(/^2\d\d$/) as unknown, facts: report });
    expect(api.mails.filter(({ source }) => source.includes(`<${letter!.id}@`)).map(({ to }) => to)).toEqual([HOA.email]);
    expect(api.mails.filter(({ to }) => isForgotten(to))).toEqual([]);
  });

  it('ends every session, and nobody logs in again', async () => {
    expect((await api.ask('{ viewer { person { id } } }', {}, { cookie: life.cookie })).data).toEqual({ viewer: null });
    expect(await code(HOA.password)).toEqual([['UNAUTHENTICATED', undefined]]);
    const person = await system().findOneOrFail(Person, life.hoa.person.id);
    expect(person).toMatchObject({ fullName: expect.stringMatching(/^Người dùng đã xoá [0-9a-f]{4}$/) as unknown, erasedAt: expect.any(Date) as Date });
    for (const email of [HOA.email, person.email]) {
      const { errors } = await api.ask('mutation ($input: LogInInput!) { logIn(input: $input) { person { id } } }', { input: { email, password: HOA.password } });
      expect(errors[0]!.extensions.code).toBe('WRONG_CREDENTIALS');
    }
  });

  it('is found by nobody: not by the administrator’s search, not by colleagues, not by organizers', async () => {
    const administrator = await api.logIn(['ADMINISTRATOR']);
    const search = async (text: string) => (await api.ask('query ($text: String!) { auditTrail(filter: { search: $text }) { totalCount edges { node { personName } } } }', { text }, { cookie: administrator })).data as { auditTrail: { totalCount: number; edges: { node: { personName: string } }[] } };
    expect((await search('Hoà Xuân')).auditTrail.totalCount).toBe(0);
    const { auditTrail } = await search('đã xoá');
    expect(auditTrail.totalCount).toBeGreaterThan(10);
    expect(new Set(auditTrail.edges.map(({ node }) => node.personName)).size).toBe(1);
    const team = await api.ask('{ team { person { email } } }', {}, { cookie: await cookieOf(life.colleague) });
    expect(JSON.stringify(team.data)).not.toContain(HOA.email);
  });

  it('leaves the audit trail whole and its chain intact', async () => {
    expect(await system().count(AuditEntry, { action: 'person.erased', personId: life.hoa.person.id })).toBe(1);
    await chainTrail(life.running);
    expect(await life.running.get(AuditChain).verify()).toMatchObject({ intact: true, waiting: 0 });
  });

  it('leaves signed and sent memoranda as they were, and clears drafts', async () => {
    const { signed, sent, declined, draft } = life.mous;
    for (const { id } of [signed, sent, declined]) {
      const mou = await system().findOneOrFail(Mou, id, { populate: ['parties'] });
      expect([mou.isIntact(), mou.parties.getItems()[0]!.signatoryName]).toEqual([true, HOA.fullName]);
    }
    const after = await life.running.get(DocumentService).file(life.producer.actor, globalId('Mou', signed.id));
    expect(Buffer.from(after.bytes).equals(Buffer.from(documentBefore))).toBe(true);
    const cleared = await system().findOneOrFail(Mou, draft.id, { populate: ['parties'] });
    expect(cleared.parties.getItems()[0]).toMatchObject({ signatory: null, signatoryName: null, signatoryTitle: null, authority: null });
  });

  it('gives coming seats to the next in line and keeps past ones without a name', async () => {
    const all = await system().find(Registration, { fullName: { $like: 'Người dùng đã xoá%' } }, { populate: ['conference'], orderBy: { createdAt: 'asc' } });
    expect(all.map(({ state }) => state).sort()).toEqual(['CONFIRMED', 'WITHDRAWN', 'WITHDRAWN']);
    expect(await system().findOneOrFail(Registration, life.waiting.id)).toMatchObject({ state: 'CONFIRMED', fullName: 'Người đứng sau' });
    expect(api.mails.some(({ to }) => to === 'sau@dai-bieu.example')).toBe(true);
  });

  it('tells those who keep the organization’s people', async () => {
    const told = await system().find(Notification, { type: 'directory.colleague-erased' }, { populate: ['person'] });
    expect(told.map(({ person }) => person.id)).toEqual([life.colleague.person.id]);
  });

  it('lets the same address begin anew', async () => {
    const accounts = life.running.get(AccountService);
    expect(await accounts.signUp({ ...HOA, organizationName: 'Siêu thị khác', organizationKind: 'SUPERMARKET_SYSTEM', capabilities: ['BUYER'], provinceCode: '48', locale: 'VI' })).toMatchObject({ email: HOA.email });
  });
});
