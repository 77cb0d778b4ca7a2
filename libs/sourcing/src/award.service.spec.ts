import { Actor, AuditEntry, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import { AwardService } from './award.service.js';
import { Quote } from './quote.entity.js';
import { QuoteService } from './quote.service.js';
import { BuyerRequest } from './request.entity.js';
import { RequestService } from './request.service.js';
import { producerOf, quoteInput, requestInput, today } from './sourcing.factory.js';
import { SourcingModule, sourcingEntities } from './sourcing.module.js';

type Producer = Awaited<ReturnType<typeof producerOf>>;
const ROUNDS = Array.from({ length: 20 }, (_, round) => round);

let application: TestApplication;
let awards: AwardService;
let quotes: QuoteService;
let requests: RequestService;
let buyer: Cast;
let otherBuyer: Cast;
let sellers: Producer[];

beforeAll(async () => {
  application = await testApplication([SourcingModule], sourcingEntities);
  awards = application.get(AwardService);
  quotes = application.get(QuoteService);
  requests = application.get(RequestService);
  buyer = await cast(application.database, ['BUYER']);
  otherBuyer = await cast(application.database, ['BUYER']);
  sellers = [];
  for (const name of ['Mật ong A', 'Mật ong B', 'Mật ong C']) sellers.push(await producerOf(application.database, [name], { stars: 4 }));
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const idOf = (quote: Quote) => globalId('Quote', quote.id);
const requestIdOf = (request: BuyerRequest) => globalId('BuyerRequest', request.id);
const accept = (quote: Quote, reason = 'giá tốt, giao nhanh', by = buyer) => awards.accept(by.actor, { quoteId: idOf(quote), reason });
const fresh = (quote: Quote) => system().findOneOrFail(Quote, quote.id);
const eventsOf = (quote: Quote, type: string) => system().count(OutboxEvent, { subjectId: quote.id, type });

/** A published request with a quote of each of the first sellers. */
async function quoted(sellersQuoting = 3): Promise<{ request: BuyerRequest; given: Quote[] }> {
  const draft = await requests.draft(buyer.actor, requestInput());
  await requests.publish(buyer.actor, requestIdOf(draft));
  await application.settle();
  const request = await system().findOneOrFail(BuyerRequest, draft.id, { populate: ['lines'] });
  const given = await Promise.all(sellers.slice(0, sellersQuoting).map(({ actor, products }) => quotes.submit(actor, quoteInput(request, products))));
  return { request, given };
}

describe('accepting', () => {
  it('ends the request, turns the others down and tells each once', async () => {
    const { request, given } = await quoted();
    const [chosen, ...others] = given as [Quote, Quote, Quote];
    expect(await accept(chosen)).toMatchObject({ state: 'AWARDED', awardReason: 'giá tốt, giao nhanh' });
    expect(await system().findOneOrFail(BuyerRequest, request.id)).toMatchObject({ state: 'AWARDED', isOpen: false });
    expect(await eventsOf(chosen, 'sourcing.quote-accepted')).toBe(1);
    for (const other of others) {
      expect(await fresh(other)).toMatchObject({ state: 'REJECTED', awardReason: null });
      expect(await eventsOf(other, 'sourcing.quote-rejected')).toBe(1);
    }
    expect(await system().count(AuditEntry, { subjectId: chosen.id, action: 'quote.accepted', reason: 'giá tốt, giao nhanh' })).toBe(1);
  });

  it('again is a no-op with the same answer; another one is refused', async () => {
    const { given } = await quoted(2);
    const [chosen, other] = given as [Quote, Quote];
    await accept(chosen);
    expect(await accept(chosen, 'lý do khác')).toMatchObject({ state: 'AWARDED', awardReason: 'giá tốt, giao nhanh' });
    expect(await eventsOf(chosen, 'sourcing.quote-accepted')).toBe(1);
    await expect(accept(other)).rejects.toMatchObject({ code: 'REQUEST_ENDED', field: 'quoteId' });
  });

  it('waits until the buyer is verified again', async () => {
    const { given } = await quoted(1);
    const as = (traits: { verified: boolean; suspended: boolean }) => ({ ...buyer, actor: Actor.person(buyer.actor.person!, 'VI', { ...buyer.actor.membership!, ...traits }) });
    await expect(accept(given[0]!, 'giá tốt', as({ verified: false, suspended: false }))).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_VERIFIED' });
    await expect(accept(given[0]!, 'giá tốt', as({ verified: false, suspended: true }))).rejects.toMatchObject({ code: 'ORGANIZATION_SUSPENDED' });
    expect(await fresh(given[0]!)).toMatchObject({ state: 'SUBMITTED' });
  });

  it('works after the deadline, too', async () => {
    const { request, given } = await quoted(1);
    await system().nativeUpdate(BuyerRequest, { id: request.id }, { state: 'CLOSED' });
    expect(await accept(given[0]!)).toMatchObject({ state: 'AWARDED' });
  });

  it('is refused for a quote that was taken back, replaced, turned down or has lapsed', async () => {
    const { request, given } = await quoted();
    const [withdrawn, replaced, lapsed] = given as [Quote, Quote, Quote];
    await quotes.withdraw(sellers[0]!.actor, idOf(withdrawn));
    await quotes.submit(sellers[1]!.actor, quoteInput(request, sellers[1]!.products, { note: 'bản hai' }));
    for (const quote of [withdrawn, replaced]) await expect(accept(quote)).rejects.toMatchObject({ code: 'QUOTE_NOT_STANDING' });
    // as time would do it: the trigger keeps everybody else from it
    await system().execute('alter table quote disable trigger quote_is_immutable');
    await system().nativeUpdate(Quote, { id: lapsed.id }, { validUntil: today(-1) });
    await system().execute('alter table quote enable trigger quote_is_immutable');
    await expect(accept(lapsed)).rejects.toMatchObject({ code: 'QUOTE_LAPSED', field: 'quoteId' });
    await requests.cancel(buyer.actor, { requestId: requestIdOf(request), reason: 'không mua nữa' });
    await expect(accept(lapsed)).rejects.toMatchObject({ code: 'REQUEST_ENDED' });
    expect(await fresh(lapsed)).toMatchObject({ state: 'REJECTED' });
  });

  it('is for the buyer alone; to all others the quote reads like one that is not there', async () => {
    const { given } = await quoted(2);
    for (const by of [otherBuyer, sellers[0]!, sellers[1]!, sellers[2]!]) await expect(accept(given[0]!, undefined, by)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const quoteId of ['rác', '', globalId('BuyerRequest', given[0]!.id), globalId('Quote', buyer.organization.id)]) {
      await expect(awards.accept(buyer.actor, { quoteId, reason: 'giá tốt' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(await fresh(given[0]!)).toMatchObject({ state: 'SUBMITTED' });
  });

  it.each([['', 'TOO_SHORT'], ['  a ', 'TOO_SHORT'], ['x'.repeat(501), 'TOO_LONG']])('needs a reason of 3 to 500 characters: %#', async (reason, code) => {
    await expect(awards.accept(buyer.actor, { quoteId: globalId('Quote', buyer.organization.id), reason })).rejects.toMatchObject({ code, field: 'reason' });
  });
});

describe('at once', () => {
  it.each(ROUNDS)('two choices: one wins, the other is told (%i)', async () => {
    const { request, given } = await quoted();
    const outcomes = await Promise.allSettled([accept(given[0]!), accept(given[1]!)]);
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost.map(({ reason }) => (reason as { code: string }).code)).toEqual(['REQUEST_ENDED']);
    const states = (await Promise.all(given.map(fresh))).map(({ state }) => state as string);
    expect(states.sort()).toEqual(['AWARDED', 'REJECTED', 'REJECTED']);
    expect(await system().findOneOrFail(BuyerRequest, request.id)).toMatchObject({ state: 'AWARDED' });
    const told = await system().count(OutboxEvent, { type: 'sourcing.quote-accepted', subjectId: { $in: given.map(({ id }) => id) } });
    expect(told).toBe(1);
  });

  it.each(ROUNDS)('a choice and a withdrawal: one wins, the other is told (%i)', async (round) => {
    const { request, given } = await quoted(1);
    const [quote] = given as [Quote];
    const calls = [() => accept(quote), () => quotes.withdraw(sellers[0]!.actor, idOf(quote))];
    const order = round % 2 === 0 ? calls : [...calls].reverse(); // neither side always comes first
    const lost = (await Promise.allSettled(order.map((call) => call()))).filter((outcome) => outcome.status === 'rejected');
    expect(lost.map(({ reason }) => (reason as { code: string }).code)).toEqual(['QUOTE_NOT_STANDING']);
    const { state } = await fresh(quote);
    expect(['AWARDED', 'WITHDRAWN']).toContain(state);
    expect((await system().findOneOrFail(BuyerRequest, request.id)).state).toBe(state === 'AWARDED' ? 'AWARDED' : 'PUBLISHED');
    expect(await eventsOf(quote, 'sourcing.quote-accepted')).toBe(state === 'AWARDED' ? 1 : 0);
    expect(await eventsOf(quote, 'sourcing.quote-withdrawn')).toBe(state === 'AWARDED' ? 0 : 1);
  });

  it.each(ROUNDS)('a choice and a new version: what the buyer saw is what it gets, or it is told (%i)', async (round) => {
    const { request, given } = await quoted(1);
    const [seen] = given as [Quote];
    const calls = [() => accept(seen), () => quotes.submit(sellers[0]!.actor, quoteInput(request, sellers[0]!.products, { note: 'giá mới' }))];
    const order = round % 2 === 0 ? calls : [...calls].reverse();
    const lost = (await Promise.allSettled(order.map((call) => call()))).filter((outcome) => outcome.status === 'rejected');
    const { state } = await fresh(seen);
    expect(lost.map(({ reason }) => (reason as { code: string }).code)).toEqual([state === 'AWARDED' ? 'QUOTES_CLOSED' : 'QUOTE_NOT_STANDING']);
    expect(['AWARDED', 'SUPERSEDED']).toContain(state);
    expect(await system().count(Quote, { request: request.id, state: 'SUBMITTED' })).toBe(state === 'AWARDED' ? 0 : 1);
  });

  it('the same choice five times tells once', async () => {
    const { given } = await quoted(1);
    const answers = await Promise.all(Array.from({ length: 5 }, () => accept(given[0]!)));
    expect(answers.every(({ state }) => state === 'AWARDED')).toBe(true);
    expect(await eventsOf(given[0]!, 'sourcing.quote-accepted')).toBe(1);
  });
});

it('holds in the database, whatever the code above does', async () => {
  const { given } = await quoted(2);
  await accept(given[0]!);
  await expect(system().nativeUpdate(Quote, { id: given[1]!.id }, { state: 'AWARDED', awardReason: 'gian lận' })).rejects.toThrow('quote_one_awarded');
  await expect(system().nativeUpdate(Quote, { id: given[1]!.id }, { awardReason: 'gian lận' })).rejects.toThrow('quote_award_has_reason');
});
