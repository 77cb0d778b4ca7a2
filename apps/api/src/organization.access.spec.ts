import { Organization, OrganizationPaper, PaperService, type OrganizationState } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, globalId, newId, type Capability } from '@ocop/platform';
import { startApi, type TestApi } from './api.factory.js';
import { People } from './people.factory.js';

const actors = ['owner', 'manager', 'member', 'signatory', 'stranger', 'drafter', 'officer', 'elsewhere', 'administrator', 'tradeToken', 'anonymous'] as const;
type Who = (typeof actors)[number];

type Answer = 'ok' | 'NOT_FOUND' | 'FORBIDDEN' | 'UNAUTHENTICATED';

/** Expected answers, in the order of `actors`, to what belongs to the house. */
const row = (...answers: Answer[]) => Object.fromEntries(actors.map((who, place) => [who, answers[place]!])) as Record<Who, Answer>;
const N = 'NOT_FOUND' as const;
const F = 'FORBIDDEN' as const;
const U = 'UNAUTHENTICATED' as const;

const GIA_LAI = '52';
const TAX_CODE = '052199001234';
const MASKED = '•••••••••234';
const PDF = Buffer.from('%PDF-1.7 giấy').toString('base64');

let api: TestApi;
let house: Cast;
let drafter: Cast;
let duplicate: Cast;
const headers = {} as Record<Who, Record<string, string>>;

beforeAll(async () => {
  api = await startApi();
  const people = new People(api);
  const make = (capability: Capability, provinceCode = GIA_LAI) => cast(api.database, [capability], { provinceCode });
  house = await make('PRODUCER');
  duplicate = await make('PRODUCER');
  await system().nativeUpdate(Organization, { id: duplicate.organization.id }, { taxCode: TAX_CODE, state: 'DRAFT' });
  drafter = await make('ORGANIZER');
  for (const role of ['OWNER', 'MANAGER', 'MEMBER', 'SIGNATORY'] as const) headers[role.toLowerCase() as Who] = { cookie: (await people.join(house.organization, role)).cookie };
  const owner = async ({ organization }: Cast) => ({ cookie: (await people.join(organization, 'OWNER')).cookie });
  headers.stranger = await owner(await make('PRODUCER'));
  headers.drafter = await owner(drafter);
  headers.officer = await owner(await make('OFFICER'));
  headers.elsewhere = await owner(await make('OFFICER', '48'));
  headers.administrator = await owner(await make('ADMINISTRATOR', '01'));
  headers.tradeToken = { authorization: `Bearer ${(await people.token(house, ['TRADE'])).secret}` };
  headers.anonymous = {};
});
afterAll(() => api.close());

const system = () => api.database.read(Actor.system);
const houseId = () => globalId('Organization', house.organization.id);

/** Brings the house into a state, whatever the last call made of it. */
async function inState(state: OrganizationState, more: Partial<Organization> = {}): Promise<string> {
  const reset = { state, stateReason: 'lý do', taxCode: TAX_CODE, name: 'HTX Nhà', nameFolded: 'htx nha', website: null, onboarding: 'SELF' as const, draftedBy: null, mergedInto: null, mergedAt: null, submittedAt: new Date('2026-11-20T00:00:00Z') };
  await system().nativeUpdate(Organization, { id: house.organization.id }, { ...reset, ...more });
  return houseId();
}
const drafted = () => inState('DRAFT', { onboarding: 'ASSISTED_DRAFT', draftedBy: drafter.organization.id } as never);

async function paper(): Promise<string> {
  await inState('VERIFIED');
  await api.application.get(PaperService, { strict: false }).add(house.actor, { organizationId: houseId(), kind: 'OTHER', fileName: 'Giấy “A”.pdf', contentBase64: PDF });
  return globalId('OrganizationPaper', (await system().findOneOrFail(OrganizationPaper, { organization: house.organization.id })).id);
}

interface Field {
  type?: string;
  make: () => Promise<string>;
  query: string;
  expected: Record<Who, Answer>;
}

/** Every field of this part that takes an id, asked for what is the house's. */
const fields: Record<string, Field> = {
  updateOrganization: {
    make: () => inState('VERIFIED'),
    query: 'mutation ($id: ID!) { updateOrganization(input: { organizationId: $id, website: "https://a.vn" }) { id } }',
    expected: row('ok', 'ok', F, F, N, N, 'ok', N, 'ok', F, U),
  },
  'updateOrganization of a draft': {
    make: drafted,
    query: 'mutation ($id: ID!) { updateOrganization(input: { organizationId: $id, website: "https://a.vn" }) { id } }',
    expected: row('ok', 'ok', F, F, N, 'ok', 'ok', N, 'ok', F, U),
  },
  addPaper: {
    make: () => inState('DRAFT'),
    query: `mutation ($id: ID!) { addPaper(input: { organizationId: $id, kind: OTHER, fileName: "a.pdf", contentBase64: "${PDF}" }) { id } }`,
    expected: row('ok', 'ok', F, F, N, N, N, N, N, F, U),
  },
  removePaper: {
    type: 'OrganizationPaper',
    make: paper,
    query: 'mutation ($id: ID!) { removePaper(paperId: $id) { id } }',
    expected: row('ok', 'ok', F, F, N, N, N, N, N, F, U),
  },
  submitOrganization: {
    make: () => inState('REFUSED'),
    query: 'mutation ($id: ID!) { submitOrganization(organizationId: $id) { id } }',
    expected: row('ok', 'ok', F, F, N, N, N, N, N, F, U),
  },
  confirmDraftedOrganization: {
    make: drafted,
    query: 'mutation ($id: ID!) { confirmDraftedOrganization(organizationId: $id) { id } }',
    expected: row('ok', F, F, F, N, N, N, N, N, F, U),
  },
  decideOrganization: {
    make: () => inState('SUBMITTED'),
    query: 'mutation ($id: ID!) { decideOrganization(input: { organizationId: $id, verified: true }) { id } }',
    expected: row(F, F, F, F, F, F, 'ok', N, 'ok', F, U),
  },
  suspendOrganization: {
    make: () => inState('VERIFIED'),
    query: 'mutation ($id: ID!) { suspendOrganization(organizationId: $id, reason: "x") { id } }',
    expected: row(F, F, F, F, F, F, 'ok', N, 'ok', F, U),
  },
  restoreOrganization: {
    make: () => inState('SUSPENDED'),
    query: 'mutation ($id: ID!) { restoreOrganization(organizationId: $id, reason: "x") { id } }',
    expected: row(F, F, F, F, F, F, 'ok', N, 'ok', F, U),
  },
  'mergeOrganizations into the house': {
    make: () => inState('VERIFIED'),
    query: `mutation ($id: ID!) { mergeOrganizations(duplicateId: "${globalId('Organization', newId())}", intoId: $id, reason: "x") { id } }`,
    expected: row(F, F, F, F, F, F, F, F, N, F, U), // the duplicate is nobody; merge.spec has the rest
  },
};

const ask = async (who: Who, query: string, id: string): Promise<Answer> => {
  const { errors } = await api.ask(query, { id }, headers[who]);
  return (errors[0]?.extensions.code ?? 'ok') as Answer;
};

describe.each(Object.entries(fields))('%s', (_name, { type = 'Organization', make, query, expected }) => {
  it.each(actors)('answers %s as the table says', async (who) => {
    expect(await ask(who, query, await make())).toBe(expected[who]);
  });

  it.each(actors)('answers %s alike for what is not theirs and what is not there', async (who) => {
    await inState('VERIFIED');
    // a colleague without the role is refused what is the house's, and finds nothing else
    const isColleague = ['owner', 'manager', 'member', 'signatory'].includes(who);
    const isOpen = isColleague && expected.stranger !== F;
    const absent = expected[who] === 'ok' || isOpen ? N : expected[who];
    for (const id of [globalId(type, newId()), globalId('Product', newId()), 'x', '']) expect([id, await ask(who, query, id)]).toEqual([id, absent]);
  });
});

describe('what is shown of an organization', () => {
  const QUERY = `query ($id: ID!) { node(id: $id) { ... on Organization { state taxCode stateReason submittedAt papers { fileName } draftedBy { id } duplicates { id } canDecide mergedInto { id } } } }`;
  const look = async (who: Who) => {
    const { data, errors } = await api.ask(QUERY, { id: houseId() }, headers[who]);
    expect(errors).toEqual([]);
    return (data as { node: Record<string, unknown> | null }).node;
  };
  const whoSees = async (holds: (node: Record<string, unknown>) => boolean) => {
    const found: Who[] = [];
    for (const who of actors) {
      const node = await look(who);
      if (node && holds(node)) found.push(who);
    }
    return found;
  };
  const insiders: Who[] = ['owner', 'manager', 'member', 'signatory', 'officer', 'administrator', 'tradeToken'];

  it('to everybody while it is verified, what is private to insiders only', async () => {
    await paper();
    expect(await whoSees(() => true)).toEqual([...actors]);
    expect(await whoSees(({ taxCode }) => taxCode === TAX_CODE)).toEqual(insiders);
    expect(await whoSees(({ taxCode }) => taxCode === MASKED)).toEqual(actors.filter((who) => !insiders.includes(who)));
    expect(await whoSees(({ stateReason }) => stateReason !== null)).toEqual(insiders);
    expect(await whoSees(({ submittedAt }) => submittedAt !== null)).toEqual(insiders);
    expect(await whoSees(({ papers }) => (papers as unknown[]).length > 0)).toEqual(insiders);
    expect(await whoSees(({ duplicates }) => (duplicates as unknown[]).length > 0)).toEqual(['officer', 'administrator']);
    expect(await whoSees(({ canDecide }) => canDecide === true)).toEqual([]);
  });

  it.each(['SUBMITTED', 'REFUSED', 'SUSPENDED', 'DRAFT'] as const)('to insiders only while it is %s', async (state) => {
    await inState(state);
    expect(await whoSees(() => true)).toEqual(insiders);
    expect(await whoSees(({ canDecide }) => canDecide === true)).toEqual(state === 'SUBMITTED' ? ['officer', 'administrator'] : []);
  });

  it('to its drafter too, privately until its people confirm', async () => {
    await drafted();
    expect(await whoSees(() => true)).toEqual(actors.filter((who) => insiders.includes(who) || who === 'drafter'));
    expect((await look('drafter'))!['taxCode']).toBe(TAX_CODE);
    expect((await look('drafter'))!['papers']).toEqual([]);
    await inState('SUBMITTED', { onboarding: 'ASSISTED_CONFIRMED', draftedBy: drafter.organization.id } as never);
    expect(await look('drafter')).toMatchObject({ taxCode: MASKED, stateReason: null, draftedBy: null });
    expect((await look('owner'))!['draftedBy']).toEqual({ id: globalId('Organization', drafter.organization.id) });
  });

  it('in lists as alone', async () => {
    await inState('SUBMITTED');
    const found: Who[] = [];
    for (const who of actors) {
      const { data } = await api.ask('{ organizations(search: "HTX Nhà", first: 100) { edges { node { id } } } }', {}, headers[who]);
      if ((data as { organizations: { edges: { node: { id: string } }[] } }).organizations.edges.some(({ node }) => node.id === houseId())) found.push(who);
    }
    expect(found).toEqual(insiders);
  });
});

describe('a paper', () => {
  const get = (url: string, who: Who) => api.application.inject({ method: 'GET', url, headers: { ...headers[who] } });
  const readers: Who[] = ['owner', 'manager', 'member', 'signatory', 'officer', 'administrator', 'tradeToken'];

  it('is downloaded by those concerned, as an attachment that cannot run', async () => {
    const id = await paper();
    const { data } = await api.ask('query ($id: ID!) { node(id: $id) { ... on OrganizationPaper { url fileName size kind } } }', { id }, headers.officer);
    expect(data).toEqual({ node: { url: `/files/papers/${id}`, fileName: 'Giấy “A”.pdf', size: Buffer.from(PDF, 'base64').length, kind: 'OTHER' } });
    const found: Who[] = [];
    for (const who of actors) {
      const { statusCode, rawPayload, headers: sent } = await get(`/files/papers/${id}`, who);
      if (statusCode !== 200) {
        expect([who, statusCode]).toEqual([who, who === 'anonymous' ? 401 : 404]);
        continue;
      }
      found.push(who);
      expect(rawPayload.toString('base64')).toBe(PDF);
      expect(sent).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'cache-control': 'private, no-store' });
      expect(sent['content-disposition']).toBe(`attachment; filename="giay _a_.pdf"; filename*=UTF-8''Gi%E1%BA%A5y%20%E2%80%9CA%E2%80%9D.pdf`);
    }
    expect(found).toEqual(readers);
  });

  it('reads like nothing there for everybody else, and for garbage', async () => {
    const id = await paper();
    const foreign = await get(`/files/papers/${id}`, 'stranger');
    for (const wrong of [globalId('OrganizationPaper', newId()), globalId('Mou', newId()), 'x', '..%2f..%2fkeys', '%00']) {
      const absent = await get(`/files/papers/${wrong}`, 'stranger');
      expect([wrong, absent.statusCode, absent.body]).toEqual([wrong, 404, foreign.body]);
    }
  });

  it('is shown through node to those concerned only', async () => {
    const id = await paper();
    const found: Who[] = [];
    for (const who of actors) if ((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, headers[who])).data?.['node']) found.push(who);
    expect(found).toEqual(readers);
  });
});

it('acting for an organization takes a place in it', async () => {
  await inState('VERIFIED');
  const query = 'mutation ($id: ID!) { actFor(organizationId: $id) { membership { id } } }';
  const answers = Object.fromEntries(await Promise.all(actors.map(async (who) => [who, await ask(who, query, houseId())] as const)));
  expect(answers).toEqual(row('ok', 'ok', 'ok', 'ok', N, N, N, N, N, F, U));
});

it('nothing of an input sets what is not offered', async () => {
  for (const extra of ['state: VERIFIED', 'onboarding: SELF', 'mergedInto: "x"', 'stateReason: "x"', 'provinceScheme: P34']) {
    const { errors } = await api.ask(`mutation { updateOrganization(input: { organizationId: "x", ${extra} }) { id } }`, {}, headers.owner);
    expect(errors[0]!.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});
