import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { PersonalData, type BilingualText, type DataSubject, type Erasure, type Transaction } from '@ocop/platform';
import { formatInstant } from '@ocop/values';
import { Mou, MouAct, MouParty } from './mou.entity.js';
import { SigningCode } from './signing-code.entity.js';

const named: BilingualText = { vi: 'Bạn được cử làm người ký', en: 'You are named as signatory' };
const signed: BilingualText = { vi: 'Bạn đã ký', en: 'You signed' };
const code: BilingualText = { vi: 'Mã ký được gửi cho bạn', en: 'A signing code was sent to you' };

/** People in memoranda: frozen with the content they signed, or are to sign. */
@Injectable()
export class AgreementPrivacy implements OnModuleInit {
  constructor(private readonly personal: PersonalData) {}

  onModuleInit(): void {
    this.personal.register({
      category: 'memoranda',
      label: { vi: 'Biên bản ghi nhớ', en: 'Memoranda of understanding' },
      purpose: { vi: 'Biết ai ký, với thẩm quyền nào, ai đã làm gì với biên bản; các bên cùng thấy', en: 'To know who signs, with what authority, and who did what; all parties see it' },
      basis: { vi: 'Hợp đồng và pháp luật về giao dịch điện tử: chứng cứ của chữ ký không được sửa', en: 'Contract and the law on electronic transactions: the evidence of a signature is not altered' },
      erasable: false,
      read,
      line: ({ at, memorandum, what, title }, locale) => [at && formatInstant(at), memorandum, locale === 'VI' ? what.vi : what.en, title].filter(Boolean).join(' · '),
      erase,
    });
  }
}

interface MemorandumRow {
  memorandum: string;
  what: BilingualText;
  at: Date | null;
  signatoryName?: string | null;
  title?: string | null;
  authority?: string | null;
  confirmedTo?: string | null;
}

async function read(em: EntityManager, { id }: DataSubject): Promise<MemorandumRow[]> {
  const parties = await em.find(MouParty, { signatory: id }, { populate: ['mou'], orderBy: { id: 'desc' } });
  const acts = await em.find(MouAct, { personId: id }, { populate: ['mou'], orderBy: { id: 'desc' } });
  const codes = await em.find(SigningCode, { person: id }, { populate: ['mou'], orderBy: { id: 'desc' } });
  return [
    ...parties.map(({ mou, signatoryName, signatoryTitle: title, authority, signedAt, confirmedTo }) => ({
      memorandum: mou.getEntity().number, what: signedAt ? signed : named, at: signedAt ?? null, signatoryName: signatoryName ?? null, title: title ?? null, authority: authority ?? null, confirmedTo: confirmedTo ?? null,
    })),
    ...acts.map(({ mou, act, at }) => ({ memorandum: mou.getEntity().number, what: { vi: act, en: act }, at })),
    ...codes.map(({ mou, createdAt }) => ({ memorandum: mou.getEntity().number, what: code, at: createdAt })),
  ];
}

/** Out of drafts; what was sent for signature is frozen by the database, and the history of a memorandum is its evidence. */
async function erase(transaction: Transaction, { id }: DataSubject): Promise<Erasure> {
  const { em } = transaction;
  const parties = await em.find(MouParty, { signatory: id }, { populate: ['mou'] });
  const drafts = parties.filter(({ mou }) => mou.getEntity().contentHash === null).map(({ mou }) => mou.id);
  const locked = await em.find(Mou, { id: { $in: drafts } }, { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' }, refresh: true });
  const open = new Set(locked.filter(({ contentHash }) => contentHash === null).map((mou) => mou.id));
  for (const party of parties.filter(({ mou }) => open.has(mou.id))) {
    em.assign(party, { signatory: null, signatoryName: null, signatoryTitle: null, authority: null });
    transaction.audit('mou.signatory-erased', party.mou.getEntity(), { before: { signatoryId: id }, after: { signatoryId: null } });
  }
  const frozen = parties.length - open.size;
  const acts = await em.count(MouAct, { personId: id });
  return {
    ...(open.size > 0 && { erased: { vi: 'Tên của bạn trong các biên bản còn soạn thảo', en: 'Your name in memoranda that are still drafts' } }),
    ...(frozen + acts > 0 && { kept: keptOf(parties.filter(awaits).length) }),
  };
}

const awaits = ({ mou, signedAt }: MouParty): boolean => !signedAt && ['SENT', 'PARTLY_SIGNED'].includes(mou.getEntity().state);

function keptOf(unsigned: number): BilingualText {
  const vi = 'Họ tên, chức danh và thẩm quyền trong các biên bản đã gửi ký hoặc đã ký, và lịch sử của các biên bản: là chứng cứ, không sửa được';
  const en = 'Name, position and authority in memoranda that were sent or signed, and the history of memoranda: it is evidence and cannot be altered';
  if (unsigned === 0) return { vi, en };
  return { vi: `${vi}. ${unsigned} biên bản bạn chưa ký sẽ không ký được nữa; bên mua có thể thu hồi`, en: `${en}. ${unsigned} that you have not signed cannot be signed any more; the buyer can call them back` };
}
