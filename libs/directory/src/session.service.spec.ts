import { Actor, newId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { AccountService } from './account.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';
import { from, Jar, PASSWORD } from './people.factory.js';
import { Session } from './session.entity.js';
import { SessionService } from './session.service.js';

let application: TestApplication;
let sessions: SessionService;
let person: Cast;
beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  sessions = application.get(SessionService);
});
beforeEach(async () => {
  person = await cast(application.database, ['BUYER']);
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const logIn = async () => {
  const jar = new Jar();
  await from('203.0.113.7', () => application.get(AccountService).logIn(Actor.anonymous(), { email: person.person.email, password: PASSWORD }, jar));
  return jar;
};

it('lists where one is logged in, with device and address, and nobody else', async () => {
  await logIn();
  const stranger = await cast(application.database, ['BUYER']);
  const listed = await sessions.list(person.actor);
  expect(listed.map(({ device, address }) => ({ device, address }))).toEqual([
    { device: 'Firefox 140 · Linux', address: '203.0.113.7' },
    { device: '—', address: null },
  ]);
  expect((await sessions.list(stranger.actor)).map(({ id }) => id)).toEqual([stranger.actor.person!.sessionId]);
});

it('ends one: its cookie is anonymous at the next request', async () => {
  const jar = await logIn();
  const { person: inIt } = await sessions.actorOf(jar.token, 'VI');
  expect(await sessions.end(person.actor, inIt!.sessionId)).toBe(true);
  expect((await sessions.actorOf(jar.token, 'VI')).kind).toBe('anonymous');
});

it("answers for another's as for one that is not there", async () => {
  const stranger = await cast(application.database, ['BUYER']);
  for (const id of [stranger.actor.person!.sessionId, newId()]) await expect(sessions.end(person.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await system().count(Session, { id: stranger.actor.person!.sessionId })).toBe(1);
});

it('ends all others, and only those', async () => {
  const jars = [await logIn(), await logIn()];
  const stranger = await cast(application.database, ['BUYER']);
  expect(await sessions.endOthers(await sessions.actorOf(jars[0]!.token, 'VI'))).toBe(true);
  expect((await sessions.actorOf(jars[0]!.token, 'VI')).kind).toBe('person');
  expect((await sessions.actorOf(jars[1]!.token, 'VI')).kind).toBe('anonymous');
  expect(await system().count(Session, { id: { $in: [person.actor.person!.sessionId, stranger.actor.person!.sessionId] } })).toBe(1);
});

it('writes down when it was last used, every five minutes at most', async () => {
  const jar = await logIn();
  const { person: inIt } = await sessions.actorOf(jar.token, 'VI');
  const seen = async (minutesAgo: number) => {
    const lastSeenAt = new Date(Date.now() - minutesAgo * 60_000);
    await system().nativeUpdate(Session, { id: inIt!.sessionId }, { lastSeenAt });
    await sessions.actorOf(jar.token, 'VI');
    return (await system().findOneOrFail(Session, inIt!.sessionId)).lastSeenAt.getTime() - lastSeenAt.getTime();
  };
  expect(await seen(4)).toBe(0);
  expect(await seen(6)).toBeGreaterThan(5 * 60_000);
});

it('is over after its last day', async () => {
  const jar = await logIn();
  await system().nativeUpdate(Session, { person: person.person.id }, { expiresAt: new Date(Date.now() - 1) });
  expect((await sessions.actorOf(jar.token, 'VI')).kind).toBe('anonymous');
  expect(await sessions.list(person.actor)).toEqual([]);
});
