import { Membership } from '@ocop/directory';
import type { Cast } from '@ocop/directory/testing';
import { Actor, globalId, newId } from '@ocop/platform';
import { addDays, localDayOf } from '@ocop/values';
import { startApi, type Answer, type TestApi } from './api.factory.js';
import { PASSWORD, People } from './people.factory.js';

const NEW = 'mat-khau-moi-dai';
/** A day so many days from now. */
const dayIn = (days: number) => addDays(localDayOf(new Date()), days);
const WHO = '{ viewer { person { email } membership { role } } }';
let api: TestApi;
let people: People;
let house: Cast;
beforeAll(async () => {
  api = await startApi({ TRUST_PROXY: 'loopback' });
  people = new People(api);
  house = await people.organization(['BUYER']);
});
afterAll(() => api.close());

const codes = ({ errors }: Answer) => errors.map((error) => error.extensions.code);
const post = (query: string, headers: Record<string, string>, variables: Record<string, unknown> = {}) =>
  api.application.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload: JSON.stringify({ query, variables }) });
const cookieOf = (setCookie: string | string[] | undefined) => /ocop_session=[^;]+/.exec(String(setCookie))?.[0] ?? '';

describe('sessions', () => {
  it('are renewed at log-in and at a change of the password, and all others end', async () => {
    const [here, { person }] = await people.join(house.organization, 'MEMBER').then((insider) => [insider, insider] as const);
    const logIn = await post(`mutation { logIn(input: { email: "${person.email}", password: "${PASSWORD}" }) { person { id } } }`, { cookie: here.cookie, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' });
    const cookie = cookieOf(logIn.headers['set-cookie']);
    expect((await api.ask(WHO, {}, { cookie: here.cookie })).data).toEqual({ viewer: null });
    expect((await api.ask('{ mySessions { device address isCurrent } }', {}, { cookie })).data).toEqual({ mySessions: [{ device: 'Firefox 140 · Linux', address: '127.0.0.1', isCurrent: true }] });
    const change = await post(`mutation { changePassword(input: { currentPassword: "${PASSWORD}", newPassword: "${NEW}" }) { person { email } } }`, { cookie });
    expect(JSON.parse(change.payload)).toEqual({ data: { changePassword: { person: { email: person.email } } } });
    expect(change.headers['set-cookie']).toMatch(/HttpOnly.*SameSite=Lax/);
    expect((await api.ask(WHO, {}, { cookie })).data).toEqual({ viewer: null });
    expect((await api.ask(WHO, {}, { cookie: cookieOf(change.headers['set-cookie']) })).data).toMatchObject({ viewer: { person: { email: person.email } } });
  });

  it('of who is removed act for nobody at the next request', async () => {
    const [owner, member] = [await people.join(house.organization, 'OWNER'), await people.join(house.organization, 'MEMBER')];
    const removal = await api.ask('mutation ($id: ID!) { removeMember(membershipId: $id) }', { id: globalId('Membership', member.membership.id) }, { cookie: owner.cookie });
    expect(removal.data).toEqual({ removeMember: true });
    expect((await api.ask(WHO, {}, { cookie: member.cookie })).data).toEqual({ viewer: { person: { email: member.person.email }, membership: null } });
    expect(codes(await api.ask('{ team { id } }', {}, { cookie: member.cookie }))).toEqual(['FORBIDDEN']);
  });

  it('begin with an accepted invitation', async () => {
    const owner = await people.join(house.organization, 'OWNER');
    const email = `${newId()}@moi.example`;
    const invited = await api.ask('mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { id state invitedBy { email } organization { name } } }', { input: { email, fullName: 'Lê Thu Hà', role: 'MEMBER' } }, { cookie: owner.cookie });
    expect(invited.data).toEqual({ invitePerson: { id: expect.any(String) as string, state: 'OPEN', invitedBy: { email: owner.person.email }, organization: { name: house.organization.name } } });
    expect((await api.ask('{ invitationPreview(secret: "x") { email } }')).data).toEqual({ invitationPreview: null });
  });
});

describe('API tokens', () => {
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const draft = 'mutation ($input: DraftBuyerRequestInput!) { draftBuyerRequest(input: $input) { state } }';
  const input = { title: 'Mật ong', deadlineOn: dayIn(20), deliveryProvinceCode: '48', deliveryFrom: dayIn(30), deliveryTo: dayIn(60), lines: [{ description: 'Mật ong', quantity: '10', unit: 'KGM' }] };

  it('ask with READ and trade with TRADE', async () => {
    const [read, trade] = [await people.token(house, ['READ']), await people.token(house, ['TRADE'])];
    expect((await api.ask('{ myBuyerRequests { totalCount } viewer { person { id } } team { id } }', {}, bearer(read.secret))).data).toEqual({ myBuyerRequests: { totalCount: 0 }, viewer: null, team: [] });
    expect(codes(await api.ask(draft, { input }, bearer(read.secret)))).toEqual(['FORBIDDEN']);
    const drafted = await api.ask(draft, { input }, bearer(trade.secret));
    expect(drafted.data).toEqual({ draftBuyerRequest: { state: 'DRAFT' } });
    expect((await api.ask('{ myBuyerRequests { totalCount } }', {}, bearer(trade.secret))).data).toEqual({ myBuyerRequests: { totalCount: 1 } });
  });

  it.each([
    `mutation { invitePerson(input: { email: "a@b.vn", fullName: "A", role: MEMBER }) { id } }`,
    `mutation { createApiToken(input: { name: "B", scopes: [TRADE], expiresOn: "${dayIn(30)}" }) { secret } }`,
    `mutation { changePassword(input: { currentPassword: "x", newPassword: "mat-khau-moi-dai" }) { person { id } } }`,
    'mutation { endOtherSessions }',
    'mutation { logOut }',
    `mutation { logIn(input: { email: "a@b.vn", password: "x" }) { person { id } } }`,
    `mutation { requestPasswordReset(email: "a@b.vn") }`,
    'mutation { setMyLocale(locale: EN) { id } }',
    'mutation { markAllNotificationsRead { person { id } } }',
    '{ mySessions { id } }',
  ])('reach no person, key or session: %s', async (query) => {
    const { secret } = await people.token(house, ['READ', 'TRADE']);
    expect(codes(await api.ask(query, {}, bearer(secret)))).toEqual(['FORBIDDEN']);
  });

  it('sign nothing', async () => {
    const { secret } = await people.token(house, ['TRADE']);
    const query = 'mutation ($id: ID!) { requestSigningCode(mouId: $id) { id } }';
    expect(codes(await api.ask(query, { id: globalId('Mou', newId()) }, bearer(secret)))).toEqual(['FORBIDDEN']);
    const sign = 'mutation ($id: ID!) { signMou(input: { mouId: $id, contentHash: "x", code: "000000" }) { id } }';
    expect(codes(await api.ask(sign, { id: globalId('Mou', newId()) }, bearer(secret)))).toEqual(['FORBIDDEN']);
  });

  it('that open nothing are refused outright, and a cookie beside does not help', async () => {
    const { cookie } = await people.join(house.organization, 'OWNER');
    for (const secret of ['', 'x', `ocop_${'0'.repeat(12)}_${'A'.repeat(43)}`]) {
      const response = await post(WHO, { cookie, ...bearer(secret) });
      expect(response.statusCode).toBe(401);
      expect(response.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expect(JSON.parse(response.payload)).toEqual({ errors: [{ message: 'Khoá API không đúng, đã thu hồi hoặc hết hạn.', extensions: { code: 'TOKEN_INVALID' } }] });
    }
  });

  it('end with their revocation', async () => {
    const { cookie } = await people.join(house.organization, 'MANAGER');
    const made = await api.ask(`mutation { createApiToken(input: { name: "ERP", scopes: [READ], expiresOn: "${dayIn(30)}" }) { secret token { id prefix } } }`, {}, { cookie });
    const { secret, token } = (made.data as { createApiToken: { secret: string; token: { id: string; prefix: string } } }).createApiToken;
    expect((await api.ask('{ team { id } }', {}, bearer(secret))).data).toEqual({ team: [] });
    await api.ask('mutation ($id: ID!) { revokeApiToken(tokenId: $id) { revokedAt } }', { id: token.id }, { cookie });
    expect((await api.ask('{ team { id } }', {}, bearer(secret))).status).toBe(401);
  });
});

describe('throttling', () => {
  const LOG_IN = (email: string) => `logIn(input: { email: "${email}", password: "sai-mat-khau-10" }) { person { id } }`;
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('counts every alias of a document, and every way to write one mailbox', async () => {
    const { person } = await people.join(house.organization, 'MEMBER');
    const [name, domain] = person.email.split('@') as [string, string];
    const written = [person.email, person.email.toUpperCase(), `${name}+1@${domain}`, ` ${person.email} `];
    const asking = Array.from({ length: 9 }, (_, number) => `a${number}: requestPasswordReset(email: "${written[number % 4]!}")`).join(' ');
    const asked = await api.ask(`mutation { ${asking} }`, {}, from('203.0.113.1'));
    expect(asked.errors).toMatchObject([{ path: ['a5'], extensions: { code: 'TOO_MANY_ATTEMPTS' } }]); // five went out; the document stops there
    const tries = await Promise.all(Array.from({ length: 14 }, (_, number) => api.ask(`mutation { a: ${LOG_IN(written[number % 4]!)} b: ${LOG_IN(written[0]!)} }`, {}, from(`203.0.113.${number}`))));
    expect(tries.flatMap(codes).filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(10);
    expect(tries.flatMap(codes).filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(4);
    const right = await api.ask(`mutation { logIn(input: { email: "${person.email}", password: "${PASSWORD}" }) { person { id } } }`, {}, from('203.0.113.2'));
    expect(right.errors[0]).toMatchObject({ message: 'Thử quá nhiều lần. Hãy đợi 15 phút.', extensions: { code: 'TOO_MANY_ATTEMPTS' } });
  });

  it('counts a network over all accounts, whatever host of it asks', async () => {
    let wrong = 0;
    for (let host = 0; host < 60; host += 1) {
      const found = codes(await api.ask(`mutation { ${LOG_IN(`${newId()}@khong.example`)} }`, {}, from(`2001:db8:7:7::${host.toString(16)}`)));
      if (found.includes('WRONG_CREDENTIALS')) wrong += 1;
    }
    expect(wrong).toBe(50);
  });

  it('answers sign-up, log-in and reset alike for known and unknown addresses, to the last attempt', async () => {
    const { person } = await people.join(house.organization, 'MEMBER');
    const documents = {
      signUp: (email: string) => `signUp(input: { fullName: "A", email: "${email}", password: "${PASSWORD}", organizationName: "B", organizationKind: ENTERPRISE, capabilities: [BUYER], provinceCode: "48" }) { __typename }`,
      requestPasswordReset: (email: string) => `requestPasswordReset(email: "${email}")`,
      logIn: LOG_IN,
    };
    for (const document of Object.values(documents)) {
      const answers: unknown[] = [];
      for (const email of [person.email, `${newId()}@khong.example`]) {
        const tried = [];
        for (let time = 0; time < 12; time += 1) tried.push(await api.ask(`mutation { ${document(email)} }`, {}, from(`198.51.100.${answers.length}`)));
        answers.push(tried);
      }
      expect(answers[0]).toEqual(answers[1]);
      expect(codes((answers[0] as Answer[]).at(-1)!)).toEqual(['TOO_MANY_ATTEMPTS']);
    }
  });
});

describe('without a trusted proxy', () => {
  let bare: TestApi;
  beforeAll(async () => {
    bare = await startApi();
  });
  afterAll(() => bare.close());

  it('X-Forwarded-For moves nobody to another network', async () => {
    let wrong = 0;
    for (let time = 0; time < 60; time += 1) {
      const query = `mutation { logIn(input: { email: "${newId()}@khong.example", password: "sai" }) { person { id } } }`;
      const { errors } = await bare.ask(query, {}, { 'x-forwarded-for': `203.0.113.${time}`, forwarded: `for=203.0.113.${time}` });
      if (errors[0]!.extensions.code === 'WRONG_CREDENTIALS') wrong += 1;
    }
    expect(wrong).toBe(50);
  });
});

it('the last owner stays, over the API too', async () => {
  const { organization } = await people.organization();
  const owner = await people.join(organization, 'OWNER');
  const second = await api.database.read(Actor.system).findOneOrFail(Membership, { organization: organization.id, id: { $ne: owner.membership.id } });
  const remove = (id: string) => api.ask('mutation ($id: ID!) { removeMember(membershipId: $id) }', { id: globalId('Membership', id) }, { cookie: owner.cookie });
  expect((await remove(second.id)).data).toEqual({ removeMember: true });
  expect(codes(await remove(owner.membership.id))).toEqual(['LAST_OWNER']);
});
