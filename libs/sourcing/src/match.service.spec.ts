import { Actor, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import { Match } from './match.entity.js';
import { MatchService } from './match.service.js';
import type { BuyerRequest } from './request.entity.js';
import { RequestService } from './request.service.js';
import { producerOf, requestInput, today } from './sourcing.factory.js';
import { SourcingModule, sourcingEntities } from './sourcing.module.js';

let application: TestApplication;
let requests: RequestService;
let matches: MatchService;
let buyer: Cast;
let both: Awaited<ReturnType<typeof producerOf>>;
let honey: Awaited<ReturnType<typeof producerOf>>;
let expired: Awaited<ReturnType<typeof producerOf>>;

beforeAll(async () => {
  application = await testApplication([SourcingModule], sourcingEntities);
  const { database } = application;
  requests = application.get(RequestService);
  matches = application.get(MatchService);
  buyer = await cast(database, ['BUYER', 'PRODUCER'], { name: 'Siêu thị' });
  both = await producerOf(database, ['Mật ong rừng U Minh', 'Cà phê bột Đắk Song'], { name: 'HTX Đủ hàng', provinceCode: '48', stars: 4 });
  honey = await producerOf(database, ['Mật ong hoa nhãn'], { name: 'HTX Mật ong', provinceCode: '96', stars: 4 });
  expired = await producerOf(database, ['Mật ong bạc hà'], { name: 'HTX Hết hạn', provinceCode: '96', stars: 4, decidedOn: '2020-12-25' });
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);

async function publish(changes: Parameters<typeof requestInput>[0] = {}): Promise<BuyerRequest> {
  const draft = await requests.draft(buyer.actor, requestInput(changes));
  const request = await requests.publish(buyer.actor, globalId('BuyerRequest', draft.id));
  await application.settle();
  return request;
}

const ranking = async (request: BuyerRequest) => (await matches.ofRequest(buyer.actor, request.id)) ?? [];

describe('matching', () => {
  it('ranks producers, with the points and words of each part', async () => {
    const found = await ranking(await publish());
    expect(found.map(({ producer, rank }) => [producer.id, rank])).toEqual([
      [both.organization.id, 1],
      [honey.organization.id, 2],
      [expired.organization.id, 3],
    ]);
    const [first] = found;
    expect(first!.score).toBe(first!.reasons.reduce((sum, { points }) => sum + points, 0));
    expect(first!.reasons.map(({ part }) => part)).toEqual(['text', 'group', 'stars', 'distance', 'breadth']);
    expect(first!.reasons[3]).toMatchObject({ points: 15, outOf: 15, sentence: { vi: 'Cùng tỉnh, thành phố với nơi giao: Đà Nẵng.', en: 'In the province of delivery: Da Nang.' } });
    expect(first!.reasons[4]!.sentence.en).toBe('Answers 2 of 2 lines of the request.');
    expect((await first!.products.loadItems()).map(({ name }) => name)).toEqual(['Mật ong rừng U Minh', 'Cà phê bột Đắk Song']);
  });

  it('says that a recognition has expired, and gives fewer points for it', async () => {
    const found = await ranking(await publish());
    const stars = (id: string) => found.find(({ producer }) => producer.id === id)!.reasons.find(({ part }) => part === 'stars')!;
    expect(stars(expired.organization.id).sentence.vi).toContain('“Mật ong bạc hà” 4 sao đã hết hạn');
    expect(stars(expired.organization.id).sentence.en).toContain('“Mật ong bạc hà” 4 stars, expired');
    expect(stars(expired.organization.id).points).toBeLessThan(stars(honey.organization.id).points);
  });

  it('tells each producer once, also when the job runs again', async () => {
    const request = await publish();
    const told = async () => system().count(OutboxEvent, { type: 'sourcing.producer-matched', subjectId: { $in: (await ranking(request)).map(({ id }) => id) } });
    expect(await told()).toBe(3);
    await application.database.write(Actor.system, (transaction) => matches.matchRequest(transaction, request.id));
    expect(await told()).toBe(3);
    expect(await system().count(Match, { request: request.id })).toBe(3);
  });

  it('leaves out the buyer itself, the unverified, the wrong group, too few stars and other words', async () => {
    const { database } = application;
    const line = { description: 'Trà sen', groupCode: 'drink', quantity: '10', unit: 'KGM' as const, targetPrice: null, minimumStars: 4 };
    const fits = await producerOf(database, ['Trà sen Tây Hồ'], { groupCode: 'drink', groupScheme: '2018', stars: 4 });
    await producerOf(database, ['Trà sen'], { groupCode: 'drink', stars: 5, verified: false });
    await producerOf(database, ['Trà sen sấy'], { groupCode: 'food', stars: 5 });
    await producerOf(database, ['Trà sen vàng'], { groupCode: 'drink', stars: 3 });
    await producerOf(database, ['Trà sen mới'], { groupCode: 'drink' });
    await producerOf(database, ['Rượu nếp'], { groupCode: 'drink', stars: 5 });
    const { addProduct } = await import('./sourcing.factory.js');
    await addProduct(database, buyer, 'Trà sen nhà làm', { groupCode: 'drink', stars: 5 });
    expect((await ranking(await publish({ lines: [line] }))).map(({ producer }) => producer.id)).toEqual([fits.organization.id]);
  });

  it('finds words without their diacritics', async () => {
    const line = { description: 'mat ong rung', groupCode: null, quantity: '10', unit: 'KGM' as const, targetPrice: null, minimumStars: null };
    expect((await ranking(await publish({ lines: [line] })))[0]!.producer.id).toBe(both.organization.id);
  });

  it('does nothing for a request that was called off first', async () => {
    const draft = await requests.draft(buyer.actor, requestInput());
    const requestId = globalId('BuyerRequest', draft.id);
    await requests.publish(buyer.actor, requestId);
    await requests.cancel(buyer.actor, { requestId, reason: 'đăng nhầm' });
    await application.settle();
    expect(await system().count(Match, { request: draft.id })).toBe(0);
  });
});

describe('opportunities', () => {
  it('are the producer’s own: open requests first, then the newest, in pages', async () => {
    const own = await producerOf(application.database, ['Nước mắm Nam Ô'], { stars: 3 });
    const line = { description: 'Nước mắm', groupCode: null, quantity: '10', unit: 'LTR' as const, targetPrice: null, minimumStars: null };
    const published: BuyerRequest[] = [];
    for (const title of ['một', 'hai', 'ba']) published.push(await publish({ title, lines: [line] }));
    await requests.cancel(buyer.actor, { requestId: globalId('BuyerRequest', published[2]!.id), reason: 'thôi không mua' });
    const first = await matches.opportunities(own.actor, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await matches.opportunities(own.actor, { first: 2, after: first.pageInfo.endCursor });
    const titles = await Promise.all([...first.edges, ...rest.edges].map(async ({ node }) => (await node.request.load())!.title));
    expect(titles).toEqual(['hai', 'một', 'ba']);
    expect((await matches.opportunities(honey.actor, {})).edges.every(({ node }) => node.producer.id === honey.organization.id)).toBe(true);
  });

  it('do not tell a producer its place among others', async () => {
    const request = await publish();
    const [, second] = await ranking(request);
    expect(second!.rankFor(buyer.actor)).toBe(2);
    expect(second!.rankFor(honey.actor)).toBeNull();
  });
});

it('looks at recognitions on the first day of delivery', async () => {
  const soon = await producerOf(application.database, ['Chè Thái'], { stars: 5, decidedOn: today(-3 * 365 + 20) });
  const line = { description: 'Chè Thái', groupCode: null, quantity: '10', unit: 'KGM' as const, targetPrice: null, minimumStars: null };
  const sentence = async (deliveryFrom: string) => {
    const [match] = await ranking(await publish({ lines: [line], deliveryFrom, deliveryTo: today(200) }));
    expect(match!.producer.id).toBe(soon.organization.id);
    return match!.reasons[2]!.sentence.en;
  };
  expect(await sentence(today(12))).toContain('expiring soon');
  expect(await sentence(today(60))).toContain('expired');
});
