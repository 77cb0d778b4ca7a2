import { acceptedQuote, draftedMou, sentMou, sign, tradeOf, type Running, type Trade } from '@ocop/agreement/testing';
import { Mou, MouParty, MouService, SigningService } from '@ocop/agreement';
import type { Product} from '@ocop/catalogue';
import { ProductService } from '@ocop/catalogue';
import { RegistrationService } from '@ocop/conference';
import { conferenceOf, partyInput } from '@ocop/conference/testing';
import { ApiTokenService, InvitationService, Membership, MergeService, Organization, PaperService, placeIn, SessionService } from '@ocop/directory';
import { cast, type Cast } from '@ocop/directory/testing';
import { Actor, AuditEntry, EventHandlers, globalId, newId } from '@ocop/platform';
import { settle } from '@ocop/platform/testing';
import { QuoteService, RequestService } from '@ocop/sourcing';
import { quoteInput, requestInput, today } from '@ocop/sourcing/testing';
import { startApi, type TestApi } from './api.factory.js';

let api: TestApi;
let running: Running;
let administrator: Cast;

beforeAll(async () => {
  api = await startApi();
  const { application, database } = api;
  running = { database, get: (type) => application.get(type, { strict: false }), settle: () => settle(database, application.get(EventHandlers, { strict: false })) };
  administrator = await cast(database, ['ADMINISTRATOR']);
});
afterAll(() => api.close());

const system = () => api.database.read(Actor.system);
const idOf = ({ organization }: Pick<Cast, 'organization'>) => globalId('Organization', organization.id);
const merge = (duplicate: Cast, stays: Cast, reason = 'Cùng một hợp tác xã') => running.get(MergeService).merge(administrator.actor, { duplicateId: idOf(duplicate), intoId: idOf(stays), reason });
const stored = ({ organization }: Pick<Cast, 'organization'>) => system().findOneOrFail(Organization, organization.id);

/** Every foreign key to organization, by the catalogue, with how many rows name either. */
async function counts(...casts: Cast[]): Promise<Record<string, number[]>> {
  const references = await system().execute<{ tab: string; col: string; columns: number }[]>(`
    select con.conrelid::regclass::text as tab, att.attname as col, cardinality(con.conkey) as columns
    from pg_constraint con join pg_attribute att on att.attrelid = con.conrelid and att.attnum = con.conkey[1]
    where con.contype = 'f' and con.confrelid = 'organization'::regclass`);
  expect(references.filter(({ columns }) => columns > 1)).toEqual([]); // the SQL function follows simple ones
  const found: Record<string, number[]> = {};
  for (const { tab, col } of references) {
    const rows = await Promise.all(casts.map(({ organization }) => system().execute<{ count: number }[]>(`select count(*)::int as count from ${tab} where "${col}" = ?`, [organization.id])));
    found[`${tab}.${col}`] = rows.map(([row]) => row!.count);
  }
  return found;
}

/** The person of one organization as somebody who acts for another now. */
async function actingFor({ person }: Cast, place: Cast): Promise<Actor> {
  const { role } = await system().findOneOrFail(Membership, { person, organization: place.organization.id });
  return Actor.person({ id: person.id, fullName: person.fullName, sessionId: newId() }, 'VI', { ...placeIn(await stored(place)), role });
}

/** A producer that left traces in every domain, under a name it should not have. */
async function rich(): Promise<{ trade: Trade; drafting: Mou; sent: Mou; signed: Mou }> {
  const trade = await tradeOf(running);
  const { producer, buyer } = trade;
  const signed = await sentMou(running, trade);
  for (const side of [producer, buyer]) await sign(running, side, signed);
  const sent = await sentMou(running, trade);
  const drafting = await draftedMou(running, trade);
  const request = await running.get(RequestService).draft(buyer.actor, requestInput());
  await running.get(RequestService).publish(buyer.actor, globalId('BuyerRequest', request.id));
  await running.settle();
  await running.get(QuoteService).submit(producer.actor, quoteInput(request, producer.products));
  const { types } = await conferenceOf(api.database, buyer.organization);
  await running.get(RegistrationService).register(producer.actor, partyInput(types[0]!, `a${newId()}`));
  await running.get(ApiTokenService).create(producer.actor, { name: 'ERP', scopes: ['READ'], expiresOn: today(1) });
  await running.get(InvitationService).invite(producer.actor, { email: `${newId()}@moi.example`, fullName: 'Khách', role: 'MEMBER' });
  await running.get(PaperService).add(producer.actor, { organizationId: idOf(producer), kind: 'OTHER', fileName: 'a.pdf', contentBase64: Buffer.from('%PDF-1.7').toString('base64') });
  return { trade, drafting, sent, signed };
}

describe('merging', () => {
  it('takes everything of every domain along, in one commit, and counts it', async () => {
    const { trade, drafting, sent, signed } = await rich();
    const duplicate = trade.producer;
    const stays = await cast(api.database, ['PRODUCER'], { name: 'HTX Mật ong Cà Mau' });
    const before = await counts(duplicate, stays);
    const traded = ['product.producer_id', 'match.producer_id', 'quote.producer_id', 'registration.organization_id', 'api_token.organization_id', 'invitation.organization_id', 'membership.organization_id', 'organization_paper.organization_id', 'mou_party.organization_id'];
    expect(traded.filter((reference) => before[reference]![0] === 0)).toEqual([]);
    await merge(duplicate, stays);
    const after = await counts(duplicate, stays);
    for (const [reference, [ofDuplicate, ofStays]] of Object.entries(before)) {
      if (reference === 'organization.merged_into_id') continue;
      const kept = reference === 'mou_party.organization_id' ? 2 : 0; // the frozen ones
      expect([reference, ...after[reference]!]).toEqual([reference, kept, ofDuplicate! + ofStays! - kept]);
    }
    const entry = await system().findOneOrFail(AuditEntry, { subjectId: duplicate.organization.id, action: 'organization.merged' });
    expect(entry).toMatchObject({ reason: 'Cùng một hợp tác xã', personId: administrator.person.id });
    expect(entry.after).toMatchObject({
      into: stays.organization.id,
      references: { 'product.producer_id': { followed: before['product.producer_id']![0] }, 'quote.producer_id': { followed: before['quote.producer_id']![0] }, 'mou_party.organization_id': { followed: 1, kept: 2 } },
    });
    const parties = await system().find(MouParty, { organization: duplicate.organization.id });
    expect(parties.map(({ mou }) => mou.id).sort()).toEqual([sent.id, signed.id].sort());
    expect(drafting.id).not.toBe(sent.id);
  }, 120_000); // three trades from request to memorandum

  it('lets the people go on where they were: a frozen memorandum is seen and signed by those who came along', async () => {
    const trade = await tradeOf(running);
    const sent = await sentMou(running, trade);
    const stays = await cast(api.database, ['PRODUCER']);
    await merge(trade.producer, stays);
    const colleague = stays.actor;
    const signing = { mouId: globalId('Mou', sent.id), contentHash: sent.contentHash! };
    await expect(running.get(SigningService).sign(colleague, { ...signing, code: '000000' })).rejects.toMatchObject({ code: 'NOT_SIGNATORY' });
    for (const side of [{ ...trade.producer, actor: await actingFor(trade.producer, stays) }, trade.buyer]) await sign(running, side, sent);
    const done = await system().findOneOrFail(Mou, sent.id);
    expect([done.state, done.contentHash]).toEqual(['SIGNED', sent.contentHash]);
    const listed = async (actor: Actor) => (await running.get(MouService).list(actor, {})).edges.map(({ node }) => node.id);
    expect(await listed(colleague)).toEqual([sent.id]);
    expect(await listed((await cast(api.database, ['PRODUCER'])).actor)).toEqual([]);
  }, 60_000);

  it('keeps the stronger role of somebody in both, and that person’s session', async () => {
    const [duplicate, stays] = [await cast(api.database, ['PRODUCER']), await cast(api.database, ['PRODUCER'], { role: 'MANAGER' })];
    const sessions = running.get(SessionService);
    const token = await api.database.write(Actor.system, async (transaction) => {
      const { em } = transaction;
      em.create(Membership, { person: duplicate.person.id, organization: stays.organization.id, role: 'SIGNATORY', authorityPaper: 'UQ 01' });
      em.create(Membership, { person: stays.person.id, organization: duplicate.organization.id, role: 'MEMBER' });
      return (await sessions.open(transaction, duplicate.person)).token;
    });
    expect((await sessions.actorOf(token, 'VI')).organizationId).toBe(duplicate.organization.id);
    await merge(duplicate, stays);
    const people = await system().find(Membership, { organization: stays.organization.id }, { orderBy: { id: 'asc' } });
    expect(people.map(({ person, role, authorityPaper }) => [person.id, role, authorityPaper ?? null]).sort()).toEqual(
      [[duplicate.person.id, 'OWNER', 'UQ 01'], [stays.person.id, 'MANAGER', null]].sort(),
    );
    expect((await sessions.actorOf(token, 'VI')).membership).toMatchObject({ organizationId: stays.organization.id, role: 'OWNER' });
  });

  it('fills in what the one that stays did not know, and leads on, over several steps', async () => {
    const [first, second, third] = [await cast(api.database, ['PRODUCER']), await cast(api.database, ['BUYER', 'ORGANIZER']), await cast(api.database, ['PRODUCER'], { name: 'Tên ở lại' })];
    await system().nativeUpdate(Organization, { id: second.organization.id }, { taxCode: '0100109106', website: 'https://b.vn', phone: '+84912345678' });
    await system().nativeUpdate(Organization, { id: third.organization.id }, { phone: '+84987654321' });
    await merge(first, second);
    await merge(second, third);
    expect(await stored(third)).toMatchObject({ name: 'Tên ở lại', taxCode: '0100109106', website: 'https://b.vn', phone: '+84987654321', capabilities: ['BUYER', 'PRODUCER'] });
    for (const merged of [first, second]) {
      const { data } = await api.ask('query ($id: ID!) { node(id: $id) { ... on Organization { state mergedInto { id name } } } }', { id: idOf(merged) });
      expect(data).toEqual({ node: { state: 'MERGED', mergedInto: { id: idOf(third), name: 'Tên ở lại' } } });
    }
    const { data } = await api.ask('{ organizations(first: 100) { edges { node { id state } } } }');
    expect((data as { organizations: { edges: { node: { id: string } }[] } }).organizations.edges.map(({ node }) => node.id)).not.toContain(idOf(first));
  });

  it('takes no tax code over under which a third one stands', async () => {
    const [duplicate, stays, third] = [await cast(api.database, ['PRODUCER'], { verified: false }), await cast(api.database, ['PRODUCER']), await cast(api.database, ['PRODUCER'])];
    await system().nativeUpdate(Organization, { id: third.organization.id }, { taxCode: '0300588569' });
    await system().nativeUpdate(Organization, { id: duplicate.organization.id }, { state: 'DRAFT', taxCode: '0300588569', website: 'https://c.vn' });
    await merge(duplicate, stays);
    expect(await stored(stays)).toMatchObject({ state: 'VERIFIED', taxCode: null, website: 'https://c.vn' });
    expect(await stored(third)).toMatchObject({ state: 'VERIFIED', taxCode: '0300588569' });
  });

  it('lets nobody follow one that was never public', async () => {
    const [duplicate, stays] = [await cast(api.database, ['PRODUCER'], { verified: false }), await cast(api.database, ['PRODUCER'])];
    await merge(duplicate, stays);
    const ask = async (cookie: Record<string, string>) => (await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: idOf(duplicate) }, cookie)).data;
    expect(await ask({})).toEqual({ node: null });
    expect(await api.database.read(stays.actor).findOne(Organization, duplicate.organization.id)).not.toBeNull();
  });

  it('finds products by the name of the one that stays', async () => {
    const { producer } = await tradeOf(running, { producer: 'HTX Tên Sai Lạc' });
    const stays = await cast(api.database, ['PRODUCER'], { name: 'HTX Zơ Râm Chính Danh' });
    await merge(producer, stays);
    await running.settle();
    const found = async (search: string) => (await running.get(ProductService).list(Actor.anonymous(), { filter: { search } })).edges.map(({ node }: { node: Product }) => node.id).sort();
    expect(await found('zo ram chinh danh')).toEqual(producer.products.map(({ id }) => id).sort());
    expect(await found('ten sai lac')).toEqual([]);
  });

  it('brings along what was written for the duplicate while it was merged', async () => {
    const [duplicate, stays] = [await cast(api.database, ['BUYER']), await cast(api.database, ['BUYER'])];
    await merge(duplicate, stays);
    await running.get(RequestService).draft(duplicate.actor, requestInput()); // by whoever was in the middle of it
    expect((await counts(duplicate, stays))['buyer_request.buyer_id']).toEqual([1, 0]);
    for (let turn = 0; turn < 2; turn += 1) await api.database.write(Actor.system, (transaction) => running.get(MergeService).followLate(transaction));
    expect((await counts(duplicate, stays))['buyer_request.buyer_id']).toEqual([0, 1]);
    expect(await system().count(AuditEntry, { subjectId: duplicate.organization.id, action: 'organization.records-followed' })).toBe(1);
  });

  it('is a no-op again, and refuses itself, merged ones, strangers and silence', async () => {
    const [duplicate, stays, other] = [await cast(api.database, ['BUYER']), await cast(api.database, ['BUYER']), await cast(api.database, ['BUYER'])];
    await expect(merge(duplicate, stays, ' ')).rejects.toMatchObject({ code: 'REQUIRED', field: 'reason' });
    await expect(merge(duplicate, duplicate)).rejects.toMatchObject({ code: 'MERGE_WITH_ITSELF', field: 'intoId' });
    await expect(merge(administrator, stays)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const nobody = { ...other, organization: { id: newId() } as Organization };
    await expect(merge(duplicate, nobody)).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'intoId' });
    await merge(duplicate, stays);
    await merge(duplicate, stays);
    expect(await system().count(AuditEntry, { subjectId: duplicate.organization.id, action: 'organization.merged' })).toBe(1);
    await expect(merge(duplicate, other)).rejects.toMatchObject({ code: 'ALREADY_MERGED', field: 'duplicateId' });
    await expect(merge(other, duplicate)).rejects.toMatchObject({ code: 'ALREADY_MERGED', field: 'intoId' });
  });

  it('of two at once that would go round in a circle does one', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, two] = [await cast(api.database, ['BUYER']), await cast(api.database, ['BUYER'])];
      const results = await Promise.allSettled([merge(one, two), merge(two, one)]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect([(await stored(one)).state, (await stored(two)).state].sort()).toEqual(['MERGED', 'VERIFIED']);
    }
  });
});

it('a quote follows a merge only: SQL cannot give it to somebody else', async () => {
  const trade = await tradeOf(running);
  await acceptedQuote(running, trade);
  const other = await cast(api.database, ['PRODUCER']);
  const steal = system().execute('update quote set producer_id = ? where producer_id = ?', [other.organization.id, trade.producer.organization.id]);
  await expect(steal).rejects.toThrow(/a version of a quote is never changed/);
});
