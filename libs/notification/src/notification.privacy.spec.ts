import { ConferenceService } from '@ocop/conference';
import { conferenceOf } from '@ocop/conference/testing';
import { ConsentService, ErasureService, Membership, Person } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, globalId, newId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { Delivery } from './delivery.entity.js';
import { mailSink, type MailSink } from './mail-sink.factory.js';
import { Notification } from './notification.entity.js';
import { NotificationModule, notificationEntities } from './notification.module.js';

const PASSWORD = 'mat-khau-dai-10';
const jar = { set: () => undefined, clear: () => undefined };

let sink: MailSink;
let application: TestApplication;
const system = () => application.database.read(Actor.system);
const erase = ({ actor }: Cast) => application.get(ErasureService).eraseMe(actor, PASSWORD, jar);

beforeAll(async () => {
  sink = await mailSink();
  application = await testApplication([NotificationModule], notificationEntities, { SMTP_URL: sink.url });
});
afterAll(async () => {
  await application.close();
  await sink.close();
});

/** Somebody told of something that names people. */
async function told({ person }: Cast, subjectId: string, facts: Record<string, unknown>): Promise<string> {
  return application.database.write(Actor.system, async ({ em }) => {
    const row = em.create(Notification, { person: person.id, type: 'conference.delegate-confirmed', subjectId, version: newId(), facts, path: '/registrations' });
    await em.flush();
    return row.id;
  });
}
const factsOf = async (id: string) => (await system().findOneOrFail(Notification, id)).facts;

it('unnames the erased in what others were told, and leaves namesakes their name', async () => {
  const [gone, other] = [await cast(application.database, ['BUYER']), await cast(application.database, ['BUYER'])];
  const { fullName, email, id } = gone.person;
  const subject = { id: newId(), constructor: { name: 'Thing' } };
  await application.database.write(gone.actor, async (transaction) => transaction.audit('thing.touched', subject));
  const byAddress = await told(other, newId(), { fullName: 'Chị Ấy', email, conference: 'X' });
  const byId = await told(other, newId(), { by: fullName, inviterId: id });
  const bySubject = await told(other, subject.id, { by: fullName, reason: `gọi ${fullName}` });
  const namesake = await told(other, newId(), { by: fullName, email: 'khac@noi.example' });
  await erase(gone);
  const { fullName: pseudonym, email: nowhere } = await system().findOneOrFail(Person, id);
  expect(await factsOf(byAddress)).toEqual({ fullName: pseudonym, email: nowhere, conference: 'X' });
  expect(await factsOf(byId)).toEqual({ by: pseudonym, inviterId: id });
  expect(await factsOf(bySubject)).toEqual({ by: pseudonym, reason: `gọi ${fullName}` }); // free text is the writer's
  expect(await factsOf(namesake)).toEqual({ by: fullName, email: 'khac@noi.example' });
});

it('of two last owners who go at once, one stays', async () => {
  const [one, two] = [await cast(application.database, ['BUYER']), await cast(application.database, ['BUYER'])];
  const third = await cast(application.database, ['BUYER']);
  await application.database.write(Actor.system, async ({ em }) => {
    em.create(Membership, { person: two.person.id, organization: one.organization.id, role: 'OWNER' });
    em.create(Membership, { person: third.person.id, organization: one.organization.id, role: 'MEMBER' });
  });
  const outcomes = await Promise.allSettled([erase(one), erase(two)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: { code: 'ERASURE_LAST_OWNER' } });
  expect(await system().count(Membership, { organization: one.organization.id, role: 'OWNER' })).toBe(1);
});

it('lets somebody go who is alone in an organization, and stops its machines', async () => {
  const alone = await cast(application.database, ['BUYER']);
  await system().execute(`insert into api_token (id, organization_id, name, scopes, prefix, secret_hash, created_at, expires_at) values (?, ?, 'ERP', '{READ}', ?, ?, now(), now() + interval '1 day')`, [newId(), alone.organization.id, newId(), newId()]);
  await erase(alone);
  expect(await system().execute('select revoked_at is not null as over from api_token where organization_id = ?', [alone.organization.id])).toEqual([{ over: true }]);
});

it('throttles guesses of the password', async () => {
  const somebody = await cast(application.database, ['BUYER']);
  for (let guess = 0; guess < 10; guess += 1) await expect(application.get(ErasureService).eraseMe(somebody.actor, `sai-${guess}`, jar)).rejects.toMatchObject({ code: 'WRONG_PASSWORD', field: 'password' });
  await expect(erase(somebody)).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
});

it('sends news of conferences to whoever agreed to them, and to nobody else', async () => {
  const [organizer, agreed, undecided] = [await cast(application.database, ['ORGANIZER']), await cast(application.database, ['BUYER']), await cast(application.database, ['BUYER'])];
  const news = async () => {
    const { conference } = await conferenceOf(application.database, organizer.organization, { state: 'PUBLISHED' });
    await application.get(ConferenceService).change(organizer.actor, globalId('Conference', conference.id), 'open');
    await application.settle();
    const rows = await system().find(Delivery, { type: 'conference.news-opened', subjectId: conference.id });
    return rows.map(({ recipient }) => recipient);
  };
  await application.get(ConsentService).set(agreed.actor, 'NEWS_BY_MAIL', true);
  await application.get(ConsentService).set(undecided.actor, 'NEWS_BY_MAIL', false);
  expect(await news()).toEqual([agreed.person.email]);
  await application.get(ConsentService).set(agreed.actor, 'NEWS_BY_MAIL', false);
  expect(await news()).toEqual([]);
});
