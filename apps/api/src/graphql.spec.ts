import { readFileSync } from 'node:fs';
import pg from 'pg';
import { globalId, newId } from '@ocop/platform';
import { startApi, type TestApi } from './api.factory.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const LOG_IN = 'mutation ($input: LogInInput!) { logIn(input: $input) { person { id } } }';

describe('errors', () => {
  it('come in the language asked for, with code and field', async () => {
    const variables = { input: { email: 'ai@do.example', password: 'sai' } };
    const vi = await api.ask(LOG_IN, variables);
    const en = await api.ask(LOG_IN, variables, { 'accept-language': 'en' });
    expect(vi.errors[0]).toMatchObject({ message: 'E-mail hoặc mật khẩu không đúng.', extensions: { code: 'WRONG_CREDENTIALS', field: 'password' } });
    expect(en.errors[0]!.message).toBe('The e-mail address or the password is wrong.');
  });

  it('refuse NUL by name of the field, in variables and in literals', async () => {
    const inVariable = await api.ask(LOG_IN, { input: { email: 'a\u0000', password: 'x' } });
    expect(inVariable.errors[0]!.extensions).toEqual({ code: 'INVALID_CHARACTER', field: 'email' });
    const inLiteral = await api.ask('{ organizations(search: "a\\u0000") { totalCount } }');
    expect(inLiteral.errors[0]!.extensions).toEqual({ code: 'INVALID_CHARACTER', field: 'search' });
  });

  it('of scalars are typed and translated', async () => {
    const cookie = await api.logIn(['BUYER']);
    const { errors } = await api.ask('mutation ($input: DraftBuyerRequestInput!) { draftBuyerRequest(input: $input) { id } }', {
      input: { title: 'x', deadlineOn: '2026-02-30', deliveryProvinceCode: '48', deliveryFrom: '2027-01-01', deliveryTo: '2027-01-02', lines: [{ description: 'x', quantity: '1', unit: 'KGM', targetPrice: 1.5 }] },
    }, { cookie });
    const found = errors.map((error) => error.extensions);
    expect(found).toContainEqual({ code: 'INVALID_DATE', field: 'deadlineOn' });
    expect(found).toContainEqual({ code: 'INVALID_MONEY', field: 'lines.0.targetPrice' });
  });

  it('never show what is inside: a garbage document gets no stack, path or SQL', async () => {
    for (const document of ['{', '{ nothing }', 'query ($id: ID!) { node(id: $id) { id } }', '{ products(first: "x") { totalCount } }', '{ node(id: "\u00ff") { id } }']) {
      const answer = await api.ask(document);
      expect(JSON.stringify(answer)).not.toMatch(/node_modules|at .*\.js|select |INTERNAL/);
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe('opaque ids', () => {
  it('of things that are not there, not ours or not ids read alike', async () => {
    for (const id of [globalId('Mou', newId()), globalId('Session', newId()), 'x', '']) {
      expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data).toEqual({ node: null });
    }
  });

  it('come back through node as they went', async () => {
    await api.logIn(['PRODUCER']);
    const { data } = await api.ask('{ organizations(first: 1) { edges { node { id name } } } }');
    const [{ node }] = (data as { organizations: { edges: [{ node: { id: string; name: string } }] } }).organizations.edges;
    const again = await api.ask('query ($id: ID!) { node(id: $id) { __typename id ... on Organization { name } } }', { id: node.id });
    expect(again.data).toEqual({ node: { __typename: 'Organization', ...node } });
  });
});

describe('nodes', () => {
  it('come with one query a type, in the order asked for, null for what is not there', async () => {
    for (let count = 0; count < 5; count += 1) await api.logIn(['PRODUCER']);
    const { data } = await api.ask('{ organizations(first: 5) { edges { node { id } } } provinces { code } }');
    const [first, ...rest] = (data as { organizations: { edges: { node: { id: string } }[] } }).organizations.edges.map(({ node }) => node.id);
    const ids = [rest[0], globalId('Organization', newId()), first, globalId('Product', newId()), 'x', globalId('Mou', newId()), ...rest, first];
    const asked = import.meta.jest.spyOn(pg.Client.prototype, 'query');
    const answer = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    const texts = asked.mock.calls.map(([query]) => JSON.stringify(query)).filter((text) => text.includes('select'));
    asked.mockRestore();
    expect((answer.data as { nodes: ({ id: string } | null)[] }).nodes.map((node) => node?.id ?? null)).toEqual([rest[0], null, first, null, null, null, ...rest, first]);
    expect(['organization', 'product', 'mou'].map((table) => texts.filter((text) => text.includes(`from \\"${table}\\"`)).length)).toEqual([1, 1, 1]);
  });
});

describe('documents', () => {
  it('of the web are known by hash', async () => {
    const documents = JSON.parse(readFileSync('graphql/generated/persisted-documents.json', 'utf8')) as Record<string, string>;
    const [hash] = Object.entries(documents).find(([, text]) => text.includes('query Viewer'))!;
    const payload = { extensions: { persistedQuery: { version: 1, sha256Hash: hash } }, operationName: 'Viewer' };
    const response = await api.application.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify(payload) });
    expect(JSON.parse(response.payload)).toEqual({ data: { viewer: null } });
  });

  const current = (levels: number) => `{ provinces ${'{ current '.repeat(levels)}{ code }${' }'.repeat(levels)} }`;

  it.each([
    ['aliases', `{ ${Array.from({ length: 200 }, (_, number) => `a${number}: viewer { __typename }`).join(' ')} }`, /alias/i],
    ['depth', current(30), /depth/i],
    ['tokens', `{ ${'viewer { __typename } '.repeat(3_000)} }`, /token/i],
    ['directives', `{ viewer { __typename ${'@skip(if: false) '.repeat(60)} } }`, /directive/i],
  ])('that ask for too much are refused for their %s', async (_what, document, reason) => {
    const answer = await api.ask(document);
    expect(answer.status).toBeLessThan(500);
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors.map(({ message }) => message).join()).toMatch(reason);
  });

  it('as deep as a screen needs are answered', async () => {
    expect((await api.ask(current(5))).errors).toEqual([]);
  });

  it('come one at a time', async () => {
    const one = { query: '{ viewer { __typename } }' };
    const response = await api.application.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: JSON.stringify([one, one]) });
    expect(response.statusCode).toBe(400);
  });

  it('from a plain form run nothing', async () => {
    const response = await api.application.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'query={viewer{__typename}}' });
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.statusCode).toBeLessThan(500);
  });
});

describe('sessions', () => {
  it('are set by log-in as an HttpOnly cookie and nowhere else', async () => {
    const cookie = await api.logIn(['BUYER']);
    expect((await api.ask('{ viewer { person { fullName } } }', {}, { cookie })).data).toEqual({ viewer: { person: { fullName: 'Người thử' } } });
    expect((await api.ask('{ viewer { person { fullName } } }', {}, { cookie: 'ocop_session=forged' })).data).toEqual({ viewer: null });
    const out = await api.application.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie }, payload: '{"query":"mutation { logOut }"}' });
    expect(out.headers['set-cookie']).toMatch(/HttpOnly/);
    expect((await api.ask('{ viewer { person { fullName } } }', {}, { cookie })).data).toEqual({ viewer: null });
  });
});

describe('a request for anything else', () => {
  it('looks up neither session nor token, whatever is behind it', async () => {
    const looked = import.meta.jest.spyOn(pg.Client.prototype, 'query');
    const lookUps = () => looked.mock.calls.filter(([asked]) => /from \\"(session|api_token)\\"/.test(JSON.stringify(asked))).length;
    const get = async (url: string, headers: Record<string, string>) => (await api.application.inject({ method: 'GET', url, headers })).statusCode;
    const cookie = await api.logIn(['BUYER']);
    looked.mockClear();
    for (const headers of [{ cookie }, { authorization: 'Bearer ocop_000000000000_unknown' }] as Record<string, string>[]) {
      expect(await get('/healthz', headers)).toBe(200);
      for (const url of ['/', '/requests', '/assets/a.js', '/favicon.svg']) expect([200, 404]).toContain(await get(url, headers)); // 404 where no web is built
    }
    expect(lookUps()).toBe(0);
    expect(await get('/files/me.zip', { cookie })).toBe(200);
    expect((await api.ask('{ viewer { person { id } } }', {}, { cookie })).data).not.toEqual({ viewer: null });
    expect(lookUps()).toBeGreaterThanOrEqual(2);
    looked.mockRestore();
  });
});

describe('health', () => {
  it.each(['/healthz', '/readyz'])('%s answers', async (url) => {
    expect((await api.application.inject({ method: 'GET', url })).statusCode).toBe(200);
  });
});
