import { Actor, AuditEntry, newId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { ConsentDecision } from './consent.entity.js';
import { consentPurposes } from './consent.purposes.js';
import { ConsentService, whoAgreed } from './consent.service.js';
import { cast, type Cast } from './directory.factory.js';
import { DirectoryModule, directoryEntities } from './directory.module.js';

let application: TestApplication;
let consents: ConsentService;
const system = () => application.database.read(Actor.system);

beforeAll(async () => {
  application = await testApplication([DirectoryModule], directoryEntities);
  consents = application.get(ConsentService);
});
afterAll(() => application.close());

describe('consents', () => {
  it('are not given until they are, purpose by purpose, and can be taken back', async () => {
    const { actor } = await cast(application.database, ['BUYER']);
    const given = async () => (await consents.mine(actor)).map(({ granted }) => granted);
    expect((await consents.mine(actor)).map(({ purpose, granted, decidedAt }) => [purpose, granted, decidedAt])).toEqual(consentPurposes.map((purpose) => [purpose, false, null]));
    expect(await consents.set(actor, 'NEWS_BY_MAIL', true)).toMatchObject({ purpose: 'NEWS_BY_MAIL', granted: true, decidedAt: expect.any(Date) as Date });
    expect(await given()).toEqual([false, true, false]);
    await consents.set(actor, 'NEWS_BY_MAIL', false);
    expect(await given()).toEqual([false, false, false]);
  });

  it('keep every decision, with an audit row each; the same again is none', async () => {
    const { actor, person } = await cast(application.database, ['BUYER']);
    for (const granted of [false, false, true, true, false]) await consents.set(actor, 'SHOW_NAME_IN_DIRECTORY', granted);
    const history = await system().find(ConsentDecision, { person: person.id }, { orderBy: { id: 'asc' } });
    expect(history.map(({ granted }) => granted)).toEqual([false, true, false]);
    const acts = await system().find(AuditEntry, { personId: person.id }, { orderBy: { id: 'asc' } });
    expect(acts.map(({ action }) => action)).toEqual(['consent.withdrawn', 'consent.given', 'consent.withdrawn']);
    expect(acts[1]).toMatchObject({ before: { purpose: 'SHOW_NAME_IN_DIRECTORY', granted: false }, after: { granted: true }, subjectType: 'ConsentDecision', subjectId: history[1]!.id });
  });

  it('of two decisions at once: both are kept, one after the other', async () => {
    const { actor, person } = await cast(application.database, ['BUYER']);
    await Promise.all([true, true, true].map((granted) => consents.set(actor, 'NEWS_BY_MAIL', granted)));
    expect(await system().count(ConsentDecision, { person: person.id })).toBe(1);
  });

  it('cannot be changed or taken away, not even by SQL', async () => {
    const { actor, person } = await cast(application.database, ['BUYER']);
    await consents.set(actor, 'NEWS_BY_MAIL', true);
    for (const statement of ['update consent_decision set granted = false where person_id = ?', 'delete from consent_decision where person_id = ?']) {
      await expect(system().execute(statement, [person.id])).rejects.toThrow(/append-only/);
    }
  });

  it('are a person’s own, and asked of nobody else', async () => {
    const [one, other] = [await cast(application.database, ['BUYER']), await cast(application.database, ['BUYER'])];
    await consents.set(one.actor, 'NEWS_BY_MAIL', true);
    expect((await consents.mine(other.actor)).some(({ granted }) => granted)).toBe(false);
    expect([...(await whoAgreed(system(), 'NEWS_BY_MAIL', [one.person.id, other.person.id]))]).toEqual([one.person.id]);
    expect((await whoAgreed(system(), 'NEWS_BY_MAIL')).has(one.person.id)).toBe(true);
    await expect(consents.mine(Actor.anonymous())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('contacts on an organization’s page', () => {
  let house: Cast;
  let viewers: Record<string, Actor>;
  const seen = async () => Object.fromEntries(await Promise.all(Object.entries(viewers).map(async ([who, actor]) => [who, (await consents.contactsOf(actor, house.organization.id))!] as const)));

  beforeAll(async () => {
    const { database } = application;
    house = await cast(database, ['PRODUCER']);
    const others = { officer: await cast(database, ['OFFICER']), elsewhere: await cast(database, ['OFFICER'], { provinceCode: '01' }), administrator: await cast(database, ['ADMINISTRATOR']), partner: await cast(database, ['BUYER']), waiting: await cast(database, ['BUYER'], { verified: false }) };
    viewers = { owner: house.actor, nobody: Actor.anonymous(), ...Object.fromEntries(Object.entries(others).map(([who, { actor }]) => [who, actor])) };
  });

  it.each([
    ['nothing', [], null, null],
    ['the name', ['SHOW_NAME_IN_DIRECTORY'], 'NAME', 'NAME'],
    ['the address to partners', ['SHOW_CONTACT_TO_PARTNERS'], 'ADDRESS', null],
    ['both', ['SHOW_CONTACT_TO_PARTNERS', 'SHOW_NAME_IN_DIRECTORY'], 'ADDRESS', 'NAME'],
  ] as const)('agreed to: %s', async (_what, agreed, forPartners, forOthers) => {
    for (const purpose of consentPurposes) await consents.set(house.actor, purpose, agreed.some((one) => one === purpose));
    const { fullName, email } = house.person;
    const shown = (what: 'NAME' | 'ADDRESS' | null) => (what === null ? [] : [{ fullName, role: 'OWNER', email: what === 'ADDRESS' ? email : null }]);
    const expected = Object.keys(viewers).map((who) => [who, shown(who === 'nobody' || who === 'waiting' ? forOthers : forPartners)]);
    expect(await seen()).toEqual(Object.fromEntries(expected));
  });

  it('of an organization that is not there are none', async () => {
    expect(await consents.contactsOf(viewers['partner']!, newId())).toEqual([]);
  });
});
