import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Actor, globalId } from '@ocop/platform';
import { testApplication, type TestApplication } from '@ocop/platform/testing';
import { cast } from '@ocop/directory/testing';
import { draftedMou, sentMou, sign, tradeOf, type Trade } from './agreement.factory.js';
import { AgreementModule, agreementEntities } from './agreement.module.js';
import { DocumentService } from './document.service.js';
import { Mou } from './mou.entity.js';

let application: TestApplication;
let documents: DocumentService;
let trade: Trade;

/** Words that would do something if they were read as markup of the typesetter. */
const markup = '= - + /t: #panic("x") $x^2$ *đậm* _nghiêng_ `mã` <nhãn> @ai [ngoặc] \\ // "';

/** Every character that is not spelled out, among them an emoji that forces the rest to be looked at. */
const everyLetter = `🍯 ${[[0x20, 0x7e], [0xa0, 0x24f], [0x300, 0x36f], [0x1e00, 0x1eff], [0x2010, 0x2027], [0x2030, 0x205e], [0x20ab, 0x20ac]]
  .flatMap(([from, to]) => Array.from({ length: to! - from! + 1 }, (_none, place) => String.fromCodePoint(from! + place)))
  .join(' ')}`;

beforeAll(async () => {
  application = await testApplication([AgreementModule], agreementEntities);
  documents = application.get(DocumentService);
  trade = await tradeOf(application, { producer: 'HTX Đặng Hữu Nghĩa – Ữ Ằ Ẵ Ợ Ỹ ẩ ặ ộ ữ ỵ' });
});
afterAll(() => application.close());

const tools = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] === 'true') throw new Error('pdftotext is missing: install poppler-utils');
    return false;
  }
})();

/** The text of a PDF as a reader would copy it, white space folded. */
function textOf(bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ocop-mou-')), 'mou.pdf');
  writeFileSync(file, bytes);
  return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
}

const file = (actor: Actor, mou: Mou) => documents.file(actor, globalId('Mou', mou.id));
const reload = (mou: Mou) => application.database.read(Actor.system).findOneOrFail(Mou, mou.id);

describe('the document', () => {
  it('is made once when all have signed, kept, and the same bytes whenever it is made', async () => {
    const mou = await sentMou(application, trade);
    for (const side of [trade.buyer, trade.producer]) await sign(application, side, mou);
    const made = await file(trade.buyer.actor, mou); // before the job
    await application.settle();
    expect((await reload(mou)).documentKey).toBe(`mous/${mou.id}.pdf`);
    const kept = await file(trade.producer.actor, mou);
    expect(kept.name).toBe(`${mou.number}.pdf`);
    expect(Buffer.compare(Buffer.from(kept.bytes), Buffer.from(made.bytes))).toBe(0);
    expect(Buffer.from(kept.bytes.slice(0, 5)).toString()).toBe('%PDF-');
  });

  it('is not for strangers, under any id', async () => {
    const mou = await draftedMou(application, trade);
    const stranger = await cast(application.database, ['OFFICER']);
    await expect(file(stranger.actor, mou)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(documents.file(trade.buyer.actor, 'khong-co')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  (tools ? it : it.skip)('reads exactly as it was written, in both languages, and user text stays text', async () => {
    const mou = await draftedMou(application, trade, { note: markup });
    const { bytes, name } = await file(trade.producer.actor, mou);
    expect(name).toBe(`${mou.number}-drafting.pdf`);
    const text = textOf(bytes);
    expect(text).toBe(text.normalize('NFC'));
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BẢN NHÁP · DRAFT',
      `Số: ${mou.number}`,
      'Điều 1. Các Bên',
      'Article 1. The Parties',
      trade.producer.organization.name,
      `Yêu cầu khác của Bên A: ${markup}`,
      'Biên bản này ghi nhận thiện chí và sự hiểu biết chung của hai Bên; không phải là hợp đồng mua bán',
      'It is not a contract of sale',
      'Chưa cử người ký',
      '50.000.000 ₫',
    ]) {
      expect(text).toContain(words);
    }
  });

  it.each(['Mật ong 🍯 loại 1', '蜂蜜', 'ไทย', '\ue000', '1️⃣', '\u202e\u2028', everyLetter])('is made whatever people write: %j', async (note) => {
    const mou = await draftedMou(application, trade, {}, { note });
    const { bytes } = await file(trade.buyer.actor, mou);
    const again = await file(trade.producer.actor, mou);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again.bytes))).toBe(0);
    if (tools && note.includes('🍯')) expect(textOf(bytes)).toContain(`Ghi chú của Bên B: ${note.replace('🍯', '[U+1F36F]').replace(/\s+/g, ' ').slice(0, 20)}`);
  });

  (tools ? it : it.skip)('shows signatories, authority, time with its zone, the masked address, every act and the hash', async () => {
    const mou = await sentMou(application, trade);
    for (const side of [trade.buyer, trade.producer]) await sign(application, side, mou);
    const text = textOf((await file(trade.buyer.actor, mou)).bytes);
    expect(text).not.toContain('BẢN NHÁP');
    expect(text).toContain(mou.contentHash!);
    for (const side of [trade.buyer, trade.producer]) expect(text).toContain(side.person.fullName);
    for (const words of ['Điều lệ tổ chức', 'Giám đốc', 'ĐÃ KÝ', 'Xác nhận bằng mã dùng một lần gửi đến n***@ocop.example', 'Confirmed by one-time code to n***@ocop.example', 'TRANG KIỂM CHỨNG', 'Gửi mã dùng một lần cho người ký', 'Content frozen, sent for signature']) {
      expect(text).toContain(words);
    }
    expect(text.match(/\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d \(UTC\+7\)/g)!.length).toBe(2 + 8);
    expect(text).toMatch(/Trang 4\/4/);
  });
});
