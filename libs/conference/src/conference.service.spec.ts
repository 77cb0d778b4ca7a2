import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, AuditEntry, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { Conference, ParticipantType } from './conference.entity.js';
import { conferenceOf, dayFromNow, draftInput, partyInput } from './conference.factory.js';
import { ConferenceModule, conferenceEntities } from './conference.module.js';
import { ConferenceService } from './conference.service.js';
import { Registration } from './registration.entity.js';
import { RegistrationService } from './registration.service.js';

let application: TestApplication;
let conferences: ConferenceService;
let organizer: Cast;
let stranger: Cast;

beforeAll(async () => {
  application = await testApplication([ConferenceModule], conferenceEntities);
  conferences = application.get(ConferenceService);
  organizer = await cast(application.database, ['ORGANIZER'], { name: 'Sở Công Thương Đà Nẵng', kind: 'DEPARTMENT' });
  stranger = await cast(application.database, ['ORGANIZER'], { kind: 'DEPARTMENT' });
});
afterAll(() => application.close());

const idOf = ({ id }: Conference) => globalId('Conference', id);
const system = () => application.database.read(Actor.system);
const eventsOf = (subject: { id: string }) => system().find(OutboxEvent, { subjectId: subject.id }, { orderBy: { id: 'asc' } });

describe('a draft', () => {
  it('keeps both languages, days as days, and its participant types in order', async () => {
    const { id } = await conferences.draft(organizer.actor, draftInput());
    const draft = await system().findOneOrFail(Conference, id, { populate: ['participantTypes'] });
    expect(draft).toMatchObject({ state: 'DRAFT', startsOn: dayFromNow(10), endsOn: dayFromNow(11), name: { vi: 'Hội nghị kết nối cung cầu 2027', en: 'Hội nghị kết nối cung cầu 2027' } });
    expect(draft.description.en).toBe('Three regions meet.');
    expect(draft.province.name.vi).toBe('Đà Nẵng');
    expect(draft.participantTypes.getItems().map(({ name, capacity }) => [name.vi, name.en, capacity])).toEqual([
      ['Chủ thể OCOP', 'Producers', 100],
      ['Bên mua', 'Buyers', 50],
      ['Báo chí', 'Báo chí', 5],
    ]);
  });

  it('is stored NFC, whatever the form of its input', async () => {
    const { id } = await conferences.draft(organizer.actor, draftInput({ venue: 'Hòa Bình'.normalize('NFD') }));
    expect((await system().findOneOrFail(Conference, id)).venue).toBe('Hòa Bình'.normalize('NFC'));
  });

  const types = (count: number, capacity = 1) => Array.from({ length: count }, (_, index) => ({ name: { vi: `Loại ${index}`, en: null }, capacity }));
  it.each([
    ['name.vi', { name: { vi: '  ', en: null } }, 'TEXT_EMPTY'],
    ['name.vi', { name: { vi: 'a'.repeat(201), en: null } }, 'TEXT_TOO_LONG'],
    ['venue', { venue: 'a\u0000b' }, 'TEXT_NUL'],
    ['venue', { venue: 'a\nb' }, 'TEXT_LINE_BREAK'],
    ['provinceCode', { provinceCode: '02' }, 'INVALID_PROVINCE'],
    ['startsOn', { startsOn: dayFromNow(-1) }, 'CONFERENCE_IN_PAST'],
    ['startsOn', { startsOn: '2027-02-30' }, 'DATE_INVALID'],
    ['startsOn', { startsOn: '2206-01-01', endsOn: '2206-01-01' }, 'CONFERENCE_TOO_FAR'],
    ['endsOn', { endsOn: dayFromNow(9) }, 'CONFERENCE_ENDS_BEFORE_START'],
    ['endsOn', { endsOn: '2206-01-01' }, 'CONFERENCE_TOO_FAR'],
    ['participantTypes', { participantTypes: [] }, 'TOO_SHORT'],
    ['participantTypes', { participantTypes: types(21) }, 'TOO_LONG'],
    ['participantTypes.0.capacity', { participantTypes: types(1, 0) }, 'TOO_SMALL'],
    ['participantTypes.0.capacity', { participantTypes: types(1, 100_001) }, 'TOO_LARGE'],
    ['participantTypes.0.capacity', { participantTypes: types(1, 1.5) }, 'INVALID_INPUT'],
    ['participantTypes.1.name.vi', { participantTypes: [...types(1), ...types(1)] }, 'PARTICIPANT_TYPE_TWICE'],
  ])('names the field %s when it is wrong', async (field, wrong, code) => {
    const before = await system().count(Conference);
    await expect(conferences.draft(organizer.actor, draftInput(wrong))).rejects.toMatchObject({ code, field });
    expect(await system().count(Conference)).toBe(before);
  });

  it('may begin today and end on the day it begins, with 20 types of up to 100,000 seats', async () => {
    const limits = draftInput({ startsOn: dayFromNow(0), endsOn: dayFromNow(0), participantTypes: types(20, 100_000) });
    await expect(conferences.draft(organizer.actor, limits)).resolves.toMatchObject({ state: 'DRAFT' });
  });

  it('is refused to an organization that is not verified', async () => {
    const waiting = await cast(application.database, ['ORGANIZER'], { verified: false });
    await expect(conferences.draft(waiting.actor, draftInput())).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_VERIFIED' });
  });
});

describe('its way', () => {
  it('leads from draft to closed, tells once, and repeats are no-ops', async () => {
    const draft = await conferences.draft(organizer.actor, draftInput());
    for (const command of ['publish', 'publish', 'open', 'open', 'close', 'close'] as const) await conferences.change(organizer.actor, idOf(draft), command);
    expect((await system().findOneOrFail(Conference, draft.id)).state).toBe('CLOSED');
    expect((await eventsOf(draft)).map(({ type }) => type)).toEqual(['conference.conference-published', 'conference.conference-opened']);
    const acts = await system().find(AuditEntry, { subjectId: draft.id }, { orderBy: { id: 'asc' } });
    expect(acts.map(({ action }) => action)).toEqual(['conference.drafted', 'conference.published', 'conference.opened', 'conference.closed']);
  });

  it('skips no step', async () => {
    const draft = await conferences.draft(organizer.actor, draftInput());
    await expect(conferences.change(organizer.actor, idOf(draft), 'open')).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
    await expect(conferences.change(organizer.actor, idOf(draft), 'cancel')).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
  });

  it('does not begin once the last day is over', async () => {
    const late = { startsOn: dayFromNow(-3), endsOn: dayFromNow(-1) };
    for (const [state, command] of [['DRAFT', 'publish'], ['PUBLISHED', 'open']] as const) {
      const { conference } = await conferenceOf(application.database, organizer.organization, { ...late, state });
      await expect(conferences.change(organizer.actor, idOf(conference), command)).rejects.toMatchObject({ code: 'CONFERENCE_OVER' });
      expect((await system().findOneOrFail(Conference, conference.id)).state).toBe(state);
    }
  });

  it('is its organizer’s alone: for another it is not there, in any state', async () => {
    for (const state of ['DRAFT', 'PUBLISHED', 'OPEN'] as const) {
      const { conference } = await conferenceOf(application.database, organizer.organization, { state });
      for (const command of ['publish', 'open', 'close', 'cancel'] as const) {
        await expect(conferences.change(stranger.actor, idOf(conference), command)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      }
      expect((await system().findOneOrFail(Conference, conference.id)).state).toBe(state);
    }
    await expect(conferences.change(organizer.actor, 'rac', 'publish')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('when it is cancelled, withdraws everybody in the same commit and moves nobody up', async () => {
    const { conference, types } = await conferenceOf(application.database, organizer.organization, { capacities: [2, 1] });
    const registrations = application.get(RegistrationService);
    const rows = [
      ...(await registrations.register(stranger.actor, partyInput(types[0]!, 'huy1', 'huy2', 'huy3'))),
      ...(await registrations.register(stranger.actor, partyInput(types[1]!, 'huy4'))),
    ];
    await conferences.change(organizer.actor, idOf(conference), 'cancel');
    expect(await system().count(Registration, { conference, state: 'WITHDRAWN' })).toBe(4);
    for (const type of await system().find(ParticipantType, { conference })) expect(type).toMatchObject({ confirmed: 0, waitlisted: 0 });
    for (const row of rows) {
      const told = (await eventsOf(row)).map(({ type }) => type);
      expect(told).toEqual([`conference.registration-${row.state.toLowerCase()}`, 'conference.registration-withdrawn']);
    }
    await expect(registrations.register(stranger.actor, partyInput(types[0]!, 'huy5'))).rejects.toMatchObject({ code: 'CONFERENCE_NOT_OPEN', field: 'conferenceId' });
  });
});

describe('who sees it', () => {
  it('shows announced ones and their types to everybody, drafts to their organizer only', async () => {
    const { conference: draft, types } = await conferenceOf(application.database, organizer.organization, { state: 'DRAFT' });
    const { conference: announced, types: announcedTypes } = await conferenceOf(application.database, organizer.organization, { state: 'PUBLISHED' });
    const officer = await cast(application.database, ['OFFICER']);
    for (const actor of [Actor.anonymous(), stranger.actor, officer.actor]) {
      const em = application.database.read(actor);
      expect(await em.findOne(Conference, draft.id)).toBeNull();
      expect(await em.findOne(ParticipantType, types[0]!.id)).toBeNull();
      expect(await em.findOne(Conference, announced.id)).not.toBeNull();
      expect(await em.findOne(ParticipantType, announcedTypes[0]!.id)).not.toBeNull();
    }
    const own = application.database.read(organizer.actor);
    expect(await own.findOne(ParticipantType, types[0]!.id)).not.toBeNull();
    const ids = async (actor: Actor) => (await conferences.list(actor, { first: 100, after: null })).edges.map(({ node }) => node.id);
    expect(await ids(organizer.actor)).toContain(draft.id);
    expect(await ids(Actor.anonymous())).not.toContain(draft.id);
  });

  it('pages in a stable order, the latest first', async () => {
    const whole = await conferences.list(organizer.actor, { first: 100, after: null });
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const part = await conferences.list(organizer.actor, { first: 3, after });
      seen.push(...part.edges.map(({ node }) => node.id));
      if (!part.pageInfo.hasNextPage) break;
      after = part.pageInfo.endCursor;
    }
    expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
    const days = whole.edges.map(({ node }) => node.startsOn);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});
