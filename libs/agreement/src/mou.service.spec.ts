import { Actor, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast } from '@ocop/directory/testing';
import { Membership, Person } from '@ocop/directory';
import { acceptedQuote, draftedMou, nameSignatory, sentMou, tradeOf, type Trade } from './agreement.factory.js';
import { AgreementModule, agreementEntities } from './agreement.module.js';
import { DraftingService } from './drafting.service.js';
import { articleText } from './mou.articles.js';
import { Mou, MouAct } from './mou.entity.js';
import { MouService } from './mou.service.js';

let application: TestApplication;
let service: MouService;
let trade: Trade;

beforeAll(async () => {
  application = await testApplication([AgreementModule], agreementEntities);
  service = application.get(MouService);
  trade = await tradeOf(application);
});
afterAll(() => application.close());

const system = () => application.database.read(Actor.system);
const mouId = (mou: Mou) => globalId('Mou', mou.id);
const reload = (mou: Mou) => system().findOneOrFail(Mou, mou.id, { populate: ['parties', 'acts'] });
const eventsOf = (mou: Mou, type: string) => system().count(OutboxEvent, { type, subjectId: mou.id });

/** A colleague of a side, by role. */
async function colleague(side: { organization: { id: string } }, role: 'MANAGER' | 'MEMBER' | 'SIGNATORY') {
  const { person } = await cast(application.database, [], { role });
  return application.database.write(Actor.system, async ({ em }) => {
    const membership = em.create(Membership, { person: person.id, organization: side.organization.id, role, authorityPaper: 'Giấy uỷ quyền 01/2026' });
    const found = await em.findOneOrFail(Person, person.id);
    return { membership, person: found, as: (cause: { actor: Actor }) => Actor.person({ id: found.id, fullName: found.fullName, sessionId: 's' }, 'VI', { ...cause.actor.membership!, role }) };
  });
}

describe('drafting', () => {
  it('makes one memorandum of an accepted quote, with both parties and what was awarded', async () => {
    const mou = await reload(await draftedMou(application, trade));
    expect(mou.number).toMatch(/^BBGN-\d{4}-\d{6}$/);
    expect(mou.state).toBe('DRAFTING');
    expect(mou.parties.getItems().map(({ position, organizationName }) => [position, organizationName])).toEqual([
      [1, 'Hệ thống siêu thị Sông Hồng'],
      [2, 'HTX Mật ong rừng U Minh'],
    ]);
    expect(articleText(mou.articles[2]!).vi).toContain('Mật ong rừng (Mật ong rừng tràm U Minh): 500\u00a0chai × 100.000\u00a0₫/chai = 50.000.000\u00a0₫; thuế GTGT: 8%');
    expect(mou.acts.getItems().map(({ act, position }) => [act, position])).toEqual([['DRAFTED', 1]]);
    expect(await eventsOf(mou, 'agreement.mou-drafted')).toBe(1);
  });

  it('is repeated without a second draft, and two workers at once leave one draft and no gap', async () => {
    const quote = await acceptedQuote(application, trade);
    const draft = () => application.database.write(Actor.system, (transaction) => application.get(DraftingService).draft(transaction, quote.id, new Date()));
    await Promise.allSettled([draft(), draft(), draft()]);
    await draft();
    await application.settle();
    expect(await system().count(Mou, { quote: quote.id })).toBe(1);
    const quotes = [];
    for (let place = 0; place < 5; place += 1) quotes.push(await acceptedQuote(application, trade));
    await Promise.all(quotes.map(({ id }) => application.database.write(Actor.system, (transaction) => application.get(DraftingService).draft(transaction, id, new Date()))));
    await application.settle();
    const numbers = (await system().find(Mou, {}, { orderBy: { number: 'asc' } })).map(({ number }) => Number(number.slice(-6)));
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  });
});

describe('access', () => {
  it('shows a memorandum to the people of its parties and to nobody else', async () => {
    const mou = await draftedMou(application, trade);
    const outsiders = [await cast(application.database, ['BUYER', 'PRODUCER']), await cast(application.database, ['OFFICER', 'ADMINISTRATOR'])];
    for (const { actor } of [trade.buyer, trade.producer]) {
      expect(await application.database.read(actor).findOne(Mou, mou.id)).not.toBeNull();
      expect((await service.list(actor, { first: 1 })).edges).toHaveLength(1);
    }
    for (const actor of [...outsiders.map((one) => one.actor), Actor.anonymous()]) {
      expect(await application.database.read(actor).findOne(Mou, mou.id)).toBeNull();
      expect(await application.database.read(actor).find(MouAct, {})).toEqual([]);
      expect((await service.list(actor, { first: 10 })).totalCount).toBe(0);
    }
    const { actor, membership } = outsiders[0]!;
    const commands: ((id: string) => Promise<Mou>)[] = [
      (id) => service.send(actor, id),
      (id) => service.decline(actor, id, 'Không'),
      (id) => service.void(actor, id, 'Không'),
      (id) => service.nameSignatory(actor, { mouId: id, membershipId: globalId('Membership', membership.id), title: 'A', authority: 'B' }),
    ];
    for (const id of [mouId(mou), globalId('Mou', '0198c0de-0000-7000-8000-000000000000'), globalId('Person', mou.id), mou.id, 'x']) {
      for (const command of commands) await expect(command(id)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'mouId' });
    }
  });
});

describe('naming signatories', () => {
  it('is not for an organization that is suspended', async () => {
    const mou = await draftedMou(application, trade);
    const { actor } = trade.buyer;
    const suspended = { ...trade.buyer, actor: Actor.person(actor.person!, 'VI', { ...actor.membership!, verified: false, suspended: true }) };
    await expect(nameSignatory(application, suspended, mou)).rejects.toMatchObject({ code: 'ORGANIZATION_SUSPENDED' });
    expect(await eventsOf(mou, 'agreement.signatory-named')).toBe(0);
  });

  it('is for owners and managers, for their own party and their own colleagues who may sign', async () => {
    const mou = await draftedMou(application, trade);
    const [member, signatory] = [await colleague(trade.buyer, 'MEMBER'), await colleague(trade.buyer, 'SIGNATORY')];
    const input = (membership: { id: string }, changes = {}) => ({ mouId: mouId(mou), membershipId: globalId('Membership', membership.id), title: 'Giám đốc', authority: 'Điều lệ', ...changes });
    await expect(service.nameSignatory(member.as(trade.buyer), input(signatory.membership))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(service.nameSignatory(trade.buyer.actor, input(trade.producer.membership))).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'membershipId' });
    await expect(service.nameSignatory(trade.buyer.actor, input(member.membership))).rejects.toMatchObject({ code: 'SIGNATORY_ROLE', field: 'membershipId' });
    await expect(service.nameSignatory(trade.buyer.actor, input(signatory.membership, { title: ' ' }))).rejects.toMatchObject({ code: 'REQUIRED', field: 'title' });
    await expect(service.nameSignatory(trade.buyer.actor, input(signatory.membership, { authority: 'x'.repeat(301) }))).rejects.toMatchObject({ code: 'TOO_LONG', field: 'authority' });
    await service.nameSignatory(trade.buyer.actor, input(signatory.membership));
    await service.nameSignatory(trade.buyer.actor, input(signatory.membership)); // a repeat
    const [buyer, producer] = (await reload(mou)).parties.getItems();
    expect(buyer).toMatchObject({ signatoryName: signatory.person.fullName, signatoryTitle: 'Giám đốc', authority: 'Điều lệ' });
    expect(producer!.signatory ?? null).toBeNull();
    expect(await eventsOf(mou, 'agreement.signatory-named')).toBe(1);
    expect((await service.colleagues(trade.buyer.actor)).map(({ role }) => role)).not.toContain('MEMBER');
  });
});

describe('sending', () => {
  it('waits for every signatory, belongs to the buyer, freezes the content once', async () => {
    const mou = await draftedMou(application, trade);
    await nameSignatory(application, trade.buyer, mou);
    await expect(service.send(trade.buyer.actor, mouId(mou))).rejects.toMatchObject({ code: 'SIGNATORY_MISSING', parameters: { organizations: 'HTX Mật ong rừng U Minh' } });
    await nameSignatory(application, trade.producer, mou);
    await expect(service.send(trade.producer.actor, mouId(mou))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const sent = await service.send(trade.buyer.actor, mouId(mou));
    const again = await service.send(trade.buyer.actor, mouId(mou));
    expect(sent.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect([again.contentHash, again.sentAt]).toEqual([sent.contentHash, sent.sentAt]);
    expect((await reload(mou)).isIntact()).toBe(true);
    expect(await eventsOf(mou, 'agreement.mou-sent')).toBe(1);
    await expect(nameSignatory(application, trade.producer, mou)).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
  });
});

describe('ending without signatures', () => {
  it('is declined by a signatory with a reason, once', async () => {
    const mou = await sentMou(application, trade);
    const manager = await colleague(trade.producer, 'MANAGER');
    await expect(service.decline(manager.as(trade.producer), mouId(mou), 'Giá')).rejects.toMatchObject({ code: 'NOT_SIGNATORY' });
    await expect(service.decline(trade.producer.actor, mouId(mou), '  ')).rejects.toMatchObject({ code: 'REQUIRED', field: 'reason' });
    await service.decline(trade.producer.actor, mouId(mou), 'Giá đã đổi');
    await service.decline(trade.producer.actor, mouId(mou), 'Giá đã đổi');
    const declined = await reload(mou);
    expect(declined.state).toBe('DECLINED');
    expect(declined.acts.getItems().at(-1)).toMatchObject({ act: 'DECLINED', reason: 'Giá đã đổi', organizationName: 'HTX Mật ong rừng U Minh' });
    expect(await eventsOf(mou, 'agreement.mou-declined')).toBe(1);
    await expect(service.void(trade.buyer.actor, mouId(mou), 'Thôi')).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
  });

  it('is called back by the buyer only', async () => {
    const mou = await sentMou(application, trade);
    await expect(service.void(trade.producer.actor, mouId(mou), 'Nhầm')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await service.void(trade.buyer.actor, mouId(mou), 'Nhầm')).state).toBe('VOIDED');
    expect(await eventsOf(mou, 'agreement.mou-voided')).toBe(1);
  });
});
