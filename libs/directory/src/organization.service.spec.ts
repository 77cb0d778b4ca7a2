import { Actor, AuditEntry, globalId, newId, OutboxEvent, type Capability } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { AccountService } from './account.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { OrganizationCorrection } from './organization.correction.js';
import { Organization } from './organization.entity.js';
import { OrganizationService } from './organization.service.js';
import { colleague, Jar } from './people.factory.js';
import { SignUp } from './session.entity.js';
import { SessionService } from './session.service.js';

const GIA_LAI = '52';
const ROUNDS = 20;

let application: TestApplication;
let organizations: OrganizationService;
let officer: Cast;
let otherOfficer: Cast;
let elsewhere: Cast;
let administrator: Cast;

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  organizations = application.get(OrganizationService);
  const make = (capability: Capability, provinceCode: string, name: string) => cast(application.database, [capability], { kind: 'DEPARTMENT', provinceCode, name });
  officer = await make('OFFICER', GIA_LAI, 'Sở Nông nghiệp Gia Lai');
  otherOfficer = await make('OFFICER', GIA_LAI, 'Sở Công Thương Gia Lai');
  elsewhere = await make('OFFICER', '48', 'Sở Công Thương Đà Nẵng');
  administrator = await make('ADMINISTRATOR', '01', 'Ban quản trị');
});
afterAll(() => application.close());

const idOf = ({ organization }: Pick<Cast, 'organization'>) => globalId('Organization', organization.id);
const waiting = () => cast(application.database, ['PRODUCER'], { provinceCode: GIA_LAI, verified: false });
const verified = () => cast(application.database, ['PRODUCER'], { provinceCode: GIA_LAI });
const stored = ({ organization }: Pick<Cast, 'organization'>) => application.database.read(Actor.system).findOneOrFail(Organization, organization.id);
const decide = (by: Cast, whom: Cast, answer: boolean, reason = 'Thiếu giấy tờ') => organizations.decide(by.actor, { organizationId: idOf(whom), verified: answer, reason });

describe('visibility', () => {
  const sees = async (actor: Actor, whom: Cast) => (await application.database.read(actor).findOne(Organization, whom.organization.id)) !== null;

  it('of one that waits: itself, officers of its province, administrators', async () => {
    const whom = await waiting();
    const stranger = await verified();
    const actors = [whom, officer, administrator, elsewhere, stranger].map(({ actor }) => actor);
    expect(await Promise.all([...actors, Actor.anonymous()].map((actor) => sees(actor, whom)))).toEqual([true, true, true, false, false, false]);
  });

  it('follows a province that was merged into the one of today', async () => {
    const whom = await waiting();
    await application.database.read(Actor.system).nativeUpdate(Organization, { id: whom.organization.id }, { provinceScheme: '63', provinceCode: '52' }); // Bình Định, part of Gia Lai
    expect([await sees(officer.actor, whom), await sees(elsewhere.actor, whom)]).toEqual([true, false]);
    const organization = await stored(whom);
    expect([organization.province?.name.vi, organization.currentProvince?.name.vi, organization.answersFor(officer.actor)]).toEqual(['Bình Định', 'Gia Lai', true]);
  });

  it('is not given by an officer who is not verified', async () => {
    const late = await cast(application.database, ['OFFICER'], { provinceCode: GIA_LAI, verified: false });
    expect(await sees(late.actor, await waiting())).toBe(false);
    await expect(decide(late, await waiting(), true)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists an officer’s own province when asked, and nothing of that to others', async () => {
    const whom = await waiting();
    const listed = async (actor: Actor) => (await organizations.list(actor, { mine: true, state: 'SUBMITTED', first: 100 })).edges.map(({ node }) => node.id);
    expect(await listed(officer.actor)).toContain(whom.organization.id);
    for (const other of [elsewhere.actor, administrator.actor, whom.actor, Actor.anonymous()]) expect(await listed(other)).toEqual([]);
  });
});

describe('deciding', () => {
  it('verifies, and the same answer of the same officer again is a no-op', async () => {
    const whom = await waiting();
    expect((await decide(officer, whom, true)).state).toBe('VERIFIED');
    expect((await decide(officer, whom, true)).state).toBe('VERIFIED');
    const entries = await application.database.read(Actor.system).find(AuditEntry, { subjectId: whom.organization.id, action: 'organization.verified' });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ personId: officer.person.id, organizationId: officer.organization.id, before: { state: 'SUBMITTED' }, after: { state: 'VERIFIED' } });
  });

  it('refuses with a reason, and a corrected one may come again', async () => {
    const whom = await waiting();
    await expect(decide(officer, whom, false, '  ')).rejects.toMatchObject({ code: 'REASON_REQUIRED', field: 'reason' });
    expect(await decide(officer, whom, false)).toMatchObject({ state: 'REFUSED', stateReason: 'Thiếu giấy tờ' });
    expect(await organizations.submit(whom.actor, idOf(whom))).toMatchObject({ state: 'SUBMITTED', stateReason: null });
    expect((await decide(otherOfficer, whom, true)).state).toBe('VERIFIED');
  });

  it.each([
    ['another province', () => elsewhere],
    ['the organization itself', () => undefined],
  ])('reads like nothing there for %s', async (_who, by) => {
    const whom = await waiting();
    await expect(decide(by() ?? whom, whom, true)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'organizationId' });
    expect((await stored(whom)).state).toBe('SUBMITTED');
  });

  it('nobody decides on the department acted for, administrators on every one', async () => {
    const own = await cast(application.database, ['OFFICER'], { provinceCode: GIA_LAI });
    await expect(organizations.suspend(own.actor, idOf(own), 'thử')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(organizations.suspend(administrator.actor, idOf(administrator), 'thử')).rejects.toMatchObject({ code: 'OWN_ORGANIZATION' });
    expect((await decide(administrator, await waiting(), true)).state).toBe('VERIFIED');
  });

  it('takes a reason of 1,000 characters at most, and none that is blank', async () => {
    const whom = await waiting();
    for (const answer of [true, false]) await expect(decide(officer, whom, answer, 'x'.repeat(1_001))).rejects.toMatchObject({ code: 'TOO_LONG', field: 'reason' });
    await expect(decide(officer, whom, false, '  ')).rejects.toMatchObject({ code: 'REASON_REQUIRED', field: 'reason' });
    expect((await decide(officer, whom, false, ` ${'x'.repeat(1_000)} `)).stateReason).toHaveLength(1_000);
  });

  it('refuses to decide on what was corrected since the officer looked', async () => {
    const whom = await waiting();
    const submittedAt = new Date('2026-01-01T00:00:00Z');
    await application.database.read(Actor.system).nativeUpdate(Organization, { id: whom.organization.id }, { submittedAt });
    await application.get(OrganizationCorrection).correct(whom.actor, { organizationId: idOf(whom), name: 'HTX Tên Mới' });
    const input = { organizationId: idOf(whom), verified: true };
    await expect(organizations.decide(officer.actor, { ...input, submittedAt })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await organizations.decide(officer.actor, { ...input, submittedAt: (await stored(whom)).submittedAt! })).state).toBe('VERIFIED');
  });

  it(`of two officers at once one wins and the other is told who, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const whom = await waiting();
      const second = round % 2 === 0; // the same answer or the opposite one
      const results = await Promise.allSettled([decide(officer, whom, true), decide(otherOfficer, whom, second)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const won = results.findIndex(({ status }) => status === 'fulfilled');
      const { reason } = results[1 - won] as PromiseRejectedResult;
      expect(reason).toMatchObject({ code: 'ALREADY_DECIDED', parameters: { organization: [officer, otherOfficer][won]!.organization.name } });
      expect((await stored(whom)).state).toBe(won === 0 || second ? 'VERIFIED' : 'REFUSED');
      expect(await application.database.read(Actor.system).count(OutboxEvent, { subjectId: whom.organization.id, type: 'directory.organization-decided' })).toBe(1);
    }
  }, 120_000);
});

describe('suspending', () => {
  it('takes every power at once and gives it back, both with a reason', async () => {
    const whom = await verified();
    const { token } = await colleague(application.database, application.get(SessionService), whom, 'MEMBER');
    const can = async () => (await application.get(SessionService).actorOf(token, 'VI')).can('PRODUCER');
    expect(await can()).toBe(true);
    await expect(organizations.suspend(officer.actor, idOf(whom), ' ')).rejects.toMatchObject({ code: 'REQUIRED', field: 'reason' });
    expect(await organizations.suspend(officer.actor, idOf(whom), 'Giấy hết hạn')).toMatchObject({ state: 'SUSPENDED', stateReason: 'Giấy hết hạn' });
    expect(await can()).toBe(false);
    expect((await organizations.suspend(otherOfficer.actor, idOf(whom), 'lý do khác')).stateReason).toBe('Giấy hết hạn');
    expect(await organizations.restore(officer.actor, idOf(whom), 'Đã nộp giấy mới')).toMatchObject({ state: 'VERIFIED', stateReason: null });
    expect(await can()).toBe(true);
    const trail = await application.database.read(Actor.system).find(AuditEntry, { subjectId: whom.organization.id, action: { $in: ['organization.suspended', 'organization.restored'] } }, { orderBy: { id: 'asc' } });
    expect(trail.map(({ action, reason }) => [action, reason])).toEqual([['organization.suspended', 'Giấy hết hạn'], ['organization.restored', 'Đã nộp giấy mới']]);
  });

  it('is not there for officers of another province, though everybody sees the organization', async () => {
    const whom = await verified();
    for (const act of ['suspend', 'restore'] as const) {
      await expect(organizations[act](elsewhere.actor, idOf(whom), 'thử')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(organizations[act](elsewhere.actor, globalId('Organization', newId()), 'thử')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  it('concerns verified ones only', async () => {
    await expect(organizations.suspend(officer.actor, idOf(await waiting()), 'thử')).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
  });
});

describe('a search', () => {
  const search = (text: string) => organizations.list(officer.actor, { search: text });

  it('is 200 characters at most, like those of the trail and of products', async () => {
    expect((await search('x'.repeat(200))).totalCount).toBe(0);
    await expect(search('x'.repeat(201))).rejects.toMatchObject({ code: 'TOO_LONG', field: 'search', parameters: { maximum: '200' } });
    await expect(search('a '.repeat(50_000))).rejects.toMatchObject({ code: 'TOO_LONG' });
  });
});

describe('one tax code', () => {
  const accounts = () => application.get(AccountService);
  async function signUp(taxCode: string): Promise<() => Promise<Organization>> {
    const email = `${newId()}@htx.example`;
    const facts = { fullName: 'Rơ Mah Hoa', password: 'mot-mat-khau-dai', locale: 'VI' as const, organizationName: `HTX ${email}`, organizationKind: 'COOPERATIVE' as const };
    const { handle } = await accounts().signUp({ ...facts, email, capabilities: ['PRODUCER'], provinceCode: GIA_LAI, taxCode });
    const code = accounts().codeOf(await application.database.read(Actor.system).findOneOrFail(SignUp, { email }));
    return async () => (await accounts().confirmSignUp(Actor.anonymous(), { handle, code }, new Jar())).membership!.organization.getEntity();
  }
  /** A 12-digit code has no check digit, so that each round has one of its own. */
  const codeOf = (round: number) => `05219900${String(1_000 + round)}`;

  it(`of two who register it at once one wins and the other is told, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const [first, second] = [await signUp(codeOf(round)), await signUp(codeOf(round))];
      const both = await Promise.all([first(), second()]);
      expect(both.map(({ state }) => state).sort()).toEqual(['DRAFT', 'SUBMITTED']);
      const lost = both.find(({ state }) => state === 'DRAFT')!;
      expect(await application.database.read(Actor.system).count(OutboxEvent, { subjectId: lost.id, type: 'directory.tax-code-contested' })).toBe(1);
    }
  }, 120_000);

  it('keeps the second a draft until the code is free, without saying whose it is', async () => {
    const [winner, loser] = [await (await signUp('052199009001'))(), await (await signUp('052199009001'))()];
    const owner = await colleague(application.database, application.get(SessionService), { organization: loser }, 'OWNER');
    const submit = () => organizations.submit(owner.actor, globalId('Organization', loser.id));
    const error: unknown = await submit().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'TAX_CODE_TAKEN', field: 'taxCode', parameters: {} });
    expect(await organizations.duplicatesOf(owner.actor, await stored({ organization: loser }))).toEqual([]);
    expect((await organizations.duplicatesOf(officer.actor, winner)).map(({ id }) => id)).toEqual([loser.id]);
    expect(await organizations.duplicatesOf(elsewhere.actor, winner)).toEqual([]);
    await organizations.decide(officer.actor, { organizationId: globalId('Organization', winner.id), verified: false, reason: 'Không phải chủ mã số thuế' });
    expect((await submit()).state).toBe('SUBMITTED');
  });

  it('is unique in the database among those that stand, whoever writes', async () => {
    const first = await (await signUp('052199009002'))();
    const other = await waiting();
    const write = () => application.database.read(Actor.system).nativeUpdate(Organization, { id: other.organization.id }, { taxCode: first.taxCode! });
    await expect(write()).rejects.toThrow(/organization_tax_code_standing/);
  });
});
