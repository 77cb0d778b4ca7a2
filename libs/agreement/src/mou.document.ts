import type { BilingualText } from '@ocop/platform';
import { formatInstant, formatLocalDate, formatQuantity, formatVnd, localDayOf, type Language } from '@ocop/values';
import { vatText } from './mou.articles.js';
import type { MouArticle, MouGoods } from './mou.content.js';
import type { Mou, MouAct, MouParty } from './mou.entity.js';
import type { MouActKind, MouState } from './mou.state.js';

/** What stands across the pages of a document that is not signed. */
const marks: Record<MouState, BilingualText | null> = {
  DRAFTING: { vi: 'BẢN NHÁP', en: 'DRAFT' },
  SENT: { vi: 'BẢN NHÁP CHỜ KÝ', en: 'DRAFT FOR SIGNATURE' },
  PARTLY_SIGNED: { vi: 'BẢN NHÁP CHỜ KÝ', en: 'DRAFT FOR SIGNATURE' },
  SIGNED: null,
  DECLINED: { vi: 'ĐÃ TỪ CHỐI', en: 'DECLINED' },
  VOIDED: { vi: 'ĐÃ THU HỒI', en: 'CALLED BACK' },
};

const actTexts: Record<MouActKind, BilingualText> = {
  DRAFTED: { vi: 'Soạn thảo từ chào giá được chấp nhận', en: 'Drafted from the accepted quote' },
  SIGNATORY_NAMED: { vi: 'Cử người ký', en: 'Signatory named' },
  SENT: { vi: 'Chốt nội dung và gửi ký', en: 'Content frozen, sent for signature' },
  CODE_SENT: { vi: 'Gửi mã dùng một lần cho người ký', en: 'One-time code sent to the signatory' },
  SIGNED: { vi: 'Ký', en: 'Signed' },
  DECLINED: { vi: 'Từ chối ký', en: 'Declined' },
  VOIDED: { vi: 'Thu hồi', en: 'Called back' },
};

/** All that the template prints, as text that is ready to be set; nothing of it is read as markup. */
export function documentOf(mou: Mou) {
  const state: MouState = mou.state;
  const day = localDayOf(mou.signedAt ?? mou.sentAt ?? mou.createdAt);
  return {
    number: mou.number,
    title: mou.title,
    mark: marks[state],
    date: day.split('-').map(Number),
    contentHash: mou.contentHash ?? null,
    articles: mou.articles.map(articleOf),
    parties: mou.parties.getItems().map(partyOf),
    acts: mou.acts.getItems().map(actOf),
    validUntil: formatLocalDate(mou.validUntil),
  };
}

function articleOf({ heading, text, goods, closing }: MouArticle) {
  return {
    heading,
    text: paragraphs(text),
    goods: goods?.map((row) => ({ vi: goodsOf(row, 'vi'), en: goodsOf(row, 'en') })) ?? [],
    closing: closing ? paragraphs(closing) : { vi: [], en: [] },
  };
}

function goodsOf(row: MouGoods, language: Language) {
  return {
    description: row.description,
    product: row.product === row.description ? null : row.product,
    quantity: formatQuantity({ value: row.quantity, unit: row.unit }, language),
    unitPrice: formatVnd(row.unitPrice, language),
    vat: vatText(row.vat, language),
    amount: formatVnd(row.amount, language),
    leadTime: language === 'vi' ? `${row.leadTimeDays} ngày` : `${row.leadTimeDays} days`,
  };
}

function partyOf({ position, organizationName, signatoryName, signatoryTitle, authority, signedAt, confirmedTo }: MouParty) {
  return {
    letter: String.fromCharCode(64 + position),
    organizationName,
    signatoryName: signatoryName ?? null,
    signatoryTitle: signatoryTitle ?? null,
    authority: authority ?? null,
    signedAt: signedAt ? zonedTime(signedAt) : null,
    confirmedTo: confirmedTo ?? null,
  };
}

function actOf({ position, at, act, personName, organizationName, reason }: MouAct) {
  return { position, at: zonedTime(at), act: actTexts[act], personName, organizationName, reason: reason ?? null };
}

/** "24/11/2026 14:30:05 (UTC+7)": to the second and with its zone, as evidence needs it. */
function zonedTime(instant: Date): string {
  const seconds = String(instant.getUTCSeconds()).padStart(2, '0');
  return `${formatInstant(instant)}:${seconds} (UTC+7)`;
}

/** User text may hold line breaks; each line is a paragraph. */
function paragraphs({ vi, en }: BilingualText) {
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  return { vi: lines(vi), en: lines(en) };
}
