import { Actor, AuditEntry, DomainError, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { AccountService } from './account.service.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { Organization } from './organization.entity.js';
import { Person } from './person.entity.js';
import { SignUp } from './session.entity.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let accounts: AccountService;
const jar = { token: '', set(token: string) { this.token = token; }, clear() { this.token = ''; } };

const input = {
  fullName: 'Nguyễn Thị Hoà',
  email: 'Hoa@HTX.example',
  password: 'mot-mat-khau-dai',
  locale: 'VI' as const,
  organizationName: 'HTX Mật ong rừng U Minh',
  organizationKind: 'COOPERATIVE' as const,
  capabilities: ['PRODUCER' as const],
  provinceCode: '96',
  taxCode: '0100109106',
};

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  accounts = application.get(AccountService);
});
afterAll(() => application.close());

const newestSignUp = (email = 'hoa@htx.example') => application.database.read(Actor.system).findOneOrFail(SignUp, { email }, { orderBy: { createdAt: 'desc' } });

describe('sign-up', () => {
  it('keeps nothing but the sign-up until the code is given, then opens a session', async () => {
    const { email, handle } = await accounts.signUp(input);
    expect(email).toBe('hoa@htx.example');
    const em = application.database.read(Actor.system);
    expect(await em.count(Person)).toBe(0);
    const signUp = await newestSignUp();
    const viewer = await accounts.confirmSignUp(Actor.anonymous(), { handle, code: accounts.codeOf(signUp) }, jar);
    expect(viewer.person.fullName).toBe('Nguyễn Thị Hoà');
    expect(viewer.membership?.organization.getEntity()).toMatchObject({ name: input.organizationName, state: 'SUBMITTED' });
    const actor = await application.get(SessionService).actorOf(jar.token, 'VI');
    expect(actor.personId).toBe(viewer.person.id);
    const acts = await em.find(AuditEntry, {}, { orderBy: { id: 'asc' } });
    expect(acts.map((act) => act.action).sort()).toEqual(['organization.submitted', 'person.signed-up', 'sign-up.requested']);
  });

  it('answers a known address alike and tells its owner only', async () => {
    const [known, fresh] = [await accounts.signUp(input), await accounts.signUp({ ...input, email: 'moi@htx.example', taxCode: null })];
    expect(known).toEqual({ email: 'hoa@htx.example', handle: expect.stringMatching(/^[\w-]{64}$/) });
    expect(fresh.handle).toHaveLength(known.handle.length);
    await expect(accounts.confirmSignUp(Actor.anonymous(), { handle: known.handle, code: '123456' }, jar)).rejects.toMatchObject({ code: 'WRONG_CODE', field: 'code' });
    const events = await application.database.read(Actor.system).find(OutboxEvent, { type: 'directory.sign-up-repeated' });
    expect(events).toHaveLength(1);
  });

  it('is confirmed by whoever began it only: the code of a later sign-up with the same address opens nothing', async () => {
    const victim = { ...input, email: 'nan-nhan@htx.example', taxCode: null };
    const mine = await accounts.signUp(victim);
    const own = await newestSignUp(victim.email);
    const attackers = await accounts.signUp({ ...victim, password: 'mat-khau-cua-ke-xau' });
    const later = await newestSignUp(victim.email);
    const confirm = (handle: string, signUp: SignUp) => accounts.confirmSignUp(Actor.anonymous(), { handle, code: accounts.codeOf(signUp) }, jar);
    await expect(confirm(mine.handle, later)).rejects.toMatchObject({ code: 'WRONG_CODE', field: 'code' });
    await expect(confirm(attackers.handle, own)).rejects.toMatchObject({ code: 'WRONG_CODE' });
    expect((await confirm(mine.handle, own)).person.email).toBe(victim.email);
    await accounts.logIn(Actor.anonymous(), victim, jar);
    await expect(confirm(attackers.handle, later)).rejects.toMatchObject({ code: 'WRONG_CODE' }); // the address has its account now
  });

  it('refuses a used code and, after five wrong ones, the right one too', async () => {
    const { handle, ...first } = await accounts.signUp({ ...input, email: 'mot-lan@htx.example', taxCode: null });
    const used = { handle, code: accounts.codeOf(await newestSignUp(first.email)) };
    await accounts.confirmSignUp(Actor.anonymous(), used, jar);
    await expect(accounts.confirmSignUp(Actor.anonymous(), used, jar)).rejects.toMatchObject({ code: 'WRONG_CODE' });
    const other = await accounts.signUp({ ...input, email: 'khac@htx.example', taxCode: null });
    const signUp = await newestSignUp(other.email);
    const right = accounts.codeOf(signUp);
    const wrong = right === '000000' ? '000001' : '000000';
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(accounts.confirmSignUp(Actor.anonymous(), { handle: other.handle, code: wrong }, jar)).rejects.toMatchObject({ code: 'WRONG_CODE', field: 'code' });
    }
    await expect(accounts.confirmSignUp(Actor.anonymous(), { handle: other.handle, code: right }, jar)).rejects.toMatchObject({ code: 'WRONG_CODE' });
  });

  it.each([
    ['password', { password: 'ngan' }, 'TOO_SHORT'],
    ['email', { email: 'khong phai email' }, 'EMAIL_INVALID'],
    ['taxCode', { taxCode: '0300588568' }, 'TAX_CODE_CHECK_DIGIT'],
    ['provinceCode', { provinceCode: '02' }, 'INVALID_PROVINCE'],
    ['organizationName', { organizationName: '   ' }, 'REQUIRED'],
    ['capabilities', { capabilities: ['OFFICER' as const] }, 'CAPABILITY_NOT_OPEN'],
  ])('names the field %s when it is wrong', async (field, wrong, code) => {
    const error = await accounts.signUp({ ...input, ...wrong }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code, field });
  });
});

describe('log-in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    for (const email of [input.email, 'ai@do.example', 'không phải e-mail']) {
      const tried = accounts.logIn(Actor.anonymous(), { email, password: 'sai-mat-khau' }, jar);
      await expect(tried).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS', field: 'password' });
    }
  });

  it('opens a session, and log-out ends it', async () => {
    await accounts.logIn(Actor.anonymous(), { email: input.email, password: input.password }, jar);
    const sessions = application.get(SessionService);
    const { token } = jar;
    const actor = await sessions.actorOf(token, 'VI');
    await accounts.logOut(actor, jar);
    expect((await sessions.actorOf(token, 'VI')).kind).toBe('anonymous');
    expect(jar.token).toBe('');
  });
});

describe('tenancy', () => {
  it('throws when a query runs without an actor', async () => {
    await expect(application.database.orm.em.fork().find(Organization, {})).rejects.toThrow(/without an actor|visible/);
  });

  it('hides an organization that is not verified from the public', async () => {
    const em = application.database.read(Actor.anonymous());
    expect(await em.find(Organization, {})).toEqual([]);
  });
});
