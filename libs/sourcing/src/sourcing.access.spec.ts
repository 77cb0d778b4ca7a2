import { Actor, globalId, type EntityClass } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import { AwardService } from './award.service.js';
import { Match } from './match.entity.js';
import { MatchService } from './match.service.js';
import { Quote, QuoteLine } from './quote.entity.js';
import { QuoteService } from './quote.service.js';
import { BuyerRequest, BuyerRequestLine } from './request.entity.js';
import { RequestService } from './request.service.js';
import { producerOf, quoteInput, requestInput } from './sourcing.factory.js';
import { SourcingModule, sourcingEntities } from './sourcing.module.js';

let application: TestApplication;
let request: BuyerRequest;
let draft: BuyerRequest;
const given: Record<string, Quote> = {};
const actors: Record<string, Actor> = {};
const organizations: Record<string, string> = {};

/** Everything is there twice: two requests of the buyer (one a draft), two matched producers that quoted, one that did not. */
beforeAll(async () => {
  application = await testApplication([SourcingModule], sourcingEntities);
  const { database } = application;
  const [requests, quotes] = [application.get(RequestService), application.get(QuoteService)];
  const buyer = await cast(database, ['BUYER']);
  const one = await producerOf(database, ['Mật ong A', 'Mật ong A2'], { stars: 4 });
  const two = await producerOf(database, ['Mật ong B'], { stars: 4 });
  const silent = await producerOf(database, ['Mật ong C'], { stars: 4 });
  const unmatched = await producerOf(database, ['Rượu nếp'], { stars: 4 });
  const people: Record<string, Cast> = { buyer, one, two, silent, unmatched, otherBuyer: await cast(database, ['BUYER']), officer: await cast(database, ['OFFICER', 'ADMINISTRATOR', 'ORGANIZER']) };
  for (const [name, { actor, organization }] of Object.entries(people)) [actors[name], organizations[name]] = [actor, organization.id];
  actors['alone'] = Actor.person({ id: buyer.person.id, fullName: 'Không tổ chức', sessionId: buyer.actor.person!.sessionId }, 'VI');
  actors['anonymous'] = Actor.anonymous();

  draft = await requests.draft(buyer.actor, requestInput());
  const { id } = await requests.draft(buyer.actor, requestInput());
  await requests.publish(buyer.actor, globalId('BuyerRequest', id));
  await application.settle();
  request = await system().findOneOrFail(BuyerRequest, id, { populate: ['lines'] });
  given['one1'] = await quotes.submit(one.actor, quoteInput(request, one.products));
  given['one2'] = await quotes.submit(one.actor, quoteInput(request, one.products, { note: 'bản hai' }));
  given['two1'] = await quotes.submit(two.actor, quoteInput(request, two.products));
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const everybody = ['buyer', 'one', 'two', 'silent', 'unmatched', 'otherBuyer', 'officer', 'alone', 'anonymous'] as const;
const matchOwners = ['one', 'silent', 'two'];

/** Who sees how many rows of each table: rows and counts alike. */
const table: [string, EntityClass, Partial<Record<(typeof everybody)[number], number>>][] = [
  ['BuyerRequest', BuyerRequest, { buyer: 2, one: 1, two: 1, silent: 1 }],
  ['BuyerRequestLine', BuyerRequestLine, { buyer: 4, one: 2, two: 2, silent: 2 }],
  ['Match', Match, { buyer: 3, one: 1, two: 1, silent: 1 }],
  ['Quote', Quote, { buyer: 3, one: 2, two: 1 }],
  ['QuoteLine', QuoteLine, { buyer: 6, one: 4, two: 2 }],
];

describe.each(table)('%s', (_, entity, expected) => {
  it.each(everybody)('as seen by %s', async (name) => {
    const em = application.database.read(actors[name]!);
    expect(await em.find(entity as never, {})).toHaveLength(expected[name] ?? 0);
    expect(await em.count(entity as never, {})).toBe(expected[name] ?? 0);
  });
});

describe('the rows of others by their ids', () => {
  it('are not there, also when they are reached from a row that is', async () => {
    const em = application.database.read(actors['two']!);
    expect(await em.findOne(Quote, given['one2']!.id)).toBeNull();
    expect(await em.findOne(BuyerRequest, draft.id)).toBeNull();
    const seen = await em.findOneOrFail(BuyerRequest, request.id, { populate: ['lines'] });
    expect(seen.lines).toHaveLength(2);
    const own = await em.find(QuoteLine, {}, { populate: ['requestLine', 'quote', 'product'] });
    expect(own.map(({ quote }) => quote.id)).toEqual([given['two1']!.id, given['two1']!.id]);
    expect(own.map(({ requestLine }) => requestLine.getEntity().position).sort()).toEqual([1, 2]);
    const match = await em.findOneOrFail(Match, {}, { populate: ['request', 'products'] });
    expect(match.producer.id).toBe(organizations['two']);
    expect(match.request.getEntity().title).toBe(request.title);
  });

  it('cannot be changed through the ORM either', async () => {
    const em = application.database.read(actors['two']!);
    expect(await em.nativeUpdate(Quote, { id: given['one2']!.id }, { state: 'WITHDRAWN' })).toBe(0);
    expect(await em.nativeDelete(Match, { request: request.id, producer: organizations['one']! })).toBe(0);
  });
});

describe('the fields of a request', () => {
  it.each(everybody)('show %s its own matches and quotes, the buyer all', async (name) => {
    const [matches, quotes] = [application.get(MatchService), application.get(QuoteService)];
    const seenMatches = (await matches.ofRequest(actors[name]!, request.id)) ?? [];
    const owners = seenMatches.map(({ producer }) => Object.keys(organizations).find((key) => organizations[key] === producer.id));
    expect(owners.sort()).toEqual(name === 'buyer' ? matchOwners : matchOwners.filter((owner) => owner === name));
    expect(seenMatches.map((match) => match.rankFor(actors[name]!)).sort()).toEqual(name === 'buyer' ? [1, 2, 3] : seenMatches.map(() => null));
    const seenQuotes = ((await quotes.ofRequest(actors[name]!, request.id)) ?? []).map(({ id }) => Object.keys(given).find((key) => given[key]!.id === id));
    const own: Record<string, string[]> = { buyer: ['one1', 'one2', 'two1'], one: ['one1', 'one2'], two: ['two1'] };
    expect(seenQuotes).toEqual(own[name] ?? []);
  });

  it('are asked for together and answered to each by its own', async () => {
    const quotes = application.get(QuoteService);
    const [buyers, ones, drafts] = await Promise.all([quotes.ofRequest(actors['buyer']!, request.id), quotes.ofRequest(actors['one']!, request.id), quotes.ofRequest(actors['buyer']!, draft.id)]);
    expect([buyers?.length, ones?.length, drafts]).toEqual([3, 2, undefined]);
  });
});

describe('the lists', () => {
  it('count the actor’s own only', async () => {
    const [matches, quotes, requests] = [application.get(MatchService), application.get(QuoteService), application.get(RequestService)];
    expect((await matches.opportunities(actors['one']!, {})).totalCount).toBe(1);
    expect((await matches.opportunities(actors['unmatched']!, {})).totalCount).toBe(0);
    expect((await matches.opportunities(actors['buyer']!, {})).totalCount).toBe(0);
    expect((await quotes.mine(actors['one']!, {})).totalCount).toBe(1); // its replaced version is left out
    expect((await quotes.mine(actors['buyer']!, {})).totalCount).toBe(0);
    expect((await requests.mine(actors['otherBuyer']!, {})).totalCount).toBe(0);
    await expect(Promise.resolve().then(() => requests.mine(actors['alone']!, {}))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(Promise.resolve().then(() => requests.mine(actors['anonymous']!, {}))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('a producer that lost its match but has quoted', () => {
  it('keeps seeing the request and its own quote, after the award too', async () => {
    await system().execute('delete from match_products');
    await system().nativeDelete(Match, { request: request.id });
    await application.get(AwardService).accept(actors['buyer']!, { quoteId: globalId('Quote', given['two1']!.id), reason: 'giá tốt' });
    const em = application.database.read(actors['one']!);
    expect(await em.findOne(BuyerRequest, request.id)).toMatchObject({ state: 'AWARDED' });
    expect((await em.find(Quote, {}, { orderBy: { version: 'asc' } })).map(({ state, awardReason }) => [state, awardReason])).toEqual([['SUPERSEDED', null], ['REJECTED', null]]);
    expect(await application.database.read(actors['silent']!).findOne(BuyerRequest, request.id)).toBeNull();
  });
});
