import { Actor, AuditEntry, DomainError, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import type { QuoteLineInput, SubmitQuoteInput } from '@ocop/graphql';
import { Quote, QuoteLine } from './quote.entity.js';
import { QuoteService } from './quote.service.js';
import { BuyerRequest } from './request.entity.js';
import { RequestService } from './request.service.js';
import { producerOf, quoteInput, requestInput, today } from './sourcing.factory.js';
import { SourcingModule, sourcingEntities } from './sourcing.module.js';

type Producer = Awaited<ReturnType<typeof producerOf>>;
let application: TestApplication;
let quotes: QuoteService;
let requests: RequestService;
let buyer: Cast;
let producer: Producer;
let rival: Producer;
let outsider: Producer;
let request: BuyerRequest;

beforeAll(async () => {
  application = await testApplication([SourcingModule], sourcingEntities);
  const { database } = application;
  quotes = application.get(QuoteService);
  requests = application.get(RequestService);
  buyer = await cast(database, ['BUYER', 'PRODUCER']);
  producer = await producerOf(database, ['Mật ong rừng U Minh', 'Cà phê bột'], { stars: 4 });
  rival = await producerOf(database, ['Mật ong hoa nhãn'], { stars: 4 });
  outsider = await producerOf(database, ['Rượu nếp'], { stars: 4 });
});
beforeEach(async () => {
  const draft = await requests.draft(buyer.actor, requestInput());
  await requests.publish(buyer.actor, globalId('BuyerRequest', draft.id));
  await application.settle();
  request = await system().findOneOrFail(BuyerRequest, draft.id, { populate: ['lines'] });
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const offer = (changes: Partial<SubmitQuoteInput> = {}, by = producer) => quoteInput(request, by.products, changes);
const idOf = (quote: Quote) => globalId('Quote', quote.id);
const eventsOf = (quote: Quote, type: string) => system().count(OutboxEvent, { subjectId: quote.id, type });
const passDeadline = () => system().nativeUpdate(BuyerRequest, { id: request.id }, { deadline: new Date(Date.now() - 1_000) });

describe('submitting', () => {
  it('keeps the offer with its sums, and tells', async () => {
    const quote = await quotes.submit(producer.actor, offer({ note: 'Giao tận kho' }));
    expect(quote).toMatchObject({ version: 1, state: 'SUBMITTED', note: 'Giao tận kho', total: 62_050_000, totalWithVat: 67_014_000 });
    expect(await eventsOf(quote, 'sourcing.quote-submitted')).toBe(1);
    expect(await system().count(AuditEntry, { subjectId: quote.id, action: 'quote.submitted' })).toBe(1);
    expect((await quotes.mine(producer.actor, { first: 1 })).edges[0]!.node.id).toBe(quote.id);
  });

  it('again with the same words is a no-op, also after the deadline', async () => {
    const quote = await quotes.submit(producer.actor, offer());
    expect((await quotes.submit(producer.actor, offer())).id).toBe(quote.id);
    await passDeadline();
    expect((await quotes.submit(producer.actor, offer())).id).toBe(quote.id);
    expect(await eventsOf(quote, 'sourcing.quote-submitted')).toBe(1);
  });

  it('with other words replaces the version that stands, in the same commit', async () => {
    const first = await quotes.submit(producer.actor, offer());
    const second = await quotes.submit(producer.actor, offer({ validUntil: today(31) }));
    expect(second).toMatchObject({ version: 2, state: 'SUBMITTED' });
    expect(await system().findOneOrFail(Quote, first.id)).toMatchObject({ version: 1, state: 'SUPERSEDED', validUntil: today(30) });
    expect((await quotes.mine(producer.actor, {})).edges.map(({ node }) => node.id)).not.toContain(first.id);
  });

  it('many times at once leaves one standing version', async () => {
    const tries = [31, 32, 33, 34, 35, 36].map((days) => quotes.submit(producer.actor, offer({ validUntil: today(days) })));
    const versions = (await Promise.all(tries)).map(({ version }) => version);
    expect(versions.sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await system().count(Quote, { request: request.id, state: 'SUBMITTED' })).toBe(1);
  });

  it('is for verified producers that can see the request, and never for the buyer itself', async () => {
    await expect(quotes.submit(outsider.actor, offer({}, outsider))).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'requestId' });
    await expect(quotes.submit(buyer.actor, offer())).rejects.toMatchObject({ code: 'OWN_REQUEST' });
    const unverified = await producerOf(application.database, ['Mật ong'], { stars: 4, verified: false });
    await expect(quotes.submit(unverified.actor, offer({}, unverified))).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_VERIFIED' });
  });

  it('ends with the deadline at once, whether or not the schedule came by', async () => {
    await passDeadline();
    await expect(quotes.submit(producer.actor, offer())).rejects.toMatchObject({ code: 'QUOTES_CLOSED' });
    expect(await system().count(Quote, { request: request.id })).toBe(0);
  });

  const first = (changes: Partial<QuoteLineInput>) => (given: SubmitQuoteInput) => ({ lines: given.lines.map((line, place) => (place === 0 ? { ...line, ...changes } : line)) });
  it.each<[string, string, (given: SubmitQuoteInput) => object]>([
    ['requestId', 'NOT_FOUND', () => ({ requestId: globalId('BuyerRequest', rival.organization.id) })],
    ['requestId', 'NOT_FOUND', () => ({ requestId: globalId('Quote', request.id) })],
    ['requestId', 'NOT_FOUND', () => ({ requestId: '' })],
    ['validUntil', 'VALID_UNTIL_TOO_EARLY', () => ({ validUntil: today(9) })],
    ['validUntil', 'INVALID_DATE', () => ({ validUntil: '31/12/2026' })],
    ['note', 'TOO_LONG', () => ({ note: 'x'.repeat(2_001) })],
    ['lines', 'TOO_SHORT', () => ({ lines: [] })],
    ['lines', 'LINE_UNANSWERED', ({ lines }) => ({ lines: lines.slice(0, 1) })],
    ['lines.2.requestLineId', 'LINE_ANSWERED_TWICE', ({ lines }) => ({ lines: [...lines, lines[0]] })],
    ['lines.0.requestLineId', 'NOT_FOUND', first({ requestLineId: globalId('BuyerRequestLine', '0193a5e0-0000-7000-8000-000000000000') })],
    ['lines.0.requestLineId', 'NOT_FOUND', first({ requestLineId: 'rác' })],
    ['lines.0.productId', 'PRODUCT_NOT_OWN', (given) => first({ productId: globalId('Product', rival.products[0]!.id) })(given)],
    ['lines.0.productId', 'NOT_FOUND', first({ productId: 'rác' })],
    ['lines.0.quantity', 'QUANTITY_NOT_POSITIVE', first({ quantity: '0' })],
    ['lines.0.quantity', 'QUANTITY_NEGATIVE', first({ quantity: '-1' })],
    ['lines.0.quantity', 'QUANTITY_NOT_WHOLE', first({ quantity: '0.5' })],
    ['lines.0.unitPrice', 'AMOUNT_NEGATIVE', first({ unitPrice: -1 })],
    ['lines.0.unitPrice', 'AMOUNT_FRACTIONAL', first({ unitPrice: 99.5 })],
    ['lines.0.unitPrice', 'TOO_SMALL', first({ unitPrice: 0 })],
    ['lines', 'AMOUNT_TOO_LARGE', first({ unitPrice: Number.MAX_SAFE_INTEGER })],
    ['lines.0.vat', 'INVALID_INPUT', first({ vat: 'VAT_7' as never })],
    ['lines.0.leadTimeDays', 'TOO_SMALL', first({ leadTimeDays: -1 })],
    ['lines.0.leadTimeDays', 'TOO_LARGE', first({ leadTimeDays: 366 })],
  ])('names %s when it is wrong: %s (%#)', async (field, code, wrong) => {
    const given = offer();
    const error: unknown = await quotes.submit(producer.actor, { ...given, ...wrong(given) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code, field });
    expect(await system().count(Quote, { request: request.id })).toBe(0);
  });

  it('refuses a line of another request', async () => {
    const other = await requests.draft(buyer.actor, requestInput());
    const given = offer();
    given.lines[0]!.requestLineId = globalId('BuyerRequestLine', other.lines[0]!.id);
    await expect(quotes.submit(producer.actor, given)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'lines.0.requestLineId' });
  });
});

describe('a version', () => {
  it('cannot be changed afterwards, not even by SQL', async () => {
    const quote = await quotes.submit(producer.actor, offer());
    await expect(system().nativeUpdate(Quote, { id: quote.id }, { total: 1 })).rejects.toThrow('never changed');
    await expect(system().nativeUpdate(QuoteLine, { quote: quote.id }, { unitPrice: 1 })).rejects.toThrow('never changed');
    await expect(system().nativeDelete(QuoteLine, { quote: quote.id })).rejects.toThrow('never changed');
  });
});

describe('taking back', () => {
  it('happens once before the deadline; a new version may follow', async () => {
    const quote = await quotes.submit(producer.actor, offer());
    expect(await quotes.withdraw(producer.actor, idOf(quote))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await quotes.withdraw(producer.actor, idOf(quote))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await eventsOf(quote, 'sourcing.quote-withdrawn')).toBe(1);
    expect(await quotes.submit(producer.actor, offer())).toMatchObject({ version: 2, state: 'SUBMITTED' });
  });

  it('is refused after the deadline, for a replaced version and to everybody else', async () => {
    const replaced = await quotes.submit(producer.actor, offer());
    const quote = await quotes.submit(producer.actor, offer({ note: 'bản hai' }));
    await expect(quotes.withdraw(producer.actor, idOf(replaced))).rejects.toMatchObject({ code: 'QUOTE_NOT_STANDING' });
    for (const { actor } of [rival, outsider, buyer]) await expect(quotes.withdraw(actor, idOf(quote))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await passDeadline();
    await expect(quotes.withdraw(producer.actor, idOf(quote))).rejects.toMatchObject({ code: 'QUOTES_CLOSED' });
    expect(await system().findOneOrFail(Quote, quote.id)).toMatchObject({ state: 'SUBMITTED' });
  });
});
