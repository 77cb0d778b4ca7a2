import { Organization } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { ParticipantType } from './conference.entity.js';
import { conferenceOf, dayFromNow, partyInput } from './conference.factory.js';
import { ConferenceModule, conferenceEntities } from './conference.module.js';
import { RegistrationFields } from './conference.resolver.js';
import { Registration } from './registration.entity.js';
import { RegistrationService } from './registration.service.js';

let application: TestApplication;
let registrations: RegistrationService;
let organizer: Cast;
let producer: Cast;
let buyer: Cast;

beforeAll(async () => {
  application = await testApplication([ConferenceModule], conferenceEntities);
  registrations = application.get(RegistrationService);
  organizer = await cast(application.database, ['ORGANIZER']);
  producer = await cast(application.database, ['PRODUCER']);
  buyer = await cast(application.database, ['BUYER']);
});
afterAll(() => application.close());

const idOf = ({ id }: Registration) => globalId('Registration', id);
const system = () => application.database.read(Actor.system);
const eventsOf = async (row: Registration) => (await system().find(OutboxEvent, { subjectId: row.id }, { orderBy: { id: 'asc' } })).map(({ type }) => type.replace('conference.registration-', ''));
const open = (...capacities: number[]) => conferenceOf(application.database, organizer.organization, { capacities });
const seats = async ({ id }: ParticipantType) => {
  const { confirmed, waitlisted } = await system().findOneOrFail(ParticipantType, id);
  return { confirmed, waitlisted };
};
const positions = async (conference: { id: string }) =>
  (await system().find(Registration, { conference: conference.id, state: 'WAITLISTED' }, { orderBy: { place: 'asc' } })).map(({ email, waitlistPosition }) => [email.split('@')[0], waitlistPosition]);

describe('a party', () => {
  it('fills the free seats in its order and waits for the rest, each with an answer and an event', async () => {
    const { conference, types } = await open(2);
    const rows = await registrations.register(producer.actor, partyInput(types[0]!, 'z1', 'a2', 'm3', 'b4'));
    expect(rows.map(({ email, state, waitlistPosition }) => [email, state, waitlistPosition])).toEqual([
      ['z1@dai-bieu.example', 'CONFIRMED', null],
      ['a2@dai-bieu.example', 'CONFIRMED', null],
      ['m3@dai-bieu.example', 'WAITLISTED', 1],
      ['b4@dai-bieu.example', 'WAITLISTED', 2],
    ]);
    expect(await Promise.all(rows.map(eventsOf))).toEqual([['confirmed'], ['confirmed'], ['waitlisted'], ['waitlisted']]);
    expect(await seats(types[0]!)).toEqual({ confirmed: 2, waitlisted: 2 });
    expect(await positions(conference)).toEqual([['m3', 1], ['b4', 2]]);
  });

  it('that is sent again gets the same answer, and nothing happens twice', async () => {
    const { types } = await open(1);
    const input = partyInput(types[0]!, 'lap1', 'lap2');
    const first = await registrations.register(producer.actor, structuredClone(input));
    const again = await registrations.register(producer.actor, structuredClone(input));
    expect(again.map(({ id, state, waitlistPosition }) => [id, state, waitlistPosition])).toEqual(first.map(({ id, state, waitlistPosition }) => [id, state, waitlistPosition]));
    expect(await eventsOf(first[0]!)).toEqual(['confirmed']);
    expect(await seats(types[0]!)).toEqual({ confirmed: 1, waitlisted: 1 });
  });

  it('keeps names NFC and addresses in lower case, and knows a person by the address', async () => {
    const { types } = await open(5);
    const input = { ...partyInput(types[0]!), delegates: [{ fullName: ' Trần Thị Hoà '.normalize('NFD'), email: 'Hoa.Tran@HTX.example ' }] };
    const [row] = await registrations.register(producer.actor, input);
    expect(row).toMatchObject({ fullName: 'Trần Thị Hoà'.normalize('NFC'), email: 'hoa.tran@htx.example' });
    const other = { ...partyInput(types[0]!, 'moi'), delegates: [{ fullName: 'Người mới', email: 'moi@dai-bieu.example' }, { fullName: 'Hoà', email: 'HOA.TRAN@htx.example' }] };
    await expect(registrations.register(buyer.actor, other)).rejects.toMatchObject({ code: 'DELEGATE_ALREADY_REGISTERED', field: 'delegates.1.email' });
    expect(await seats(types[0]!)).toEqual({ confirmed: 1, waitlisted: 0 });
  });

  it('may bring back one who was withdrawn, and one person may attend two conferences', async () => {
    const { types } = await open(1);
    const { types: elsewhere } = await open(1);
    const [row] = await registrations.register(producer.actor, partyInput(types[0]!, 've'));
    await registrations.register(producer.actor, partyInput(elsewhere[0]!, 've'));
    await registrations.withdraw(producer.actor, idOf(row!));
    const [back] = await registrations.register(producer.actor, partyInput(types[0]!, 've'));
    expect(back).toMatchObject({ state: 'CONFIRMED', place: 2 });
    expect(back!.id).not.toBe(row!.id);
  });

  const one = { fullName: 'Một', email: 'mot@dai-bieu.example' };
  it.each([
    ['delegates', [], 'TOO_SHORT'],
    ['delegates', Array.from({ length: 51 }, (_, index) => ({ fullName: 'x', email: `x${index}@dai-bieu.example` })), 'TOO_LONG'],
    ['delegates.0.fullName', [{ ...one, fullName: '   ' }], 'TEXT_EMPTY'],
    ['delegates.0.fullName', [{ ...one, fullName: 'a'.repeat(121) }], 'TEXT_TOO_LONG'],
    ['delegates.0.fullName', [{ ...one, fullName: 'a\u0000' }], 'TEXT_NUL'],
    ['delegates.0.fullName', [{ ...one, fullName: 'a\u202Eb' }], 'TEXT_CONTROL_CHARACTER'],
    ['delegates.1.email', [one, { ...one, email: 'khong phai' }], 'EMAIL_INVALID'],
    ['delegates.2.email', [one, { ...one, email: 'hai@dai-bieu.example' }, { ...one, email: 'MOT@dai-bieu.example' }], 'DELEGATE_TWICE'],
  ])('names the field %s when it is wrong, and registers nobody', async (field, delegates, code) => {
    const { conference, types } = await open(5);
    await expect(registrations.register(producer.actor, { ...partyInput(types[0]!), delegates })).rejects.toMatchObject({ code, field });
    expect(await system().count(Registration, { conference })).toBe(0);
  });
});

describe('the door', () => {
  it.each(['PUBLISHED', 'CLOSED', 'CANCELLED'] as const)('is shut while the conference is %s', async (state) => {
    const { types } = await conferenceOf(application.database, organizer.organization, { state });
    await expect(registrations.register(producer.actor, partyInput(types[0]!, 'cho'))).rejects.toMatchObject({ code: 'CONFERENCE_NOT_OPEN', field: 'conferenceId' });
  });

  it('is shut after the last day, though it was left open', async () => {
    const { types } = await conferenceOf(application.database, organizer.organization, { startsOn: dayFromNow(-2), endsOn: dayFromNow(-1) });
    await expect(registrations.register(producer.actor, partyInput(types[0]!, 'tre'))).rejects.toMatchObject({ code: 'CONFERENCE_NOT_OPEN' });
  });

  it('does not exist for a draft, a foreign type or an id of something else', async () => {
    const { types: draft } = await conferenceOf(application.database, organizer.organization, { state: 'DRAFT' });
    await expect(registrations.register(producer.actor, partyInput(draft[0]!, 'a'))).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'conferenceId' });
    const { types } = await open(1);
    const { types: others } = await open(1);
    const input = partyInput(types[0]!, 'a');
    const foreign = { ...input, participantTypeId: globalId('ParticipantType', others[0]!.id) };
    await expect(registrations.register(producer.actor, foreign)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'participantTypeId' });
    await expect(registrations.register(producer.actor, { ...input, participantTypeId: input.conferenceId })).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'participantTypeId' });
  });

  it('asks for a verified organization', async () => {
    const waiting = await cast(application.database, ['BUYER'], { verified: false });
    const { types } = await open(1);
    await expect(registrations.register(waiting.actor, partyInput(types[0]!, 'a'))).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_VERIFIED' });
  });
});

describe('withdrawing', () => {
  it('frees the seat for the next in line in the same commit, whoever that is, once', async () => {
    const { conference, types } = await open(1);
    const [first] = await registrations.register(producer.actor, partyInput(types[0]!, 'q1'));
    const [second, third] = await registrations.register(buyer.actor, partyInput(types[0]!, 'q2', 'q3'));
    expect(await registrations.withdraw(producer.actor, idOf(first!))).toMatchObject({ state: 'WITHDRAWN', waitlistPosition: null });
    expect(await registrations.withdraw(producer.actor, idOf(first!))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await seats(types[0]!)).toEqual({ confirmed: 1, waitlisted: 1 });
    expect(await eventsOf(first!)).toEqual(['confirmed', 'withdrawn']);
    expect(await eventsOf(second!)).toEqual(['waitlisted', 'confirmed']);
    expect(await eventsOf(third!)).toEqual(['waitlisted']);
    expect(await positions(conference)).toEqual([['q3', 1]]);
  });

  it('from the waiting list closes the gap and seats nobody', async () => {
    const { conference, types } = await open(1);
    const rows = await registrations.register(producer.actor, partyInput(types[0]!, 'g1', 'g2', 'g3'));
    await registrations.withdraw(producer.actor, idOf(rows[1]!));
    expect(await seats(types[0]!)).toEqual({ confirmed: 1, waitlisted: 1 });
    expect(await positions(conference)).toEqual([['g3', 1]]);
  });

  it('is for the organization and the organizer; for all others the registration is not there', async () => {
    const { types } = await open(2);
    const rows = await registrations.register(producer.actor, partyInput(types[0]!, 'w1', 'w2'));
    const officer = await cast(application.database, ['OFFICER', 'ADMINISTRATOR']);
    const other = await cast(application.database, ['ORGANIZER']);
    for (const actor of [buyer.actor, officer.actor, other.actor, Actor.anonymous()]) {
      await expect(registrations.withdraw(actor, idOf(rows[0]!))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await registrations.withdraw(organizer.actor, idOf(rows[0]!));
    await registrations.withdraw(producer.actor, idOf(rows[1]!));
    expect(await seats(types[0]!)).toEqual({ confirmed: 0, waitlisted: 0 });
  });
});

describe('lists', () => {
  it('show the organizer all, each organization its own, others nothing, page by page in a stable order', async () => {
    const { conference, types } = await open(2, 2);
    await registrations.register(buyer.actor, partyInput(types[1]!, 'l1'));
    await registrations.register(producer.actor, partyInput(types[0]!, 'l2', 'l3', 'l4'));
    await registrations.register(buyer.actor, partyInput(types[0]!, 'l5'));
    const names = async (actor: Actor, args: Parameters<RegistrationService['list']>[2] = {}) =>
      (await registrations.list(actor, conference, args)).edges.map(({ node }) => node.email.split('@')[0]);
    expect(await names(organizer.actor)).toEqual(['l2', 'l3', 'l4', 'l5', 'l1']);
    expect(await names(organizer.actor, { state: 'WAITLISTED' })).toEqual(['l4', 'l5']);
    expect(await names(buyer.actor)).toEqual(['l5', 'l1']);
    expect(await names(Actor.anonymous())).toEqual([]);
    const first = await registrations.list(organizer.actor, conference, { first: 3 });
    expect(first.totalCount).toBe(5);
    expect(await names(organizer.actor, { first: 3, after: first.pageInfo.endCursor })).toEqual(['l5', 'l1']);
  });

  it('name the organization of a delegate even after it was suspended', async () => {
    const firm = await cast(application.database, ['PRODUCER'], { name: 'HTX bị đình chỉ' });
    const { conference, types } = await open(1);
    await registrations.register(firm.actor, partyInput(types[0]!, 'dc'));
    await system().nativeUpdate(Organization, { id: firm.organization.id }, { state: 'SUSPENDED' });
    const { edges } = await registrations.list(organizer.actor, conference, {});
    const named = await application.get(RegistrationFields).organization(edges[0]!.node);
    expect(named).toMatchObject({ name: 'HTX bị đình chỉ' });
  });

  it('of one’s own hold only what one’s organization made, also for an organizer', async () => {
    const { types } = await open(3);
    await registrations.register(buyer.actor, partyInput(types[0]!, 'm1'));
    await registrations.register(organizer.actor, partyInput(types[0]!, 'm2'));
    const { edges } = await registrations.mine(organizer.actor, { first: 50, after: null });
    expect(edges.map(({ node }) => node.email)).toEqual(['m2@dai-bieu.example']);
  });
});
