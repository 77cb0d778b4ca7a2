// Brings a trade, through the public API, to where a test begins.
import { expect } from '@playwright/test';
import type { Api } from './api.js';
import { dayFromNow } from './journey.js';
import type { Role } from './people.js';

export type ApiOf = (role: Role) => Promise<Api>;

interface Id {
  readonly id: string;
}

/** A request for two kinds of coffee that nobody else sees yet. @returns its id */
export async function draftedRequest(apiOf: ApiOf, title: string): Promise<string> {
  const buyer = await apiOf('buyer');
  const input = {
    title,
    deadlineOn: dayFromNow(7),
    deliveryProvinceCode: '48',
    deliveryFrom: dayFromNow(14),
    deliveryTo: dayFromNow(60),
    lines: [
      { description: 'Cà phê bột', groupCode: 'drink', quantity: '500', unit: 'KGM', targetPrice: 190_000 },
      { description: 'Cà phê hạt rang', groupCode: 'drink', quantity: '300.5', unit: 'KGM' },
    ],
  };
  const drafted = await buyer.ask<{ draftBuyerRequest: Id }>('mutation ($input: DraftBuyerRequestInput!) { draftBuyerRequest(input: $input) { id } }', { input });
  return drafted.draftBuyerRequest.id;
}

export async function publishedRequest(apiOf: ApiOf, title: string): Promise<string> {
  const id = await draftedRequest(apiOf, title);
  const buyer = await apiOf('buyer');
  await buyer.ask('mutation ($id: ID!) { publishBuyerRequest(requestId: $id) { id } }', { id });
  return id;
}

/** Waits until matching has found this producer, and quotes the same price for all lines. @returns the quote's id */
export async function quoted(apiOf: ApiOf, role: Role, requestId: string, unitPrice: number): Promise<string> {
  const producer = await apiOf(role);
  const lines = await linesOffered(producer, requestId);
  const own = 'query ($id: ID!) { products(filter: { producerId: $id }, first: 1) { edges { node { id } } } }';
  const { viewer } = await producer.ask<{ viewer: { membership: { organization: Id } } }>('{ viewer { membership { organization { id } } } }');
  const { products } = await producer.ask<{ products: { edges: { node: Id }[] } }>(own, { id: viewer.membership.organization.id });
  const productId = products.edges[0]?.node.id;
  const offer = lines.map(({ id, quantity }) => ({ requestLineId: id, productId, quantity, unitPrice, vat: 'VAT_8', leadTimeDays: 10 }));
  const input = { requestId, validUntil: dayFromNow(30), lines: offer };
  const { submitQuote } = await producer.ask<{ submitQuote: Id }>('mutation ($input: SubmitQuoteInput!) { submitQuote(input: $input) { id } }', { input });
  return submitQuote.id;
}

/** A producer sees a request once it is matched. */
async function linesOffered(producer: Api, id: string): Promise<{ id: string; quantity: string }[]> {
  const query = 'query ($id: ID!) { node(id: $id) { ... on BuyerRequest { lines { id quantity } matches { id } } } }';
  const look = async () => (await producer.ask<{ node: { lines: { id: string; quantity: string }[]; matches: Id[] } | null }>(query, { id })).node;
  await expect.poll(async () => (await look())?.matches.length, { message: 'the producer is matched', timeout: 60_000 }).toBeGreaterThan(0);
  return (await look())?.lines ?? [];
}

export async function accepted(apiOf: ApiOf, quoteId: string): Promise<void> {
  const buyer = await apiOf('buyer');
  await buyer.ask('mutation ($input: AcceptQuoteInput!) { acceptQuote(input: $input) { state } }', { input: { quoteId, reason: 'Giá tốt.' } });
}

export interface Memorandum {
  readonly id: string;
  readonly number: string;
}

/** The memorandum that is drawn up from the quote of the roaster after it is accepted. */
export async function draftedMemorandum(apiOf: ApiOf, title: string): Promise<Memorandum> {
  const quoteId = await quoted(apiOf, 'roaster', await publishedRequest(apiOf, title), 185_000);
  await accepted(apiOf, quoteId);
  return memorandumOf(await apiOf('buyer'), quoteId);
}

export async function memorandumOf(party: Api, quoteId: string): Promise<Memorandum> {
  const query = '{ mous(first: 50) { edges { node { id number quote { id } } } } }';
  const find = async () => {
    const { mous } = await party.ask<{ mous: { edges: { node: Memorandum & { quote: Id | null } }[] } }>(query);
    return mous.edges.find(({ node }) => node.quote?.id === quoteId)?.node;
  };
  await expect.poll(find, { message: 'the memorandum is drawn up', timeout: 60_000 }).toBeDefined();
  const found = await find();
  if (found === undefined) throw new Error('the memorandum went away');
  return found;
}

/** A conference with one seat for producers, that is taken, and one who waits for it. @returns its id */
export async function openConference(apiOf: ApiOf, name: string): Promise<string> {
  const organizer = await apiOf('organizer');
  const input = {
    name: { vi: name, en: name },
    description: { vi: 'Gặp nhà phân phối.', en: 'Meet distributors.' },
    provinceCode: '48',
    venue: 'Trung tâm xúc tiến thương mại',
    startsOn: dayFromNow(30),
    endsOn: dayFromNow(31),
    participantTypes: [
      { name: { vi: 'Chủ thể', en: 'Producers' }, capacity: 1 },
      { name: { vi: 'Người mua', en: 'Buyers' }, capacity: 10 },
    ],
  };
  const drafted = await organizer.ask<{ draftConference: Id & { participantTypes: (Id & { capacity: number })[] } }>(
    'mutation ($input: DraftConferenceInput!) { draftConference(input: $input) { id participantTypes { id capacity } } }',
    { input },
  );
  const { id, participantTypes } = drafted.draftConference;
  for (const step of ['publishConference', 'openConference']) await organizer.ask(`mutation ($id: ID!) { ${step}(conferenceId: $id) { id } }`, { id });
  const cooperative = await apiOf('cooperative');
  const participantTypeId = participantTypes.find(({ capacity }) => capacity === 1)?.id;
  const delegates = ['Đào Thị Hảo', 'Vũ Đình Chè'].map((fullName, index) => ({ fullName, email: `dai-bieu-${index}-${Date.now()}@demo.example` }));
  await cooperative.ask('mutation ($input: RegisterDelegatesInput!) { registerDelegates(input: $input) { id } }', { input: { conferenceId: id, participantTypeId, delegates } });
  return id;
}
