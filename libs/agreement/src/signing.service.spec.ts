import { Actor, globalId, OutboxEvent } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast, type Cast } from '@ocop/directory/testing';
import { newestCode, sentMou, sign, signingCode, tradeOf, draftedMou, type Trade } from './agreement.factory.js';
import { AgreementModule, agreementEntities } from './agreement.module.js';
import { Mou, MouParty } from './mou.entity.js';
import { SigningCode } from './signing-code.entity.js';
import { maskEmail, SigningService } from './signing.service.js';

let application: TestApplication;
let signing: SigningService;
let trade: Trade;
let mou: Mou;

beforeAll(async () => {
  application = await testApplication([AgreementModule], agreementEntities);
  signing = application.get(SigningService);
  trade = await tradeOf(application);
});
afterAll(() => application.close());
beforeEach(async () => {
  mou = await sentMou(application, trade);
});

const system = () => application.database.read(Actor.system);
const reload = (one = mou) => system().findOneOrFail(Mou, one.id, { populate: ['parties', 'acts'] });
const eventsOf = (one: Mou, type: string) => system().count(OutboxEvent, { type, subjectId: one.id });
const codesOf = (side: Cast) => system().count(SigningCode, { mou, person: side.person });
const input = (code: string, changes = {}) => ({ mouId: globalId('Mou', mou.id), contentHash: mou.contentHash!, code, ...changes });
const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

/** A code that was asked for some seconds ago and lives for some seconds more. */
async function codeFrom(side: Cast, secondsAgo: number, livesFor = 600): Promise<string> {
  const code = await application.database.write(Actor.system, async ({ em }) => {
    const party = await em.findOneOrFail(MouParty, { mou, organization: side.organization });
    const at = Date.now() - secondsAgo * 1_000;
    return em.create(SigningCode, { mou: mou.id, party, person: side.person.id, contentHash: mou.contentHash!, createdAt: new Date(at), expiresAt: new Date(Date.now() + livesFor * 1_000) });
  });
  return signing.codeOf(code);
}

describe('asking for a code', () => {
  it('mails one to the named signatory, and none again within half a minute', async () => {
    await signingCode(application, trade.buyer, mou);
    await signing.requestCode(trade.buyer.actor, globalId('Mou', mou.id));
    expect(await codesOf(trade.buyer)).toBe(1);
    const code = await newestCode(application, trade.buyer, mou);
    expect(code.expiresAt.getTime() - code.createdAt.getTime()).toBe(600_000);
    const event = await system().findOneOrFail(OutboxEvent, { type: 'agreement.signing-code-requested', subjectId: code.id });
    expect(event.payload).toEqual({ codeId: code.id });
    expect(JSON.stringify(await reload())).not.toContain(signing.codeOf(code));
  });

  it('gives another one after half a minute, the newest counts, and stops at ten an hour', async () => {
    const old = await codeFrom(trade.buyer, 31);
    const fresh = await signingCode(application, trade.buyer, mou);
    expect(await codesOf(trade.buyer)).toBe(2);
    if (old !== fresh) await expect(signing.sign(trade.buyer.actor, input(old))).rejects.toMatchObject({ code: 'WRONG_SIGNING_CODE' });
    for (let place = 1; place <= 10; place += 1) await codeFrom(trade.producer, 60 * place);
    await expect(signing.requestCode(trade.producer.actor, globalId('Mou', mou.id))).rejects.toMatchObject({ code: 'TOO_MANY_ATTEMPTS', parameters: { minutes: 50 } });
  });

  it('is for the signatory of a memorandum that was sent', async () => {
    const stranger = await cast(application.database, ['BUYER']);
    await expect(signing.requestCode(stranger.actor, globalId('Mou', mou.id))).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'mouId' });
    const drafted = await draftedMou(application, trade);
    await expect(signing.requestCode(trade.buyer.actor, globalId('Mou', drafted.id))).rejects.toMatchObject({ code: 'NOT_SIGNATORY' });
  });
});

describe('a wrong code', () => {
  it('counts, and the fifth one locks the code, also for the right digits', async () => {
    const right = await signingCode(application, trade.buyer, mou);
    for (const left of [4, 3, 2, 1]) {
      await expect(signing.sign(trade.buyer.actor, input(wrong(right)))).rejects.toMatchObject({ code: 'WRONG_SIGNING_CODE', field: 'code', parameters: { tries: left } });
    }
    await expect(signing.sign(trade.buyer.actor, input(wrong(right)))).rejects.toMatchObject({ code: 'SIGNING_CODE_LOCKED', field: 'code' });
    await expect(signing.sign(trade.buyer.actor, input(right))).rejects.toMatchObject({ code: 'SIGNING_CODE_LOCKED' });
    expect((await newestCode(application, trade.buyer, mou)).wrongTries).toBe(5);
    expect((await reload()).state).toBe('SENT');
  });

  it('counts every one of many at once', async () => {
    const right = await signingCode(application, trade.buyer, mou);
    const tries = await Promise.allSettled(Array.from({ length: 12 }, () => signing.sign(trade.buyer.actor, input(wrong(right)))));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toEqual([]);
    expect((await newestCode(application, trade.buyer, mou)).wrongTries).toBe(5);
  });

  it.each([
    ['an empty one', '  ', 'REQUIRED'],
    ['a long one', '1'.repeat(21), 'TOO_LONG'],
    ['letters', 'abcdef', 'WRONG_SIGNING_CODE'],
    ['other digits of the same value', '１２３４５６', 'WRONG_SIGNING_CODE'],
  ])('is %s', async (_name, code, kind) => {
    await signingCode(application, trade.buyer, mou);
    await expect(signing.sign(trade.buyer.actor, input(code))).rejects.toMatchObject({ code: kind, field: 'code' });
  });

  it('is one that is too old, or one that was never asked for', async () => {
    await expect(signing.sign(trade.buyer.actor, input('123456'))).rejects.toMatchObject({ code: 'SIGNING_CODE_EXPIRED' });
    const old = await codeFrom(trade.buyer, 600, -1);
    await expect(signing.sign(trade.buyer.actor, input(old))).rejects.toMatchObject({ code: 'SIGNING_CODE_EXPIRED', field: 'code' });
  });
});

describe('a signature', () => {
  it('is bound to the content that was read', async () => {
    const code = await signingCode(application, trade.buyer, mou);
    for (const contentHash of ['0'.repeat(64), '', mou.contentHash!.slice(1)]) {
      await expect(signing.sign(trade.buyer.actor, input(code, { contentHash }))).rejects.toMatchObject({ code: 'CONTENT_HASH_MISMATCH', field: 'contentHash' });
    }
    expect((await newestCode(application, trade.buyer, mou)).wrongTries).toBe(0);
  });

  it('is refused when what is stored is not what was frozen', async () => {
    const code = await signingCode(application, trade.buyer, mou);
    const em = system();
    await em.execute('alter table mou disable trigger mou_frozen');
    await em.execute(`update mou set articles = jsonb_set(articles, '{2,goods,0,unitPrice}', '1') where id = ?`, [mou.id]);
    await em.execute('alter table mou enable trigger mou_frozen');
    await expect(signing.sign(trade.buyer.actor, input(code))).rejects.toMatchObject({ code: 'CONTENT_HASH_MISMATCH' });
  });

  it('is bound to person and memorandum: the code of another one is worth nothing', async () => {
    const code = await signingCode(application, trade.buyer, mou);
    await expect(signing.sign(trade.producer.actor, input(code))).rejects.toMatchObject({ code: 'SIGNING_CODE_EXPIRED' });
    const stranger = await cast(application.database, ['BUYER']);
    await expect(signing.sign(stranger.actor, input(code))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const other = await sentMou(application, trade);
    await signingCode(application, trade.buyer, other);
    const replay = signing.sign(trade.buyer.actor, { mouId: globalId('Mou', other.id), contentHash: other.contentHash!, code });
    await expect(replay).rejects.toMatchObject({ code: 'WRONG_SIGNING_CODE' });
  });

  it('changes nothing when it comes again, and a used code signs nothing else', async () => {
    const code = await signingCode(application, trade.buyer, mou);
    const first = await signing.sign(trade.buyer.actor, input(` ${code.slice(0, 3)} ${code.slice(3)} `, { contentHash: mou.contentHash!.toUpperCase() }));
    const again = await signing.sign(trade.buyer.actor, input(code));
    expect([again.id, again.state]).toEqual([first.id, 'PARTLY_SIGNED']);
    expect((await reload()).acts.getItems().filter(({ act }) => act === 'SIGNED')).toHaveLength(1);
    expect(await eventsOf(mou, 'agreement.mou-party-signed')).toBe(1);
    await expect(signing.sign(trade.buyer.actor, input(wrong(code)))).rejects.toMatchObject({ code: 'ALREADY_SIGNED' });
    await expect(signing.sign(trade.producer.actor, input(code))).rejects.toMatchObject({ code: 'SIGNING_CODE_EXPIRED' });
    await expect(signing.requestCode(trade.buyer.actor, globalId('Mou', mou.id))).rejects.toMatchObject({ code: 'ALREADY_SIGNED' });
  });

  it('is recorded with time and masked address, and the last one completes the memorandum', async () => {
    await sign(application, trade.producer, mou);
    await sign(application, trade.buyer, mou);
    const signed = await reload();
    expect(signed.state).toBe('SIGNED');
    for (const party of signed.parties) {
      expect(party.signedAt).toBeInstanceOf(Date);
      expect(party.confirmedTo).toMatch(/^n\*\*\*@ocop\.example$/);
    }
    expect(signed.acts.getItems().map(({ act }) => act)).toEqual(['DRAFTED', 'SIGNATORY_NAMED', 'SIGNATORY_NAMED', 'SENT', 'CODE_SENT', 'SIGNED', 'CODE_SENT', 'SIGNED']);
    expect(signed.signedAt).toEqual(signed.acts.getItems().at(-1)!.at);
    expect(signed.isIntact()).toBe(true);
  });

  it('masks addresses', () => {
    expect(maskEmail('hoa@htx.example')).toBe('h***@htx.example');
  });
});

it('counts both of two signatures at once, and completes once, twenty times over', async () => {
  for (let round = 0; round < 20; round += 1) {
    mou = await sentMou(application, trade);
    const sides = [trade.buyer, trade.producer];
    const codes = [await signingCode(application, trade.buyer, mou), await signingCode(application, trade.producer, mou)];
    const twice = sides.flatMap((side, place) => [signing.sign(side.actor, input(codes[place]!)), signing.sign(side.actor, input(codes[place]!))]);
    await Promise.all(twice);
    const signed = await reload();
    expect(signed.state).toBe('SIGNED');
    expect(signed.parties.getItems().every((party) => party.signedAt)).toBe(true);
    expect(signed.acts.getItems().filter(({ act }) => act === 'SIGNED')).toHaveLength(2);
    expect(await eventsOf(mou, 'agreement.mou-signed')).toBe(1);
    expect(await eventsOf(mou, 'agreement.mou-party-signed')).toBe(1);
  }
}, 60_000);
