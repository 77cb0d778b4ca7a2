import { Mou, MouService, SigningService } from '@ocop/agreement';
import { ConferenceService, RegistrationService } from '@ocop/conference';
import { conferenceOf, partyInput } from '@ocop/conference/testing';
import { Organization, organizationSubmitted, taxCodeContested } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, globalId, newId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { AwardService, QuoteService, RequestService, type BuyerRequest, type Quote } from '@ocop/sourcing';
import { producerOf, quoteInput, requestInput } from '@ocop/sourcing/testing';
import { simpleParser, type ParsedMail } from 'mailparser';
import { Delivery } from './delivery.entity.js';
import { mailSink, type MailSink } from './mail-sink.factory.js';
import { catalogue, wordsOf } from './notification.catalogue.js';
import { Notification } from './notification.entity.js';
import { NotificationModule, notificationEntities } from './notification.module.js';
import { NotificationService } from './notification.service.js';

let sink: MailSink;
let application: TestApplication;
let notifications: NotificationService;

beforeAll(async () => {
  sink = await mailSink();
  application = await testApplication([NotificationModule], notificationEntities, { SMTP_URL: sink.url });
  notifications = application.get(NotificationService);
});
afterAll(async () => {
  await application.close();
  await sink.close();
});

/** Lets everything happen that follows, and says who was told what: "address: message" for mails, "name: message" for the list. */
async function told(): Promise<string[]> {
  const from = sink.mails.length;
  const em = application.database.read(Actor.system);
  const before = await em.count(Notification, {});
  await application.settle();
  const listed = await em.find(Notification, {}, { orderBy: { id: 'asc' }, offset: before, populate: ['person'] });
  const dead = await em.find(Delivery, { state: { $ne: 'SENT' } });
  expect(dead.map(({ type, lastError }) => [type, lastError])).toEqual([]);
  const mailed = await em.find(Delivery, {}, { orderBy: { id: 'asc' }, offset: from });
  expect(mailed).toHaveLength(sink.mails.length - from);
  return [...mailed.map(({ recipient, type }) => `${recipient} ✉ ${type}`), ...listed.map(({ person, type }) => `${person.getEntity().email} • ${type}`)].sort();
}

const newestMail = (): Promise<ParsedMail> => simpleParser(sink.mails.at(-1)!.source);
const both = ({ person }: Cast, type: string) => [`${person.email} • ${type}`, `${person.email} ✉ ${type}`];

describe('the trade', () => {
  let buyer: Cast;
  let first: Awaited<ReturnType<typeof producerOf>>;
  let second: Awaited<ReturnType<typeof producerOf>>;
  let request: BuyerRequest;
  let quotes: Quote[];
  let mou: Mou;
  const quoteOf = (producer: typeof first) => application.get(QuoteService).submit(producer.actor, quoteInput(request, producer.products));
  const mouId = () => globalId('Mou', mou.id);

  beforeAll(async () => {
    const { database } = application;
    buyer = await cast(database, ['BUYER'], { name: 'Siêu thị Sông Hàn' });
    first = await producerOf(database, ['Mật ong rừng tràm', 'Cà phê bột'], { stars: 4, name: 'HTX U Minh' });
    second = await producerOf(database, ['Mật ong rừng hoa nhãn', 'Cà phê bột'], { stars: 4, locale: 'EN', name: 'Honey House' });
    request = await application.get(RequestService).draft(buyer.actor, requestInput());
    await application.settle();
  });

  it('tells the matched producers why, in their language', async () => {
    await application.get(RequestService).publish(buyer.actor, globalId('BuyerRequest', request.id));
    expect(await told()).toEqual([`${buyer.person.email} • sourcing.request-published`, ...both(first, 'sourcing.producer-matched'), ...both(second, 'sourcing.producer-matched')].sort());
    const mails = await Promise.all(sink.mails.map(({ source }) => simpleParser(source)));
    expect(mails.map(({ subject }) => subject).sort()).toEqual(['Cơ hội bán hàng: Mật ong và cà phê cho Tết', 'Opportunity: Mật ong và cà phê cho Tết']);
    const english = mails.find(({ subject }) => subject?.startsWith('Opportunity'))!;
    expect(english.text).toMatch(/Siêu thị Sông Hàn needs 2 items/);
    expect(english.text).toMatch(/Why Honey House fits:\n• \S/);
  });

  it('tells the buyer of quotes, without a price', async () => {
    quotes = [await quoteOf(first), await quoteOf(second)];
    expect(await told()).toEqual([...both(buyer, 'sourcing.quote-submitted'), ...both(buyer, 'sourcing.quote-submitted')].sort());
    expect((await newestMail()).text).not.toMatch(/100[.,]?000/);
  });

  it('tells the winner, the other and the buyer, each their own', async () => {
    await application.get(AwardService).accept(buyer.actor, { quoteId: globalId('Quote', quotes[0]!.id), reason: 'Giá tốt, đủ sao.' });
    expect(await told()).toEqual(
      [
        ...both(first, 'sourcing.quote-accepted'),
        ...both(second, 'sourcing.quote-rejected'),
        `${buyer.person.email} • sourcing.quote-chosen`,
        ...both(buyer, 'agreement.mou-drafted'),
        ...both(first, 'agreement.mou-drafted'),
      ].sort(),
    );
    const regret = sink.mails.filter(({ to }) => to === second.person.email).at(-1)!;
    expect((await simpleParser(regret.source)).text).not.toMatch(/HTX U Minh|100[.,]?000/);
    mou = await application.database.read(Actor.system).findOneOrFail(Mou, { quote: quotes[0]!.id });
  });

  it('tells the signatories when it is theirs to sign, and mails the code', async () => {
    const service = application.get(MouService);
    for (const party of [buyer, first]) {
      await service.nameSignatory(party.actor, { mouId: mouId(), membershipId: globalId('Membership', party.membership.id), title: 'Giám đốc', authority: 'Điều lệ' });
    }
    expect(await told()).toEqual([...both(buyer, 'agreement.signatory-named'), ...both(first, 'agreement.signatory-named')].sort());
    await service.send(buyer.actor, mouId());
    expect(await told()).toEqual([...both(buyer, 'agreement.mou-sent'), ...both(first, 'agreement.mou-sent')].sort());
    await application.get(SigningService).requestCode(first.actor, mouId());
    expect(await told()).toEqual([`${first.person.email} ✉ agreement.signing-code-requested`]);
  });

  const sign = async (party: Cast, code: string) => {
    const { contentHash } = await application.database.read(Actor.system).findOneOrFail(Mou, mou.id);
    await application.get(SigningService).sign(party.actor, { mouId: mouId(), contentHash: contentHash!, code });
  };
  const codeInMail = async () => /^\d{6}$/m.exec((await newestMail()).text ?? '')![0];

  it('tells the other party of a signature, and all when all have signed', async () => {
    await sign(first, await codeInMail());
    expect(await told()).toEqual(both(buyer, 'agreement.mou-party-signed'));
    await application.get(SigningService).requestCode(buyer.actor, mouId());
    await told();
    await sign(buyer, await codeInMail());
    expect(await told()).toEqual([...both(buyer, 'agreement.mou-signed'), ...both(first, 'agreement.mou-signed')].sort());
    expect((await newestMail()).text).toMatch(/\/files\/mous\/[\w-]+\.pdf/);
  });

  it('tells of a request called off: who quoted by mail, who was only matched in the list', async () => {
    request = await application.get(RequestService).draft(buyer.actor, requestInput({ title: 'Mật ong hè' }));
    await application.get(RequestService).publish(buyer.actor, globalId('BuyerRequest', request.id));
    await application.settle();
    await quoteOf(first);
    const quote = await quoteOf(second);
    await application.settle();
    await application.get(QuoteService).withdraw(second.actor, globalId('Quote', quote.id));
    expect(await told()).toEqual(both(buyer, 'sourcing.quote-withdrawn'));
    await application.get(RequestService).cancel(buyer.actor, { requestId: globalId('BuyerRequest', request.id), reason: 'Đổi kế hoạch' });
    expect(await told()).toEqual([...both(first, 'sourcing.request-cancelled'), `${second.person.email} • sourcing.opportunity-gone`].sort());
  });
});

describe('a conference', () => {
  it('sends tickets to delegates and keeps their organization informed', async () => {
    const { database } = application;
    const organizer = await cast(database, ['ORGANIZER']);
    const guest = await cast(database, ['PRODUCER']);
    const { conference, types } = await conferenceOf(database, organizer.organization, { capacities: [1] });
    const [seat] = await application.get(RegistrationService).register(guest.actor, partyInput(types[0]!, 'mot', 'hai'));
    expect(await told()).toEqual(
      [
        'mot@dai-bieu.example ✉ conference.registration-confirmed',
        'hai@dai-bieu.example ✉ conference.registration-waitlisted',
        `${guest.person.email} • conference.delegate-confirmed`,
        `${guest.person.email} • conference.delegate-waitlisted`,
      ].sort(),
    );
    const ticket = await simpleParser(sink.mails.find(({ to }) => to.startsWith('mot@'))!.source);
    expect(ticket.attachments.map(({ contentType, contentDisposition, content }) => [contentType, contentDisposition, content.subarray(1, 4).toString()])).toEqual([
      ['image/png', 'inline', 'PNG'],
      ['image/png', 'attachment', 'PNG'],
    ]);
    await application.get(RegistrationService).withdraw(guest.actor, globalId('Registration', seat!.id));
    expect((await told()).filter((line) => line.includes('✉'))).toEqual([
      'hai@dai-bieu.example ✉ conference.registration-confirmed',
      'mot@dai-bieu.example ✉ conference.registration-withdrawn',
    ]);
    await application.get(ConferenceService).change(organizer.actor, globalId('Conference', conference.id), 'cancel');
    expect((await told()).filter((line) => line.includes('✉'))).toEqual(['hai@dai-bieu.example ✉ conference.registration-withdrawn']);
    expect((await newestMail()).subject).toMatch(/^Hội nghị bị hủy/);
  });
});

describe('the list of a person', () => {
  /** Writes notifications to somebody, the oldest first. */
  async function notify({ person }: Cast, ...names: string[]): Promise<Notification[]> {
    return application.database.write(Actor.system, async ({ em }) => {
      const rows = names.map((organization) => em.create(Notification, { person: person.id, type: 'directory.organization-submitted', subjectId: newId(), version: newId(), facts: { organization }, path: '/verification' }));
      await em.flush();
      return rows;
    });
  }

  it('holds one’s own, the newest first, in the reader’s language', async () => {
    const [me, other] = [await cast(application.database, ['OFFICER']), await cast(application.database, ['OFFICER'])];
    await notify(other, 'Người khác');
    await notify(me, 'Một', 'Hai');
    const list = await notifications.list(me.actor, { unreadOnly: false, first: 10 });
    const said = list.edges.map(({ node }) => wordsOf(node, me.actor.locale).title);
    expect([list.totalCount, said]).toEqual([2, ['Hai chờ xác minh', 'Một chờ xác minh']]);
    expect(wordsOf(list.edges[0]!.node, 'EN').title).toBe('Hai waits for verification');
  });

  it('counts what is unread, and forgets it when it is read, one or all', async () => {
    const me = await cast(application.database, ['OFFICER']);
    const other = await cast(application.database, ['OFFICER']);
    const viewer = { person: me.person, membership: me.membership, memberships: [] };
    const [one] = await notify(me, 'Một', 'Hai', 'Ba');
    await notify(other, 'Một');
    expect(await notifications.countUnread(viewer)).toBe(3);
    const id = globalId('Notification', one!.id);
    const { readAt } = await notifications.markRead(me.actor, id);
    expect((await notifications.markRead(me.actor, id)).readAt).toEqual(readAt);
    expect((await notifications.list(me.actor, { unreadOnly: true })).totalCount).toBe(2);
    expect((await notifications.markAllRead(me.actor)).person.id).toBe(me.person.id);
    expect(await notifications.countUnread(viewer)).toBe(0);
    expect((await notifications.list(other.actor, { unreadOnly: true })).totalCount).toBe(1);
  });

  it('answers another’s like one that is not there, and nobody’s with a log-in', async () => {
    const [me, other] = [await cast(application.database, ['OFFICER']), await cast(application.database, ['OFFICER'])];
    const [theirs] = await notify(other, 'Một');
    for (const id of [globalId('Notification', theirs!.id), globalId('Notification', newId()), globalId('Person', me.person.id), 'rác']) {
      await expect(notifications.markRead(me.actor, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    await expect(notifications.markAllRead(Actor.anonymous())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await notifications.list(Actor.anonymous(), {})).totalCount).toBe(0);
  });

  it('holds once what concerns a person twice', async () => {
    const officer = await cast(application.database, ['OFFICER']);
    const { person, organization } = officer;
    const twice = { personId: person.id, address: person.email, locale: person.locale };
    const entry = catalogue.find(({ event }) => event === organizationSubmitted)!;
    const twofold = { ...entry, messages: entry.messages.map((message) => ({ ...message, to: async () => [twice, twice] })) };
    await application.database.write(Actor.system, async (transaction) => {
      const event = transaction.em.create(OutboxEvent, { type: organizationSubmitted.type, queue: 'events', subjectId: organization.id, payload: {}, requestId: 'test', completedAt: new Date() });
      await transaction.em.flush();
      for (let worker = 0; worker < 2; worker += 1) await notifications.tell(transaction, twofold, { organizationId: organization.id }, event);
    });
    expect(await told()).toEqual([`${person.email} ✉ directory.organization-submitted`]);
    expect((await notifications.list(officer.actor, {})).totalCount).toBe(1);
  });
});

describe('an organization that waits', () => {
  const submitted = async ({ organization }: Cast) => {
    await application.database.write(Actor.system, async (transaction) => transaction.emit(organizationSubmitted, organization, { organizationId: organization.id }));
    return told();
  };

  it('is told to the officers of its province, and to administrators where that has none', async () => {
    const { database } = application;
    const administrator = await cast(database, ['ADMINISTRATOR'], { provinceCode: '01' });
    const whom = await cast(database, ['PRODUCER'], { provinceCode: '52', verified: false });
    expect(await submitted(whom)).toEqual(both(administrator, 'directory.organization-submitted').sort());
    const officer = await cast(database, ['OFFICER'], { provinceCode: '52' });
    await cast(database, ['OFFICER'], { provinceCode: '52', verified: false });
    await database.read(Actor.system).nativeUpdate(Organization, { id: whom.organization.id }, { provinceScheme: '63', provinceCode: '52' }); // Bình Định, in Gia Lai today
    expect(await submitted(whom)).toEqual(both(officer, 'directory.organization-submitted').sort());
  });

  it('and whose tax code is taken hears of it, as do officer and administrators once', async () => {
    const { database } = application;
    const whom = await cast(database, ['PRODUCER'], { provinceCode: '75', verified: false });
    const chief = await cast(database, ['OFFICER', 'ADMINISTRATOR'], { provinceCode: '75' });
    await database.write(Actor.system, async (transaction) => transaction.emit(taxCodeContested, whom.organization, { organizationId: whom.organization.id }));
    const heard = await told();
    expect(heard).toEqual(expect.arrayContaining([...both(whom, 'directory.tax-code-taken'), ...both(chief, 'directory.duplicate-found')]));
    expect(heard.filter((line) => line.startsWith(chief.person.email))).toHaveLength(2);
  });
});
