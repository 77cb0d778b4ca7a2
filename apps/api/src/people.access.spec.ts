import type { Cast } from '@ocop/directory/testing';
import { globalId, newId } from '@ocop/platform';
import { startApi, type TestApi } from './api.factory.js';
import { People } from './people.factory.js';

const actors = ['owner', 'manager', 'member', 'signatory', 'stranger', 'officer', 'administrator', 'readToken', 'tradeToken', 'anonymous'] as const;
type Who = (typeof actors)[number];

/** What a caller may get of a record of the house: an answer, or one of three refusals. */
type Answer = 'ok' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED';

/** Expected answers, in the order of `actors`, to a record of the owner's organization (or, of sessions, of a colleague). */
const row = (...answers: Answer[]) => Object.fromEntries(actors.map((who, place) => [who, answers[place]!])) as Record<Who, Answer>;
const N = 'NOT_FOUND' as const;
const F = 'FORBIDDEN' as const;
const U = 'UNAUTHENTICATED' as const;

let api: TestApi;
let people: People;
let house: Cast;
const headers = {} as Record<Who, Record<string, string>>;

beforeAll(async () => {
  api = await startApi();
  people = new People(api);
  house = await people.organization();
  for (const role of ['OWNER', 'MANAGER', 'MEMBER', 'SIGNATORY'] as const) headers[role.toLowerCase() as Who] = { cookie: (await people.join(house.organization, role)).cookie };
  const outside = async (capability: 'BUYER' | 'OFFICER' | 'ADMINISTRATOR') => ({ cookie: (await people.join((await people.organization([capability])).organization, 'OWNER')).cookie });
  headers.stranger = await outside('BUYER');
  headers.officer = await outside('OFFICER');
  headers.administrator = await outside('ADMINISTRATOR');
  headers.readToken = { authorization: `Bearer ${(await people.token(house, ['READ'])).secret}` };
  headers.tradeToken = { authorization: `Bearer ${(await people.token(house, ['TRADE'])).secret}` };
  headers.anonymous = {};
});
afterAll(() => api.close());

const invitation = async () => globalId('Invitation', (await people.invitation(house)).id);
const membership = async () => globalId('Membership', (await people.join(house.organization, 'MEMBER')).membership.id);
const session = async () => globalId('Session', (await people.join(house.organization, 'MEMBER')).sessionId);
const token = async () => globalId('ApiToken', (await people.token(house)).token.id);

/** Every field of this part that takes an id; a fresh record for every call, because most of them change it. */
const fields = {
  revokeInvitation: { type: 'Invitation', make: invitation, query: 'mutation ($id: ID!) { revokeInvitation(invitationId: $id) { state } }', expected: row('ok', 'ok', F, F, N, N, N, F, F, U) },
  changeRole: { type: 'Membership', make: membership, query: 'mutation ($id: ID!) { changeRole(membershipId: $id, role: MANAGER) { role } }', expected: row('ok', F, F, F, N, N, N, F, F, U) },
  removeMember: { type: 'Membership', make: membership, query: 'mutation ($id: ID!) { removeMember(membershipId: $id) }', expected: row('ok', F, F, F, N, N, N, F, F, U) },
  endSession: { type: 'Session', make: session, query: 'mutation ($id: ID!) { endSession(sessionId: $id) }', expected: row(N, N, N, N, N, N, N, F, F, U) },
  revokeApiToken: { type: 'ApiToken', make: token, query: 'mutation ($id: ID!) { revokeApiToken(tokenId: $id) { revokedAt } }', expected: row('ok', 'ok', F, F, N, N, N, F, F, U) },
};

const ask = async (who: Who, query: string, id: string): Promise<Answer> => {
  const { errors } = await api.ask(query, { id }, headers[who]);
  return (errors[0]?.extensions.code ?? 'ok') as Answer;
};

describe.each(Object.entries(fields))('%s', (_name, { type, make, query, expected }) => {
  it.each(actors)('answers %s as the table says', async (who) => {
    expect(await ask(who, query, await make())).toBe(expected[who]);
  });

  it.each(actors)('answers %s alike for what is not theirs and what is not there', async (who) => {
    expect(await ask(who, query, globalId(type, newId()))).toBe(expected[who] === 'ok' ? 'NOT_FOUND' : expected[who]);
    // what is no id of this type is not there for anybody who is let in at all
    const isLetIn = !['readToken', 'tradeToken', 'anonymous'].includes(who);
    for (const wrong of ['x', '', globalId('Product', newId())]) expect(await ask(who, query, wrong)).toBe(isLetIn ? 'NOT_FOUND' : expected[who]);
  });
});

describe('node', () => {
  const seen: [string, () => Promise<string>, Who[]][] = [
    ['an invitation', invitation, ['owner', 'manager']],
    ['a membership', membership, ['owner', 'manager', 'member', 'signatory']],
    ["a colleague's session", session, []],
    ['an API token', token, ['owner', 'manager']],
    ['a colleague', async () => globalId('Person', (await people.join(house.organization, 'MEMBER')).person.id), ['owner', 'manager', 'member', 'signatory']],
  ];

  it.each(seen)('shows %s to those concerned and to nobody else', async (_what, make, whom) => {
    const id = await make();
    const found: Who[] = [];
    for (const who of actors) {
      const { data, errors } = await api.ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id }, headers[who]);
      expect(errors).toEqual([]);
      const { node, nodes } = data as { node: unknown; nodes: unknown[] };
      expect(nodes).toEqual([node]);
      if (node) found.push(who);
    }
    expect(found).toEqual(whom);
  });
});

describe('lists', () => {
  it.each([
    ['team', ['owner', 'manager', 'member', 'signatory']],
    ['invitations', ['owner', 'manager']],
    ['apiTokens', ['owner', 'manager']],
  ] as const)('%s hold what is the house\'s for those concerned only', async (field, whom) => {
    const id = { team: await membership(), invitations: await invitation(), apiTokens: await token() }[field];
    const found: Who[] = [];
    for (const who of actors) {
      const { data } = await api.ask(`{ list: ${field} { id } }`, {}, headers[who]);
      if ((data as { list?: { id: string }[] } | null)?.list?.some((one) => one.id === id)) found.push(who);
    }
    expect(found).toEqual([...whom]);
  });

  it('of sessions hold one\'s own, and say which one this is', async () => {
    const { data } = await api.ask('{ mySessions { device address isCurrent } }', {}, headers.member);
    expect(data).toEqual({ mySessions: [{ device: '—', address: null, isCurrent: true }] });
  });
});

it('nothing of an input sets what is not offered', async () => {
  for (const extra of ['organizationId: "x"', 'state: ACCEPTED', 'expiresAt: "2030-01-01T00:00:00Z"']) {
    const { errors } = await api.ask(`mutation { invitePerson(input: { email: "a@b.vn", fullName: "A", role: MEMBER, ${extra} }) { id } }`, {}, headers.owner);
    expect(errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});
