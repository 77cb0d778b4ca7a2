import { Actor, AuditEntry, newId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { AccountService } from './account.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { PasswordReset } from './password-reset.entity.js';
import { PasswordService } from './password.service.js';
import { from, Jar, PASSWORD } from './people.factory.js';
import { Person } from './person.entity.js';
import { Session } from './session.entity.js';
import { SessionService } from './session.service.js';

const NEW = 'mat-khau-moi-dai';
let application: TestApplication;
let passwords: PasswordService;
let accounts: AccountService;
let sessions: SessionService;
let person: Cast;
beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  passwords = application.get(PasswordService);
  accounts = application.get(AccountService);
  sessions = application.get(SessionService);
});
beforeEach(async () => {
  person = await cast(application.database, ['BUYER']);
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const logIn = (password = PASSWORD, jar = new Jar(), asking = Actor.anonymous()) => accounts.logIn(asking, { email: person.person.email, password }, jar).then(() => jar);
const actorIn = (jar: Jar) => sessions.actorOf(jar.token, 'VI');
const newest = () => system().findOneOrFail(PasswordReset, { email: person.person.email }, { orderBy: { id: 'desc' } });
const link = async () => {
  await passwords.requestReset(person.person.email);
  return passwords.secretOf(await newest());
};

describe('asking for a reset', () => {
  it('does the same work for known and unknown addresses', async () => {
    const unknown = `${newId()}@khong.example`;
    const work = async (email: string) => {
      const before = [await system().count(PasswordReset, {}), await system().count(OutboxEvent, {}), await system().count(AuditEntry, {})];
      const answer = await passwords.requestReset(email);
      const after = [await system().count(PasswordReset, {}), await system().count(OutboxEvent, {}), await system().count(AuditEntry, {})];
      return { answer, rows: after.map((count, place) => count - before[place]!) };
    };
    expect(await work(unknown)).toEqual(await work(person.person.email));
    expect(await work(unknown)).toEqual({ answer: true, rows: [1, 1, 1] });
  });

  it('is throttled by account, alike, and by network', async () => {
    for (const email of [person.person.email, `${newId()}@khong.example`]) {
      for (let time = 0; time < 5; time += 1) await passwords.requestReset(email);
      await expect(passwords.requestReset(email.replace('@', '+x@').toUpperCase())).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS', parameters: { minutes: 60 } });
    }
    const flood = Array.from({ length: 110 }, () => from('203.0.113.9', () => passwords.requestReset(`${newId()}@khong.example`)));
    expect((await Promise.allSettled(flood)).filter(({ status }) => status === 'rejected')).toHaveLength(10);
  });
});

describe('a reset', () => {
  it('ends every session, is told, and lets in with the new password only', async () => {
    const jars = [await logIn(), await logIn()];
    expect(await passwords.reset({ secret: await link(), password: NEW })).toBe(true);
    for (const jar of jars) expect((await actorIn(jar)).kind).toBe('anonymous');
    await expect(logIn()).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    expect((await actorIn(await logIn(NEW))).personId).toBe(person.person.id);
    expect(await system().count(OutboxEvent, { type: 'directory.password-changed', subjectId: person.person.id })).toBe(1);
  });

  it('works once, also when it comes twice at once', async () => {
    const secret = await link();
    const both = await Promise.allSettled([passwords.reset({ secret, password: NEW }), passwords.reset({ secret, password: 'mot-mat-khau-khac' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(passwords.reset({ secret, password: NEW })).rejects.toMatchObject({ code: 'RESET_LINK_OVER', field: 'secret' });
  });

  it('works with the newest link only, and within an hour', async () => {
    const [first, second] = [await link(), await link()];
    await expect(passwords.reset({ secret: first, password: NEW })).rejects.toMatchObject({ code: 'RESET_LINK_OVER' });
    expect((await newest()).expiresAt.getTime() - (await newest()).createdAt.getTime()).toBeLessThanOrEqual(3_600_000);
    await system().nativeUpdate(PasswordReset, { email: person.person.email }, { expiresAt: new Date(Date.now() - 1) });
    await expect(passwords.reset({ secret: second, password: NEW })).rejects.toMatchObject({ code: 'RESET_LINK_OVER' });
  });

  it('is refused with a short password, without using the link up', async () => {
    const secret = await link();
    await expect(passwords.reset({ secret, password: 'ngan' })).rejects.toMatchObject({ code: 'TOO_SHORT', field: 'password' });
    expect(await passwords.reset({ secret, password: NEW })).toBe(true);
  });

  it('reads alike for secrets of nobody, of another purpose and for garbage', async () => {
    await passwords.requestReset('nobody@khong.example');
    const ofNobody = passwords.secretOf(await system().findOneOrFail(PasswordReset, { email: 'nobody@khong.example' }));
    for (const secret of [ofNobody, 'x', 'A'.repeat(64)]) {
      await expect(passwords.reset({ secret, password: NEW })).rejects.toMatchObject({ code: 'RESET_LINK_OVER', field: 'secret' });
    }
  });

  it('keeps no secret anywhere, and lets in whom failed log-ins had shut out', async () => {
    const secret = await link();
    const kept = [await system().find(PasswordReset, {}), await system().find(OutboxEvent, {}), await system().find(AuditEntry, {})];
    expect(JSON.stringify(kept)).not.toContain(secret.slice(22));
    for (let time = 0; time < 10; time += 1) await expect(logIn('sai-mat-khau-10')).rejects.toMatchObject({ code: 'WRONG_CREDENTIALS' });
    await expect(logIn()).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
    await passwords.reset({ secret, password: NEW });
    expect((await actorIn(await logIn(NEW))).kind).toBe('person');
  });
});

describe('a change of the password', () => {
  it('ends every other session and renews this one', async () => {
    const [here, there] = [await logIn(), await logIn()];
    const old = here.token;
    await passwords.change(await actorIn(here), { currentPassword: PASSWORD, newPassword: NEW }, here);
    expect(here.token).not.toBe(old);
    expect((await actorIn(here)).personId).toBe(person.person.id);
    expect((await sessions.actorOf(old, 'VI')).kind).toBe('anonymous');
    expect((await actorIn(there)).kind).toBe('anonymous');
    expect(await system().count(Session, { person: person.person.id })).toBe(1);
  });

  it('is refused with the wrong old one or a short new one, and throttled', async () => {
    const change = (currentPassword: string, newPassword: string) => passwords.change(person.actor, { currentPassword, newPassword }, new Jar());
    await expect(change(PASSWORD, 'ngan')).rejects.toMatchObject({ code: 'TOO_SHORT', field: 'newPassword' });
    for (let time = 0; time < 10; time += 1) await expect(change('sai-mat-khau-10', NEW)).rejects.toMatchObject({ code: 'WRONG_PASSWORD', field: 'currentPassword' });
    await expect(change(PASSWORD, NEW)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('leaves no session to a log-in with the old password at the same moment', async () => {
    const here = await logIn();
    await Promise.allSettled([passwords.change(await actorIn(here), { currentPassword: PASSWORD, newPassword: NEW }, here), logIn(), logIn(), logIn()]);
    const { passwordHash } = await system().findOneOrFail(Person, person.person.id);
    expect(passwordHash).not.toBe(person.person.passwordHash);
    expect(await system().count(Session, { person: person.person.id })).toBe(1);
  });
});

describe('log-in', () => {
  it('renews the session: the one that browser had is over', async () => {
    const jar = await logIn();
    const before = jar.token;
    await logIn(PASSWORD, jar, await actorIn(jar));
    expect((await sessions.actorOf(before, 'VI')).kind).toBe('anonymous');
    expect((await actorIn(jar)).kind).toBe('person');
  });

  it('is throttled alike for known and unknown accounts', async () => {
    const answers = [];
    for (const email of [person.person.email, `${newId()}@khong.example`]) {
      const tried = [];
      for (let time = 0; time < 12; time += 1) tried.push(await accounts.logIn(Actor.anonymous(), { email, password: 'sai-mat-khau-10' }, new Jar()).catch((error: unknown) => error));
      answers.push(tried.map((error) => ({ text: (error as { in(locale: 'VI'): string }).in('VI'), code: (error as { code: string }).code, field: (error as { field?: string }).field })));
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]!.map(({ code }) => code)).toEqual([...Array<string>(10).fill('WRONG_CREDENTIALS'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
  });
});
