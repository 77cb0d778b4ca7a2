import { Actor } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { draftedMou, sentMou, sign, signingCode, tradeOf, type Trade } from './agreement.factory.js';
import { AgreementModule, agreementEntities } from './agreement.module.js';
import type { Mou } from './mou.entity.js';

let application: TestApplication;
let trade: Trade;
let drafted: Mou;
let sent: Mou;
let partly: Mou;
let signed: Mou;

beforeAll(async () => {
  application = await testApplication([AgreementModule], agreementEntities);
  trade = await tradeOf(application);
  drafted = await draftedMou(application, trade);
  sent = await sentMou(application, trade);
  await signingCode(application, trade.buyer, sent);
  partly = await sentMou(application, trade);
  await sign(application, trade.buyer, partly);
  signed = await sentMou(application, trade);
  for (const side of [trade.buyer, trade.producer]) await sign(application, side, signed);
});
afterAll(() => application.close());

/** SQL as somebody with the database's password would run it. */
const run = (sql: string, mou: Mou) => application.database.read(Actor.system).execute(sql, [mou.id]);
const mous = { drafted: () => drafted, sent: () => sent, partly: () => partly, signed: () => signed };
type Name = keyof typeof mous;

const content = [`number = 'BBGN-1999-000001'`, `title = '{}'`, `articles = '[]'`, `valid_until = '2099-01-01'`, `content_hash = repeat('0', 64)`, 'content_hash = null', 'sent_at = now()', 'quote_id = gen_random_uuid()'];
const ends = [`state = 'DRAFTING'`, `state = 'SENT'`, `state = 'VOIDED'`, `state = 'PARTLY_SIGNED'`, 'signed_at = now()', 'signed_at = null'];

describe('the database itself refuses', () => {
  it.each((['sent', 'partly', 'signed'] as const).flatMap((name) => content.map((change) => [name, change] as [Name, string])))('to change what is frozen: %s, %s', async (name, change) => {
    await expect(run(`update mou set ${change} where id = ?`, mous[name]())).rejects.toThrow(/frozen|at its end|keeps its number/);
  });

  it.each(ends)('to change what is signed: %s', async (change) => {
    await expect(run(`update mou set ${change} where id = ?`, signed)).rejects.toThrow(/at its end/);
  });

  it.each([
    ['sent', `organization_name = 'Khác'`],
    ['sent', `signatory_name = 'Khác'`],
    ['sent', `authority = 'Khác'`],
    ['sent', 'position = 9'],
    ['signed', `signatory_title = 'Khác'`],
    ['signed', 'signed_at = now()'],
    ['signed', 'signed_at = null, confirmed_to = null'],
    ['partly', `mou_id = gen_random_uuid()`],
  ] as [Name, string][])('to change parties and signatories: %s, %s', async (name, change) => {
    await expect(run(`update mou_party set ${change} where mou_id = ?`, mous[name]())).rejects.toThrow(/frozen|never changed|stays with/);
  });

  it('signatures without a frozen content, after the end, and an end without all signatures', async () => {
    const signature = `update mou_party set signed_at = now(), confirmed_to = 'x' where signed_at is null and mou_id = ?`;
    await expect(run(signature, drafted)).rejects.toThrow(/cannot be signed|check constraint/);
    await expect(run(`update mou set state = 'SIGNED', signed_at = now() where id = ?`, partly)).rejects.toThrow(/when every party has signed/);
    await expect(run(`update mou set state = 'SENT', content_hash = repeat('0', 64), sent_at = now() where id = ?`, drafted)).rejects.toThrow(/each with a signatory/);
  });

  it('another party in a frozen memorandum', async () => {
    const insert = `insert into mou_party (id, mou_id, position, organization_id, organization_name) select gen_random_uuid(), ?, 3, id, name from organization limit 1`;
    await expect(run(insert, sent)).rejects.toThrow(/frozen/);
  });

  it.each(['mou', 'mou_party', 'mou_act', 'signing_code'])('to delete from %s or to empty it', async (table) => {
    const column = table === 'mou' ? 'id' : 'mou_id';
    await expect(run(`delete from ${table} where ${column} = ?`, signed)).rejects.toThrow(/are kept|violates foreign key/);
    await expect(application.database.read(Actor.system).execute(`truncate ${table} cascade`)).rejects.toThrow(/are kept/);
  });

  it.each([`person_name = 'Khác'`, 'at = now()', `act = 'DECLINED'`, `reason = 'Khác'`])('to rewrite history: %s', async (change) => {
    await expect(run(`update mou_act set ${change} where mou_id = ?`, signed)).rejects.toThrow(/are kept/);
  });

  it.each(['used_at = null', `expires_at = now() + interval '1 day'`, 'wrong_tries = -1', 'content_hash = repeat(\'0\', 64)'])('to turn a signing code back: %s', async (change) => {
    await expect(run(`update signing_code set ${change} where mou_id = ?`, signed)).rejects.toThrow(/only counts up/);
  });

  it('to move a kept document', async () => {
    await application.settle(); // keeps the documents
    await expect(run(`update mou set document_key = 'elsewhere.pdf' where id = ?`, signed)).rejects.toThrow(/kept already/);
    await expect(run(`update mou set document_key = null where id = ?`, signed)).rejects.toThrow(/kept already/);
  });
});
