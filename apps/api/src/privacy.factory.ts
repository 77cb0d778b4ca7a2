import { draftedMou, nameSignatory, sentMou, sign, tradeOf, type Running } from '@ocop/agreement/testing';
import { MouService, type Mou } from '@ocop/agreement';
import { Registration, RegistrationService, type Conference } from '@ocop/conference';
import { conferenceOf, dayFromNow, partyInput } from '@ocop/conference/testing';
import { AccountService, InvitationService, Membership, PasswordService, SessionService, SignUp } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, EventHandlers, globalId, Schedules } from '@ocop/platform';
import { settle } from '@ocop/platform/testing';
import type { TestApi } from './api.factory.js';

/** A name and an address that stand nowhere else. */
export const HOA = { fullName: 'Nguyễn Thị Hoà Xuân', email: 'hoa.xuan@htx-ngoc-linh.example', password: 'mot-mat-khau-dai' };

/** Everything that somebody can leave behind: an account with a past, in every domain. */
export interface Life {
  running: Running;
  hoa: Cast;
  cookie: string;
  colleague: Cast;
  producer: Cast;
  organizer: Cast;
  mous: Record<'signed' | 'sent' | 'declined' | 'draft', Mou>;
  coming: Conference;
  waiting: Registration;
}

/** Lives it, with mails and notifications on the way. */
export async function lifeOf(api: TestApi): Promise<Life> {
  const { application, database } = api;
  const running: Running = { database, get: (type) => application.get(type, { strict: false }), settle: () => settle(database, application.get(EventHandlers, { strict: false })) };
  const { hoa, cookie } = await signUp(api, running);
  const colleague = await colleagueOf(running, hoa);
  const { producer } = await tradeOf(running);
  const trade = { buyer: hoa, producer };
  const mous = { signed: await sentMou(running, trade), sent: await sentMou(running, trade), declined: await sentMou(running, trade), draft: await draftedMou(running, trade) };
  for (const side of [hoa, producer]) await sign(running, side, mous.signed);
  await running.get(MouService).decline(hoa.actor, globalId('Mou', mous.declined.id), 'Giá đã đổi');
  await nameSignatory(running, hoa, mous.draft);
  await running.settle();
  const organizer = await cast(database, ['ORGANIZER']);
  const conferences = await attend(running, hoa, producer, organizer);
  await running.get(PasswordService).requestReset(HOA.email);
  await running.get(InvitationService).invite(producer.actor, { email: HOA.email, fullName: 'Chị Hoà Xuân', role: 'MEMBER' });
  await running.settle();
  return { running, hoa, cookie, colleague, producer, organizer, mous, ...conferences };
}

async function signUp(api: TestApi, running: Running): Promise<{ hoa: Cast; cookie: string }> {
  const accounts = running.get(AccountService);
  const house = { organizationName: 'Siêu thị Ngọc Linh', organizationKind: 'SUPERMARKET_SYSTEM' as const, capabilities: ['BUYER' as const], provinceCode: '48' };
  const { handle } = await accounts.signUp({ ...HOA, ...house, locale: 'VI' });
  const em = running.database.read(Actor.system);
  const code = accounts.codeOf(await em.findOneOrFail(SignUp, { email: HOA.email }));
  await accounts.confirmSignUp(Actor.anonymous(), { handle, code }, { set: () => undefined, clear: () => undefined });
  await em.execute(`update organization set state = 'VERIFIED', email = ? where name = ?`, [HOA.email, house.organizationName]);
  const answer = await api.application.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query: `mutation { logIn(input: { email: "${HOA.email}", password: "${HOA.password}" }) { person { id } } }` }),
  });
  const cookie = /ocop_session=[^;]+/.exec(String(answer.headers['set-cookie']))![0];
  const actor = await running.get(SessionService).actorOf(cookie.split('=')[1], 'VI');
  const membership = await em.findOneOrFail(Membership, { person: actor.personId }, { populate: ['person', 'organization'] });
  return { hoa: { actor, membership, person: membership.person.getEntity(), organization: membership.organization.getEntity() }, cookie };
}

/** Somebody whom she invited into her house. */
async function colleagueOf(running: Running, hoa: Cast): Promise<Cast> {
  const colleague = await cast(running.database, ['BUYER']);
  await running.get(InvitationService).invite(hoa.actor, { email: colleague.person.email, fullName: colleague.person.fullName, role: 'MEMBER' });
  await running.settle();
  const membership = await running.database.write(Actor.system, async ({ em }) => em.create(Membership, { person: colleague.person.id, organization: hoa.organization.id, role: 'MEMBER' }));
  return { ...colleague, membership };
}

/** At one that is over, at one to come with somebody behind her in the queue, and once registered by others under another name. */
async function attend(running: Running, hoa: Cast, producer: Cast, organizer: Cast): Promise<Pick<Life, 'coming' | 'waiting'>> {
  const { database } = running;
  const registrations = running.get(RegistrationService);
  const { conference: coming, types } = await conferenceOf(database, organizer.organization, { capacities: [1] });
  const party = partyInput(types[0]!);
  await registrations.register(hoa.actor, { ...party, delegates: [{ fullName: HOA.fullName, email: HOA.email }] });
  const [waiting] = await registrations.register(producer.actor, { ...party, delegates: [{ fullName: 'Người đứng sau', email: 'sau@dai-bieu.example' }] });
  const { types: others } = await conferenceOf(database, organizer.organization, { capacities: [5] });
  await registrations.register(producer.actor, { ...partyInput(others[0]!), delegates: [{ fullName: 'Chị Hoà Xuân', email: HOA.email }] });
  const { conference: past, types: pastTypes } = await conferenceOf(database, organizer.organization, { state: 'CLOSED', startsOn: dayFromNow(-40), endsOn: dayFromNow(-39) });
  await database.write(Actor.system, async ({ em }) => {
    em.create(Registration, { conference: past.id, participantType: pastTypes[0]!, organization: hoa.organization.id, fullName: HOA.fullName, email: HOA.email, state: 'CONFIRMED', place: 1 });
  });
  await running.settle();
  return { coming, waiting: waiting! };
}

/** Chains what is not chained yet. */
export async function chainTrail(running: Running): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await running.get(Schedules).run('platform.audit-chain');
}
