import { draftedMou, nameSignatory, newestCode, sentMou, sign, tradeOf, type Running, type Trade } from '@ocop/agreement/testing';
import { MouService, SigningService } from '@ocop/agreement';
import { ConferenceService, RegistrationService } from '@ocop/conference';
import { conferenceOf, draftInput, partyInput } from '@ocop/conference/testing';
import { ApiTokenService, InvitationService, OrganizationService, PasswordService, SessionService } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, AuditEntry, EventHandlers, globalId } from '@ocop/platform';
import { settle } from '@ocop/platform/testing';
import { QuoteService, RequestService } from '@ocop/sourcing';
import { producerOf, quoteInput, requestInput } from '@ocop/sourcing/testing';
import { startApi, type TestApi } from './api.factory.js';

let api: TestApi;
let running: Running;
let trade: Trade;
const system = () => api.database.read(Actor.system);

beforeAll(async () => {
  api = await startApi();
  const { application, database } = api;
  running = { database, get: (type) => application.get(type, { strict: false }), settle: () => settle(database, application.get(EventHandlers, { strict: false })) };
  trade = await tradeOf(running);
});
afterAll(() => api.close());

/** What was written down while something was done: action, whose act it was, and how the state changed. */
async function trailOf(work: () => Promise<unknown>): Promise<string[]> {
  const [before] = await system().find(AuditEntry, {}, { orderBy: { id: 'desc' }, limit: 1 });
  await work();
  const entries = await system().find(AuditEntry, before ? { id: { $gt: before.id } } : {}, { orderBy: { id: 'asc' } });
  return entries.map(({ action, personId, organizationId, before: was, after }) => {
    const who = personId && organizationId ? '' : personId ? ' (person)' : ' (system)';
    const states = [was?.['state'], after?.['state']];
    return `${action}${who}${states[0] || states[1] ? ` ${String(states[0] ?? '')}>${String(states[1] ?? '')}` : ''}`;
  });
}

describe('every change is in the trail, with who did it, for whom, before and after', () => {
  const id = (type: string, row: { id: string }) => globalId(type, row.id);

  it('of a trade', async () => {
    const { buyer, producer } = trade;
    const other = await producerOf(api.database, ['Mật ong B'], { name: 'HTX khác', stars: 4 });
    const requests = running.get(RequestService);
    const quotes = running.get(QuoteService);
    const trail = await trailOf(async () => {
      const request = await requests.draft(buyer.actor, requestInput());
      await requests.publish(buyer.actor, id('BuyerRequest', request));
      await running.settle();
      await quotes.submit(producer.actor, quoteInput(request, producer.products));
      await quotes.submit(producer.actor, quoteInput(request, producer.products, { note: 'Bản hai' }));
      const quote = await quotes.submit(other.actor, quoteInput(request, other.products));
      await quotes.withdraw(other.actor, id('Quote', quote));
      await requests.cancel(buyer.actor, { requestId: id('BuyerRequest', request), reason: 'Đổi kế hoạch' });
    });
    expect(trail).toEqual([
      'buyer-request.drafted',
      'buyer-request.published DRAFT>PUBLISHED',
      'buyer-request.matched (system)',
      'quote.submitted',
      'quote.superseded SUBMITTED>SUPERSEDED',
      'quote.submitted',
      'quote.submitted',
      'quote.withdrawn SUBMITTED>WITHDRAWN',
      'quote.rejected SUBMITTED>REJECTED',
      'buyer-request.cancelled PUBLISHED>CANCELLED',
    ]);
  });

  it('of a memorandum, wrong codes included', async () => {
    const { buyer, producer } = trade;
    const trail = await trailOf(async () => {
      const mou = await sentMou(running, trade);
      await running.get(SigningService).requestCode(buyer.actor, id('Mou', mou));
      const code = running.get(SigningService).codeOf(await newestCode(running, buyer, mou));
      const wrong = code === '000000' ? '000001' : '000000';
      await expect(running.get(SigningService).sign(buyer.actor, { mouId: id('Mou', mou), contentHash: mou.contentHash!, code: wrong })).rejects.toMatchObject({ code: 'WRONG_SIGNING_CODE' });
      await running.get(SigningService).sign(buyer.actor, { mouId: id('Mou', mou), contentHash: mou.contentHash!, code });
      await sign(running, producer, mou);
      await running.settle();
    });
    expect(trail.slice(-12)).toEqual([
      'quote.accepted SUBMITTED>AWARDED',
      'buyer-request.awarded PUBLISHED>AWARDED',
      'mou.drafted (system) >DRAFTING',
      'mou.signatory-named DRAFTING>DRAFTING',
      'mou.signatory-named DRAFTING>DRAFTING',
      'mou.sent DRAFTING>SENT',
      'mou.code-sent >SENT',
      'signing-code.refused',
      'mou.signed SENT>PARTLY_SIGNED',
      'mou.code-sent >PARTLY_SIGNED',
      'mou.signed PARTLY_SIGNED>SIGNED',
      'mou.document-kept (system)',
    ]);
  });

  it('of memoranda that are declined or called back', async () => {
    const [one, two] = [await sentMou(running, trade), await draftedMou(running, trade)];
    await nameSignatory(running, trade.buyer, two);
    const trail = await trailOf(async () => {
      await running.get(MouService).decline(trade.producer.actor, id('Mou', one), 'Giá đã đổi');
      await running.get(MouService).void(trade.buyer.actor, id('Mou', two), 'Soạn nhầm');
    });
    expect(trail).toEqual(['mou.declined SENT>DECLINED', 'mou.voided DRAFTING>VOIDED']);
  });

  it('of a conference and its seats', async () => {
    const organizer = await cast(api.database, ['ORGANIZER']);
    const conferences = running.get(ConferenceService);
    const trail = await trailOf(async () => {
      const conference = await conferences.draft(organizer.actor, draftInput());
      for (const command of ['publish', 'open', 'close'] as const) await conferences.change(organizer.actor, id('Conference', conference), command);
      const { types } = await conferenceOf(api.database, organizer.organization, { capacities: [1] });
      const [seat] = await running.get(RegistrationService).register(trade.buyer.actor, partyInput(types[0]!, 'mot', 'hai'));
      await running.get(RegistrationService).withdraw(trade.buyer.actor, id('Registration', seat!));
    });
    expect(trail).toEqual([
      'conference.drafted >DRAFT',
      'conference.published DRAFT>PUBLISHED',
      'conference.opened PUBLISHED>OPEN',
      'conference.closed OPEN>CLOSED',
      'registration.confirmed >CONFIRMED',
      'registration.waitlisted >WAITLISTED',
      'registration.withdrawn CONFIRMED>WITHDRAWN',
      'registration.confirmed WAITLISTED>CONFIRMED',
    ]);
  });

  it('of organizations and people', async () => {
    const officer = await cast(api.database, ['OFFICER']);
    const waiting = await cast(api.database, ['PRODUCER'], { verified: false });
    const trail = await trailOf(async () => {
      await running.get(OrganizationService).decide(officer.actor, { organizationId: id('Organization', waiting.organization), verified: true });
      const invitation = await running.get(InvitationService).invite(waiting.actor, { email: 'moi@vao.example', fullName: 'Người mới', role: 'MEMBER' });
      await running.get(InvitationService).revoke(waiting.actor, invitation.id);
      await running.get(PasswordService).requestReset('ai@do.example');
      const { token } = await running.get(ApiTokenService).create(waiting.actor, { name: 'ERP', scopes: ['READ'], expiresOn: new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10) });
      await running.get(ApiTokenService).revoke(waiting.actor, token.id);
      await running.get(SessionService).close(waiting.actor);
    });
    expect(trail).toEqual(['organization.verified SUBMITTED>VERIFIED', 'invitation.sent', 'invitation.revoked', 'password-reset.requested (system)', 'api-token.created', 'api-token.revoked', 'session.closed']);
  });
});

it('holds no secret, no address and no personal number, whatever was done', async () => {
  const [row] = await system().execute<{ count: number; leaks: number }[]>(
    `select count(*)::int, count(*) filter (where concat(before, after, reason) ~ '\\w@|argon2|passwordHash|tokenHash|(^|[^0-9a-f-])[0-9]{12}([^0-9a-f-]|$)')::int as leaks from audit_entry`,
  );
  expect(row!.count).toBeGreaterThan(60);
  expect(row!.leaks).toBe(0);
});

describe('through GraphQL', () => {
  const TRAIL = `{ auditTrail(first: 100) { totalCount pageInfo { hasNextPage } edges { cursor node {
    id at personName organizationName action subjectType subjectId reason before after address requestId sequence } } } }`;
  const NODE = 'query ($id: ID!) { node(id: $id) { ... on AuditEntry { action } } }';
  const ofRole: Record<string, () => Promise<Cast | undefined>> = {
    owner: async () => trade.buyer,
    'another organization': async () => cast(api.database, ['BUYER', 'PRODUCER', 'ORGANIZER', 'EXPERT']),
    'the officer of the province': async () => cast(api.database, ['OFFICER']),
    'the officer of another province': async () => cast(api.database, ['OFFICER'], { provinceCode: '01' }),
    administrator: async () => cast(api.database, ['ADMINISTRATOR'], { provinceCode: '01' }),
    nobody: async () => undefined,
  };
  const expected: [string, string, boolean, string][] = [
    ['owner', 'FORBIDDEN', false, 'FORBIDDEN'],
    ['another organization', 'FORBIDDEN', false, 'FORBIDDEN'],
    ['the officer of the province', 'some', true, 'FORBIDDEN'],
    ['the officer of another province', 'none', false, 'FORBIDDEN'],
    ['administrator', 'some', true, 'intact'],
    ['nobody', 'UNAUTHENTICATED', false, 'UNAUTHENTICATED'],
  ];

  it.each(expected)('%s: the list %s, one entry %s, the chain %s', async (who, list, one, chain) => {
    const cookie = await cookieOf(await ofRole[who]!());
    const { data, errors } = await api.ask(TRAIL, {}, cookie);
    const total = (data?.['auditTrail'] as { totalCount: number } | undefined)?.totalCount;
    expect(errors[0]?.extensions.code ?? (total ? 'some' : 'none')).toBe(list);
    const [entry] = await system().find(AuditEntry, { organizationId: trade.buyer.organization.id, action: 'mou.sent' });
    const { data: node } = await api.ask(NODE, { id: globalId('AuditEntry', entry!.id) }, cookie);
    expect(node).toEqual({ node: one ? { action: 'mou.sent' } : null });
    const checked = await api.ask('{ auditChain { entries waiting intact brokenAt } }', {}, cookie);
    expect(checked.errors[0]?.extensions.code ?? ((checked.data!['auditChain'] as { intact: boolean }).intact ? 'intact' : 'broken')).toBe(chain);
  });

  it('an entry says who, for whom, what, why and how, in readable form', async () => {
    const cookie = await cookieOf(await ofRole['administrator']!());
    const { data } = await api.ask(TRAIL, {}, cookie);
    const { edges } = data!['auditTrail'] as { edges: { node: Record<string, string | null> }[] };
    const declined = edges.find(({ node }) => node['action'] === 'mou.declined')!.node;
    expect(declined).toMatchObject({ personName: trade.producer.person.fullName, organizationName: trade.producer.organization.name, subjectType: 'Mou', reason: 'Giá đã đổi', sequence: null });
    expect([JSON.parse(declined['before']!), JSON.parse(declined['after']!)]).toMatchObject([{ state: 'SENT' }, { state: 'DECLINED' }]);
  });

  async function cookieOf(who: Cast | undefined): Promise<Record<string, string>> {
    if (!who) return {};
    const { token } = await api.database.write(Actor.system, (transaction) => running.get(SessionService).open(transaction, who.person));
    return { cookie: `ocop_session=${token}` };
  }
});
