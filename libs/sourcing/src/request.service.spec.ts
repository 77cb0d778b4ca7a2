import { Actor, AuditEntry, DomainError, globalId, OutboxEvent, Schedules } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import { BuyerRequest, BuyerRequestLine } from './request.entity.js';
import { RequestService } from './request.service.js';
import { requestInput, today } from './sourcing.factory.js';
import { SourcingModule, sourcingEntities } from './sourcing.module.js';

let application: TestApplication;
let requests: RequestService;
let buyer: Cast;
let stranger: Cast;

beforeAll(async () => {
  application = await testApplication([SourcingModule], sourcingEntities);
  requests = application.get(RequestService);
  buyer = await cast(application.database, ['BUYER']);
  stranger = await cast(application.database, ['BUYER']);
});
afterAll(() => application.close());

const idOf = (request: BuyerRequest) => globalId('BuyerRequest', request.id);
const system = () => application.database.read(Actor.system);
const eventsOf = (request: BuyerRequest, type: string) => system().count(OutboxEvent, { subjectId: request.id, type });
const published = async () => requests.publish(buyer.actor, idOf(await requests.draft(buyer.actor, requestInput())));

/** Moves the deadline into the past, as time would. */
const passDeadline = (request: BuyerRequest) => system().nativeUpdate(BuyerRequest, { id: request.id }, { deadline: new Date(Date.now() - 1_000) });

describe('a draft', () => {
  it('keeps what was written, with a deadline at the end of the local day', async () => {
    const { id } = await requests.draft(buyer.actor, requestInput());
    const draft = await application.database.read(buyer.actor).findOneOrFail(BuyerRequest, id, { populate: ['lines'] });
    expect(draft).toMatchObject({ state: 'DRAFT', isOpen: false, publishedAt: null, deadlineDay: today(10) });
    expect(draft.deadline).toEqual(new Date(`${today(10)}T23:59:59.999+07:00`));
    expect(draft.deliveryProvince.name.vi).toBe('Đà Nẵng');
    expect(draft.lines.getItems().map(({ position, quantity, unit, targetPrice }) => [position, quantity, unit, targetPrice])).toEqual([
      [1, '500.000000', 'XBO', 120_000],
      [2, '120.500000', 'KGM', null],
    ]);
    expect(draft.lines[0]!.group?.name.en).toBe('Food');
    expect(await system().count(AuditEntry, { subjectId: id, action: 'buyer-request.drafted' })).toBe(1);
  });

  it('takes today as the last day for quotes', async () => {
    expect(await requests.draft(buyer.actor, requestInput({ deadlineOn: today() }))).toMatchObject({ deadlineDay: today() });
  });

  const line = (changes: object) => ({ lines: [{ ...requestInput().lines[0]!, ...changes }] });
  it.each([
    ['title', 'REQUIRED', { title: '   ' }],
    ['title', 'TOO_LONG', { title: 'x'.repeat(201) }],
    ['note', 'TOO_LONG', { note: 'x'.repeat(2_001) }],
    ['deadlineOn', 'INVALID_DATE', { deadlineOn: '2026-02-30' }],
    ['deadlineOn', 'DEADLINE_NOT_AHEAD', { deadlineOn: today(-1) }],
    ['deadlineOn', 'DATE_TOO_FAR', { deadlineOn: today(367), deliveryFrom: today(400), deliveryTo: today(400) }],
    ['deliveryProvinceCode', 'INVALID_PROVINCE', { deliveryProvinceCode: '02' }],
    ['deliveryFrom', 'DELIVERY_BEFORE_DEADLINE', { deliveryFrom: today(9) }],
    ['deliveryTo', 'DELIVERY_ENDS_BEFORE_START', { deliveryTo: today(19) }],
    ['deliveryTo', 'DATE_TOO_FAR', { deliveryTo: today(1_100) }],
    ['lines', 'TOO_SHORT', { lines: [] }],
    ['lines', 'TOO_LONG', { lines: Array.from({ length: 51 }, () => requestInput().lines[0]!) }],
    ['lines.0.description', 'REQUIRED', line({ description: '' })],
    ['lines.0.description', 'TOO_LONG', line({ description: 'x'.repeat(301) })],
    ['lines.0.groupCode', 'GROUP_UNKNOWN', line({ groupCode: 'craft' })],
    ['lines.0.quantity', 'QUANTITY_NOT_POSITIVE', line({ quantity: '0' })],
    ['lines.0.quantity', 'QUANTITY_NEGATIVE', line({ quantity: '-5' })],
    ['lines.0.quantity', 'QUANTITY_NOT_WHOLE', line({ quantity: '1.5' })],
    ['lines.0.quantity', 'NUMBER_INVALID', line({ quantity: '1e9' })],
    ['lines.0.unit', 'UNIT_UNKNOWN', line({ unit: 'THUNG' })],
    ['lines.0.targetPrice', 'AMOUNT_NEGATIVE', line({ targetPrice: -1 })],
    ['lines.0.targetPrice', 'AMOUNT_FRACTIONAL', line({ targetPrice: 1_000.5 })],
    ['lines.0.targetPrice', 'AMOUNT_TOO_LARGE', line({ targetPrice: 1e16 })],
    ['lines.0.targetPrice', 'TOO_SMALL', line({ targetPrice: 0 })],
    ['lines.0.minimumStars', 'TOO_SMALL', line({ minimumStars: 2 })],
    ['lines.0.minimumStars', 'TOO_LARGE', line({ minimumStars: 6 })],
  ])('names %s when it is wrong: %s', async (field, code, wrong) => {
    const before = await system().count(BuyerRequest);
    const error: unknown = await requests.draft(buyer.actor, requestInput(wrong)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toMatchObject({ code, field });
    expect((error as DomainError).in('VI')).not.toBe((error as DomainError).in('EN'));
    expect(await system().count(BuyerRequest)).toBe(before);
  });
});

describe('publishing', () => {
  it('happens once, however often it is asked for', async () => {
    const request = await published();
    expect(request.publishedAt).toBeInstanceOf(Date);
    expect(await requests.publish(buyer.actor, idOf(request))).toMatchObject({ state: 'PUBLISHED', publishedAt: request.publishedAt });
    expect(await eventsOf(request, 'sourcing.request-published')).toBe(1);
    expect(await system().count(AuditEntry, { subjectId: request.id, action: 'buyer-request.published' })).toBe(1);
  });

  it('is for verified buyers only', async () => {
    const unverified = await cast(application.database, ['BUYER'], { verified: false });
    const draft = await requests.draft(unverified.actor, requestInput());
    await expect(requests.publish(unverified.actor, idOf(draft))).rejects.toMatchObject({ code: 'ORGANIZATION_NOT_VERIFIED' });
  });

  it('needs a line and a deadline ahead by the clock of the database', async () => {
    const empty = await requests.draft(buyer.actor, requestInput());
    await system().nativeDelete(BuyerRequestLine, { request: empty.id });
    await expect(requests.publish(buyer.actor, idOf(empty))).rejects.toMatchObject({ code: 'REQUEST_WITHOUT_LINES' });
    const late = await requests.draft(buyer.actor, requestInput());
    await passDeadline(late);
    await expect(requests.publish(buyer.actor, idOf(late))).rejects.toMatchObject({ code: 'DEADLINE_NOT_AHEAD' });
    expect(await system().findOneOrFail(BuyerRequest, late.id)).toMatchObject({ state: 'DRAFT', publishedAt: null });
  });
});

describe('somebody else’s request', () => {
  it('reads like one that is not there', async () => {
    const request = await published();
    for (const id of [idOf(request), globalId('Quote', request.id), globalId('BuyerRequest', stranger.organization.id), 'rác']) {
      await expect(requests.publish(stranger.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(requests.cancel(stranger.actor, { requestId: id, reason: 'không mua nữa' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await requests.mine(stranger.actor, {})).totalCount).toBe(0);
    expect(await system().findOneOrFail(BuyerRequest, request.id)).toMatchObject({ state: 'PUBLISHED' });
  });
});

describe('calling off', () => {
  it('keeps the reason, tells once and is final', async () => {
    const request = await published();
    const cancelled = await requests.cancel(buyer.actor, { requestId: idOf(request), reason: '  Đổi kế hoạch  ' });
    expect(cancelled).toMatchObject({ state: 'CANCELLED', stateReason: 'Đổi kế hoạch' });
    expect(await requests.cancel(buyer.actor, { requestId: idOf(request), reason: 'lý do khác' })).toMatchObject({ stateReason: 'Đổi kế hoạch' });
    expect(await eventsOf(request, 'sourcing.request-cancelled')).toBe(1);
    await expect(requests.publish(buyer.actor, idOf(request))).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
  });

  it('after the deadline is ending without an award', async () => {
    const request = await published();
    await passDeadline(request);
    await application.get(Schedules).run('sourcing.close-overdue');
    expect(await requests.cancel(buyer.actor, { requestId: idOf(request), reason: 'giá cao quá' })).toMatchObject({ state: 'NO_AWARD' });
  });

  it.each([['', 'TOO_SHORT'], ['ab', 'TOO_SHORT'], ['x'.repeat(501), 'TOO_LONG']])('needs a reason of 3 to 500 characters: %#', async (reason, code) => {
    const request = await published();
    await expect(requests.cancel(buyer.actor, { requestId: idOf(request), reason })).rejects.toMatchObject({ code, field: 'reason' });
  });
});

describe('the schedule', () => {
  it('closes what is past its deadline, and nothing else', async () => {
    const [over, open, draft] = [await published(), await published(), await requests.draft(buyer.actor, requestInput())];
    await passDeadline(over);
    await passDeadline(draft);
    await application.get(Schedules).run('sourcing.close-overdue');
    await application.get(Schedules).run('sourcing.close-overdue');
    const states = await Promise.all([over, open, draft].map(({ id }) => system().findOneOrFail(BuyerRequest, id)));
    expect(states.map(({ state }) => state)).toEqual(['CLOSED', 'PUBLISHED', 'DRAFT']);
    expect(await eventsOf(over, 'sourcing.request-closed')).toBe(1);
  });
});

describe('my requests', () => {
  it('come newest first, by state, in pages', async () => {
    const own = await cast(application.database, ['BUYER']);
    const drafts: BuyerRequest[] = [];
    for (const title of ['một', 'hai', 'ba']) drafts.push(await requests.draft(own.actor, requestInput({ title })));
    await requests.publish(own.actor, idOf(drafts[1]!));
    const first = await requests.mine(own.actor, { first: 2 });
    expect(first.edges.map(({ node }) => node.title)).toEqual(['ba', 'hai']);
    expect(first.totalCount).toBe(3);
    const rest = await requests.mine(own.actor, { first: 2, after: first.pageInfo.endCursor });
    expect(rest.edges.map(({ node }) => node.title)).toEqual(['một']);
    expect((await requests.mine(own.actor, { state: 'PUBLISHED' })).edges.map(({ node }) => node.title)).toEqual(['hai']);
  });
});
