import { SessionService } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { EventHandlers, globalId } from '@ocop/platform';
import { settle } from '@ocop/platform/testing';
import { producerOf, requestInput, today } from '@ocop/sourcing/testing';
import { startApi, type Answer, type TestApi } from './api.factory.js';

type Producer = Awaited<ReturnType<typeof producerOf>>;
interface Room {
  state: string;
  lines: { id: string; position: number; quantity: string; unit: string }[];
  matches: { id: string; rank: number | null; producer: { name: string } }[];
  quotes: { id: string; version: number; state: string; total: number; producer: { name: string }; lines: { requestLine: { position: number }; product: { name: string } }[] }[];
}

let api: TestApi;
let buyer: Cast;
let [one, two, outsider]: Producer[] = [];
let requestId: string;

const ROOM = `query ($id: ID!) { node(id: $id) { ... on BuyerRequest {
  state title deadline buyer { name } deliveryProvince { code name { vi } } stateReason
  lines { id position quantity unit targetPrice group { scheme code } }
  matches { id rank score reasons { part points outOf sentence { vi en } } products { name } producer { name } request { id } }
  quotes { id version state total totalWithVat validUntil submittedAt awardReason producer { name } request { id }
    lines { requestLine { position } product { name } quantity unitPrice vat leadTimeDays } }
} } }`;
const SUBMIT = 'mutation ($input: SubmitQuoteInput!) { submitQuote(input: $input) { id total totalWithVat request { quotes { id } matches { rank } } } }';

async function asking({ actor, person }: Cast, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const sessions = api.application.get(SessionService, { strict: false });
  const { token } = await api.database.write(actor, (transaction) => sessions.open(transaction, person));
  return api.ask(query, variables, { cookie: `ocop_session=${token}` });
}

const roomOf = async (person: Cast) => (await asking(person, ROOM, { id: requestId })).data!['node'] as Room | null;

const offer = (room: Room, { products }: Producer, unitPrice: unknown = 100_000) => ({
  requestId,
  validUntil: today(30),
  lines: room.lines.map(({ id, quantity }) => ({ requestLineId: id, productId: globalId('Product', products[0]!.id), quantity, unitPrice, vat: 'VAT_10', leadTimeDays: 3 })),
});

beforeAll(async () => {
  api = await startApi();
  buyer = await cast(api.database, ['BUYER'], { name: 'Siêu thị' });
  one = await producerOf(api.database, ['Mật ong A'], { name: 'Một', stars: 4 });
  two = await producerOf(api.database, ['Mật ong B'], { name: 'Hai', stars: 4 });
  outsider = await producerOf(api.database, ['Rượu nếp'], { name: 'Ngoài' });
  const drafted = await asking(buyer, 'mutation ($input: DraftBuyerRequestInput!) { draftBuyerRequest(input: $input) { id state lines { position unit quantity } } }', { input: requestInput() });
  expect(drafted.data!['draftBuyerRequest']).toMatchObject({ state: 'DRAFT', lines: [{ position: 1, unit: 'XBO', quantity: '500' }, { position: 2, unit: 'KGM', quantity: '120.5' }] });
  requestId = (drafted.data!['draftBuyerRequest'] as { id: string }).id;
  await asking(buyer, 'mutation ($id: ID!) { publishBuyerRequest(requestId: $id) { state } }', { id: requestId });
  await settle(api.database, api.application.get(EventHandlers, { strict: false }));
});
afterAll(() => api.close());

it('shows each side its own room, through every field that leads there', async () => {
  for (const producer of [one!, two!]) {
    const { data, errors } = await asking(producer, SUBMIT, { input: offer((await roomOf(producer))!, producer) });
    expect(errors).toEqual([]);
    expect(data!['submitQuote']).toMatchObject({ total: 62_050_000, totalWithVat: 68_255_000, request: { matches: [{ rank: null }] } });
    expect((data!['submitQuote'] as { request: Room }).request.quotes).toHaveLength(1);
  }
  const whole = (await roomOf(buyer))!;
  expect(whole.matches.map(({ rank }) => rank)).toEqual([1, 2]);
  expect(whole.quotes.map(({ producer }) => producer.name)).toEqual(['Một', 'Hai']);
  for (const [producer, name] of [[one!, 'Một'], [two!, 'Hai']] as const) {
    const own = (await roomOf(producer))!;
    expect(own.matches.map((match) => [match.rank, match.producer.name])).toEqual([[null, name]]);
    expect(own.quotes.map((quote) => [quote.producer.name, quote.lines.map(({ requestLine }) => requestLine.position)])).toEqual([[name, [1, 2]]]);
    const others = [...whole.quotes, ...whole.matches].filter((row) => row.producer.name !== name).map(({ id }) => id);
    const found = await asking(producer, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: others });
    expect(found.data!['nodes']).toEqual(others.map(() => null));
  }
  expect(await roomOf(outsider!)).toBeNull();
});

it('lists what is one’s own', async () => {
  const lists = '{ opportunities { totalCount edges { node { rank score request { title state lines { position } quotes { version } } } } } myQuotes { totalCount edges { node { total request { title } } } } }';
  const { data, errors } = await asking(one!, lists);
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ opportunities: { totalCount: 1, edges: [{ node: { rank: null, request: { state: 'PUBLISHED', quotes: [{ version: 1 }] } } }] }, myQuotes: { totalCount: 1 } });
  const { data: bought } = await asking(buyer, '{ myBuyerRequests(state: PUBLISHED) { totalCount edges { node { quotes { state } } } } }');
  expect(bought).toMatchObject({ myBuyerRequests: { totalCount: 1, edges: [{ node: { quotes: [{ state: 'SUBMITTED' }, { state: 'SUBMITTED' }] } }] } });
});

it.each([
  ['negative money', -1],
  ['fractional money', 99.5],
  ['money as text', '100000'],
])('refuses %s at the door', async (_, unitPrice) => {
  const { errors } = await asking(two!, SUBMIT, { input: offer((await roomOf(two!))!, two!, unitPrice) });
  expect(errors[0]!.extensions.code).toMatch(/^(INVALID_MONEY|AMOUNT_)/);
});

it('lets the buyer accept, and then shows both sides how it ended', async () => {
  const [chosen] = (await roomOf(buyer))!.quotes;
  const accept = 'mutation ($input: AcceptQuoteInput!) { acceptQuote(input: $input) { state awardReason request { state quotes { state } } } }';
  const refused = await asking(one!, accept, { input: { quoteId: chosen!.id, reason: 'của tôi' } });
  expect(refused.errors[0]!.extensions.code).toBe('FORBIDDEN');
  const { data } = await asking(buyer, accept, { input: { quoteId: chosen!.id, reason: 'giá tốt' } });
  expect(data!['acceptQuote']).toEqual({ state: 'AWARDED', awardReason: 'giá tốt', request: { state: 'AWARDED', quotes: [{ state: 'AWARDED' }, { state: 'REJECTED' }] } });
  expect((await roomOf(two!))!.quotes.map(({ state }) => state)).toEqual(['REJECTED']);
});
