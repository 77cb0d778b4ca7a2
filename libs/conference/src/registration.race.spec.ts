import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, AuditEntry, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import fc from 'fast-check';
import { ParticipantType } from './conference.entity.js';
import { conferenceOf, partyInput } from './conference.factory.js';
import { ConferenceModule, conferenceEntities } from './conference.module.js';
import { ConferenceService } from './conference.service.js';
import { Registration } from './registration.entity.js';
import { RegistrationService } from './registration.service.js';

let application: TestApplication;
let registrations: RegistrationService;
let organizer: Cast;
let firms: Cast[];

beforeAll(async () => {
  application = await testApplication([ConferenceModule], conferenceEntities);
  registrations = application.get(RegistrationService);
  organizer = await cast(application.database, ['ORGANIZER']);
  firms = [];
  for (let count = 0; count < 8; count += 1) firms.push(await cast(application.database, ['PRODUCER']));
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const firm = (index: number) => firms[index % firms.length]!.actor;
/** Two cores that others share may be slow; a fault shows in the answers, not in the time. */
const PATIENCE = 90_000;
const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const countEvents = (rows: Registration[], type: string) => system().count(OutboxEvent, { type: `conference.registration-${type}`, subjectId: { $in: rows.map(({ id }) => id) } });

/** Seats are full or nobody waits; counters are the rows; nobody waits who came before one that was seated later than all. */
async function expectSound({ id }: ParticipantType): Promise<void> {
  const type = await system().findOneOrFail(ParticipantType, id);
  const rows = await system().find(Registration, { participantType: id }, { orderBy: { place: 'asc' } });
  const seated = rows.filter(({ state }) => state === 'CONFIRMED');
  const waiting = rows.filter(({ state }) => state === 'WAITLISTED');
  expect({ confirmed: type.confirmed, waitlisted: type.waitlisted }).toEqual({ confirmed: seated.length, waitlisted: waiting.length });
  expect(seated.length).toBe(Math.min(type.capacity, seated.length + waiting.length));
  expect(waiting.map(({ waitlistPosition }) => waitlistPosition)).toEqual(range(waiting.length).map((index) => index + 1));
  if (waiting.length > 0) expect(seated.every(({ place }) => place < waiting[0]!.place)).toBe(true);
}

describe('many at once', () => {
  it('200 registrations on 50 seats confirm exactly 50; 150 wait in order; nobody sees an error', async () => {
    const { conference, types } = await conferenceOf(application.database, organizer.organization, { capacities: [50] });
    const settled = await Promise.allSettled(range(200).map((index) => registrations.register(firm(index), partyInput(types[0]!, `nguoi${index}`))));
    expect(settled.filter(({ status }) => status === 'rejected')).toEqual([]);
    const rows = settled.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
    const answered = rows.toSorted((a, b) => a.place - b.place);
    expect(answered.map(({ place }) => place)).toEqual(range(200).map((index) => index + 1));
    expect(answered.map(({ state }) => state)).toEqual(range(200).map((index) => (index < 50 ? 'CONFIRMED' : 'WAITLISTED')));
    expect(answered.slice(50).map(({ waitlistPosition }) => waitlistPosition)).toEqual(range(150).map((index) => index + 1));
    expect(await system().count(Registration, { conference, state: 'CONFIRMED' })).toBe(50);
    expect(await countEvents(rows, 'confirmed')).toBe(50);
    expect(await countEvents(rows, 'waitlisted')).toBe(150);
    expect(await system().count(AuditEntry, { subjectId: { $in: rows.map(({ id }) => id) } })).toBe(200);
    await expectSound(types[0]!);
  }, PATIENCE);

  it('50 who withdraw at once seat exactly the first 50 in line', async () => {
    const { types } = await conferenceOf(application.database, organizer.organization, { capacities: [50] });
    const first = await registrations.register(firm(0), partyInput(types[0]!, ...range(50).map((index) => `ghe${index}`)));
    const line = await registrations.register(firm(1), partyInput(types[0]!, ...range(50).map((index) => `cho${index}`)));
    const rest = await registrations.register(firm(2), partyInput(types[0]!, 'con1', 'con2'));
    await Promise.all(first.map((row) => registrations.withdraw(firm(0), globalId('Registration', row.id))));
    expect(await system().count(Registration, { id: { $in: line.map(({ id }) => id) }, state: 'CONFIRMED' })).toBe(50);
    expect(await countEvents(line, 'confirmed')).toBe(50);
    expect(await countEvents(rest, 'confirmed')).toBe(0);
    await expectSound(types[0]!);
  });

  it('one person registered by everybody at once, as different participants, is registered once', async () => {
    const { conference, types } = await conferenceOf(application.database, organizer.organization, { capacities: [5, 5, 5] });
    const settled = await Promise.allSettled(range(24).map((index) => registrations.register(firm(index), partyInput(types[index % 3]!, `le${index}`, 'chung'))));
    const refused = settled.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(23);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'DELEGATE_ALREADY_REGISTERED', field: 'delegates.1.email' });
    expect(await system().count(Registration, { conference, email: 'chung@dai-bieu.example' })).toBe(1);
    expect(await system().count(Registration, { conference })).toBe(2);
    for (const type of types) await expectSound(type);
  });

  it('parties that share people in opposite order queue up instead of deadlocking', async () => {
    const { types } = await conferenceOf(application.database, organizer.organization, { capacities: [50, 50] });
    const people = range(20).map((index) => `vong${index}`);
    for (const round of range(10)) {
      const names = people.map((name) => `${name}-${round}`);
      const settled = await Promise.allSettled([
        registrations.register(firm(0), partyInput(types[0]!, ...names)),
        registrations.register(firm(1), partyInput(types[1]!, ...names.toReversed())),
      ]);
      const refused = settled.filter((result) => result.status === 'rejected');
      expect(refused.map(({ reason }) => (reason as { code?: string }).code)).toEqual(['DELEGATE_ALREADY_REGISTERED']);
    }
    for (const type of types) await expectSound(type);
    // The order of writing is what keeps them apart; a deadlock would be tried again and so stay unseen here.
    const written = await system().execute<{ email: string }[]>('select email from registration where participant_type_id in (?, ?) order by id', types.map(({ id }) => id));
    const rounds = range(10).map((round) => written.slice(round * 20, round * 20 + 20).map(({ email }) => email));
    for (const round of rounds) expect(round).toEqual(round.toSorted());
  });

  it('the same request sent eight times at once is one registration and eight equal answers', async () => {
    const { conference, types } = await conferenceOf(application.database, organizer.organization, { capacities: [1] });
    const answers = await Promise.all(range(8).map(() => registrations.register(firm(0), partyInput(types[0]!, 'nhap1', 'nhap2'))));
    expect(new Set(answers.map((rows) => rows.map(({ id, state }) => `${id} ${state}`).join()))).toHaveProperty('size', 1);
    expect(await system().count(Registration, { conference })).toBe(2);
  });

  it.each(['close', 'cancel'] as const)('%s while people register: who got in came before it, and nobody gets in after it', async (command) => {
    const { conference, types } = await conferenceOf(application.database, organizer.organization, { capacities: [10, 10] });
    const live = () => system().count(Registration, { conference, state: { $ne: 'WITHDRAWN' } });
    const arrive = (index: number) => registrations.register(firm(index), partyInput(types[index % 2]!, `${command}${index}`));
    const early = range(30).map(arrive);
    const change = application.get(ConferenceService).change(organizer.actor, globalId('Conference', conference.id), command);
    const atItsEnd = change.then(live);
    const settled = await Promise.allSettled([...early, ...range(30).map((index) => arrive(30 + index))]);
    for (const result of settled) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'CONFERENCE_NOT_OPEN' });
    const gotIn = settled.filter(({ status }) => status === 'fulfilled').length;
    expect(await live()).toBe(await atItsEnd);
    expect(await live()).toBe(command === 'close' ? gotIn : 0);
    if (command === 'close') for (const type of types) await expectSound(type);
  });
});

describe('register and withdraw mixed', () => {
  it('keeps seats, counters and order sound through any parallel mixture', async () => {
    const act = fc.record({ withdraw: fc.boolean(), type: fc.nat(1), index: fc.nat(99), size: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 2, maxLength: 2 }), fc.array(fc.array(act, { minLength: 1, maxLength: 12 }), { maxLength: 4 }), async (capacities, waves) => {
        const { types } = await conferenceOf(application.database, organizer.organization, { capacities });
        const made: Registration[] = [];
        let serial = 0;
        for (const wave of waves) {
          const known = [...made];
          await Promise.all(
            wave.map(async ({ withdraw, type, index, size }) => {
              if (withdraw && known.length > 0) return void (await registrations.withdraw(organizer.actor, globalId('Registration', known[index % known.length]!.id)));
              serial += 1;
              const names = range(size).map((person) => `p${serial}-${person}`);
              made.push(...(await registrations.register(firm(index), partyInput(types[type]!, ...names))));
            }),
          );
          for (const type of types) await expectSound(type);
        }
      }),
      { numRuns: 15 },
    );
  }, PATIENCE);
});

describe('the database itself', () => {
  it('refuses what the code must never do', async () => {
    const { types } = await conferenceOf(application.database, organizer.organization, { capacities: [1] });
    const { types: others } = await conferenceOf(application.database, organizer.organization, { capacities: [1] });
    const [row] = await registrations.register(firm(0), partyInput(types[0]!, 'sat'));
    const run = (sql: string, ...values: unknown[]) => system().execute(sql, values);
    await expect(run('update participant_type set confirmed = 2 where id = ?', types[0]!.id)).rejects.toThrow('participant_type_never_oversold');
    await expect(run('update participant_type set confirmed = -1 where id = ?', types[0]!.id)).rejects.toThrow('participant_type_never_oversold');
    await expect(run('update participant_type set confirmed = 0, waitlisted = 1 where id = ?', types[0]!.id)).rejects.toThrow('participant_type_no_seat_lost');
    await expect(run('update registration set participant_type_id = ? where id = ?', others[0]!.id, row!.id)).rejects.toThrow('registration_type_of_conference');
    const copy = 'insert into registration select gen_random_uuid(), conference_id, participant_type_id, organization_id, full_name, email, state, place + 1, created_at from registration where id = ?';
    await expect(run(copy, row!.id)).rejects.toThrow('registration_one_live');
  });
});
