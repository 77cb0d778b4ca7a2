import type { EntityManager } from '@mikro-orm/postgresql';
import {
  documentUrl,
  Mou,
  MouAct,
  mouDeclined,
  mouDrafted,
  mouPartySigned,
  mouSent,
  mouSigned,
  mouVoided,
  SigningCode,
  signatoryNamed,
  signingCodeRequested,
} from '@ocop/agreement';
import { formatInstant } from '@ocop/values';
import { peopleOf, personById } from './audience.js';
import { everywhere, mailOnly, telling, type Message, type Recipient } from './message.js';
import { paths } from './paths.js';

interface MouFacts {
  mouId: string;
  number: string;
  /** Names of the parties, in their order. */
  parties: string[];
  partyIds: string[];
  signatoryIds: string[];
  documentPath: string;
}

const sample: MouFacts = {
  mouId: '0198c0de-0000-7000-8000-000000000030',
  number: 'BBGN-2026-000012',
  parties: ['Hệ thống siêu thị Sông Hàn', 'HTX Mật ong rừng U Minh'],
  partyIds: ['0198c0de-0000-7000-8000-000000000011', '0198c0de-0000-7000-8000-000000000012'],
  signatoryIds: ['0198c0de-0000-7000-8000-000000000031', '0198c0de-0000-7000-8000-000000000032'],
  documentPath: '/files/mous/TW91.pdf',
};

const load = (em: EntityManager, mouId: string) => em.findOne(Mou, mouId, { populate: ['parties'] }) as Promise<Mou | null>;

function factsOf(mou: Mou): MouFacts {
  const parties = mou.parties.getItems();
  return {
    mouId: mou.id,
    number: mou.number,
    parties: parties.map((party) => party.organizationName),
    partyIds: parties.map((party) => party.organization.id),
    signatoryIds: parties.flatMap((party) => party.signatory?.id ?? []),
    documentPath: documentUrl(mou),
  };
}

async function mouFacts(em: EntityManager, { mouId }: { mouId: string }): Promise<MouFacts | undefined> {
  const mou = await load(em, mouId);
  return mou ? factsOf(mou) : undefined;
}

/** Who answers for a party: its owners and managers, and whoever signs. Other members find the memorandum in their list. */
async function answerable(em: EntityManager, partyIds: string[], signatoryIds: string[]): Promise<Recipient[]> {
  const leaders = await peopleOf(em, partyIds, ['OWNER', 'MANAGER']);
  const signatories = await signatoriesOf(em, signatoryIds);
  return [...new Map([...leaders, ...signatories].map((person) => [person.personId, person])).values()];
}

async function signatoriesOf(em: EntityManager, signatoryIds: string[]): Promise<Recipient[]> {
  const found = [];
  for (const id of signatoryIds) found.push(...(await personById(em, id)));
  return found;
}

const toParties = {
  channels: everywhere,
  mandatory: true,
  to: (em: EntityManager, { partyIds, signatoryIds }: MouFacts) => answerable(em, partyIds, signatoryIds),
  path: ({ mouId }: MouFacts) => paths.mou(mouId),
  because: { vi: 'tổ chức của bạn là một bên của biên bản này', en: 'your organization is a party to this memorandum' },
  sample,
};

const drafted: Message<MouFacts> = {
  ...toParties,
  name: 'agreement.mou-drafted',
  words: {
    VI: ({ number, parties }) => ({
      title: `Biên bản ghi nhớ ${number}: hãy cử người ký`,
      body: [`Bản thảo biên bản ghi nhớ giữa ${parties.join(' và ')} đã sẵn sàng.`, 'Mỗi bên cử một người ký, ghi rõ chức vụ và căn cứ thẩm quyền. Sau đó bên mua gửi biên bản đi ký.'],
      action: 'Xem và cử người ký',
    }),
    EN: ({ number, parties }) => ({
      title: `Memorandum ${number}: name who signs`,
      body: [`The draft of the memorandum of understanding between ${parties.join(' and ')} is ready.`, 'Each party names a signatory with position and authority. The buyer then sends it for signing.'],
      action: 'Read and name a signatory',
    }),
  },
};

interface SignatoryFacts extends MouFacts {
  signatoryId: string;
  organization: string;
  organizationId: string;
}

const sampleParty: SignatoryFacts = { ...sample, signatoryId: sample.signatoryIds[1]!, organization: sample.parties[1]!, organizationId: sample.partyIds[1]! };

type PartyPayload = { mouId: string; partyId: string };

async function partyFacts(em: EntityManager, { mouId, partyId }: PartyPayload): Promise<SignatoryFacts | undefined> {
  const mou = await load(em, mouId);
  const party = mou?.parties.getItems().find(({ id }) => id === partyId);
  if (!mou || !party?.signatory) return undefined;
  return { ...factsOf(mou), signatoryId: party.signatory.id, organization: party.organizationName, organizationId: party.organization.id };
}

const named: Message<SignatoryFacts> = {
  ...toParties,
  name: 'agreement.signatory-named',
  to: (em, { signatoryId }) => personById(em, signatoryId),
  words: {
    VI: ({ number, organization }) => ({
      title: `Bạn được cử ký biên bản ghi nhớ ${number}`,
      body: [`${organization} cử bạn ký thay mặt tổ chức. Khi biên bản được gửi đi ký, bạn sẽ nhận tin.`],
      action: 'Đọc bản thảo',
    }),
    EN: ({ number, organization }) => ({
      title: `You are to sign memorandum ${number}`,
      body: [`${organization} named you to sign on its behalf. You will be told when it is sent for signing.`],
      action: 'Read the draft',
    }),
  },
  because: { vi: 'bạn được cử làm người ký', en: 'you were named as signatory' },
  sample: sampleParty,
};

const sent: Message<MouFacts> = {
  ...toParties,
  name: 'agreement.mou-sent',
  to: (em, { signatoryIds }) => signatoriesOf(em, signatoryIds),
  words: {
    VI: ({ number, parties }) => ({
      title: `Chờ bạn ký: biên bản ghi nhớ ${number}`,
      body: [`Biên bản ghi nhớ giữa ${parties.join(' và ')} đã chốt nội dung và chờ chữ ký của bạn.`, 'Hãy đọc toàn văn, yêu cầu mã ký một lần rồi ký.'],
      action: 'Đọc và ký',
    }),
    EN: ({ number, parties }) => ({
      title: `For you to sign: memorandum ${number}`,
      body: [`The content of the memorandum of understanding between ${parties.join(' and ')} is final and waits for your signature.`, 'Read it, ask for a one-time code, then sign.'],
      action: 'Read and sign',
    }),
  },
  because: { vi: 'bạn được cử làm người ký', en: 'you were named as signatory' },
};

interface CodeFacts extends MouFacts {
  codeId: string;
  personId: string;
  until: string;
}

async function codeFacts(em: EntityManager, { codeId }: { codeId: string }): Promise<CodeFacts | undefined> {
  const code = await em.findOne(SigningCode, codeId);
  const facts = code && (await mouFacts(em, { mouId: code.mou.id }));
  return facts ? { ...facts, codeId, personId: code.person.id, until: formatInstant(code.expiresAt) } : undefined;
}

const signingCode: Message<CodeFacts> = {
  ...toParties,
  name: 'agreement.signing-code-requested',
  channels: mailOnly,
  urgent: true,
  to: (em, { personId }) => personById(em, personId),
  words: {
    VI: ({ number, until }) => ({
      title: `Mã ký biên bản ghi nhớ ${number}`,
      body: ['Đây là mã ký một lần của bạn. Nhập mã nghĩa là ký biên bản.', `Mã có hiệu lực đến ${until} (giờ Việt Nam). Đừng đưa mã cho bất kỳ ai.`],
      action: 'Trở lại trang ký',
    }),
    EN: ({ number, until }) => ({
      title: `Your code to sign memorandum ${number}`,
      body: ['This is your one-time code. To enter it is to sign.', `It is valid until ${until} (Viet Nam time). Give it to nobody.`],
      action: 'Back to the signing page',
    }),
  },
  because: { vi: 'bạn vừa yêu cầu mã ký', en: 'you asked for a code to sign' },
  enclose: (enclosures, { codeId }) => enclosures.signingCode(codeId),
  sample: { ...sample, codeId: '0198c0de-0000-7000-8000-000000000033', personId: sample.signatoryIds[0]!, until: '24/11/2026 14:35' },
};

const partySigned: Message<SignatoryFacts> = {
  ...toParties,
  name: 'agreement.mou-party-signed',
  mandatory: false,
  // The others: whoever has just signed knows.
  to: (em, { partyIds, signatoryIds, organizationId, signatoryId }) =>
    answerable(em, partyIds.filter((id) => id !== organizationId), signatoryIds.filter((id) => id !== signatoryId)),
  words: {
    VI: ({ number, organization }) => ({ title: `${organization} đã ký biên bản ghi nhớ ${number}`, body: [`${organization} đã ký. Biên bản còn chờ chữ ký của bên còn lại.`], action: 'Mở biên bản' }),
    EN: ({ number, organization }) => ({ title: `${organization} signed memorandum ${number}`, body: [`${organization} has signed. The memorandum still waits for the other party.`], action: 'Open the memorandum' }),
  },
  sample: sampleParty,
};

const signed: Message<MouFacts> = {
  ...toParties,
  name: 'agreement.mou-signed',
  words: {
    VI: ({ number, parties, documentPath }) => ({
      title: `Biên bản ghi nhớ ${number} đã được ký`,
      body: [`${parties.join(' và ')} đã ký đủ. Biên bản có hiệu lực và từ nay không ai sửa được nội dung.`],
      action: 'Mở biên bản',
      also: { action: 'Tải bản PDF', path: documentPath },
    }),
    EN: ({ number, parties, documentPath }) => ({
      title: `Memorandum ${number} is signed`,
      body: [`${parties.join(' and ')} have all signed. The memorandum stands, and nobody can change its content from now on.`],
      action: 'Open the memorandum',
      also: { action: 'Download the PDF', path: documentPath },
    }),
  },
};

interface EndedFacts extends MouFacts {
  by: string;
  organization: string;
  reason: string;
}

async function endedFacts(em: EntityManager, payload: { mouId: string }): Promise<EndedFacts | undefined> {
  const facts = await mouFacts(em, payload);
  const act = await em.findOne(MouAct, { mou: payload.mouId, act: { $in: ['DECLINED', 'VOIDED'] } }, { orderBy: { position: 'desc' } });
  return facts && act ? { ...facts, by: act.personName, organization: act.organizationName, reason: act.reason ?? '' } : undefined;
}

const sampleEnded: EndedFacts = { ...sample, by: 'Lê Minh Tâm', organization: sample.parties[1]!, reason: 'Cần bàn lại thời gian giao hàng.' };

const declined: Message<EndedFacts> = {
  ...toParties,
  name: 'agreement.mou-declined',
  words: {
    VI: ({ number, by, organization, reason }) => ({ title: `Biên bản ghi nhớ ${number} bị từ chối ký`, body: [`${by} (${organization}) đã từ chối ký. Lý do: ${reason}`], action: 'Mở biên bản' }),
    EN: ({ number, by, organization, reason }) => ({ title: `Memorandum ${number} was declined`, body: [`${by} (${organization}) declined to sign. Reason: ${reason}`], action: 'Open the memorandum' }),
  },
  sample: sampleEnded,
};

const voided: Message<EndedFacts> = {
  ...toParties,
  name: 'agreement.mou-voided',
  words: {
    VI: ({ number, by, organization, reason }) => ({ title: `Biên bản ghi nhớ ${number} đã được thu hồi`, body: [`${by} (${organization}) đã thu hồi biên bản trước khi ký đủ. Lý do: ${reason}`], action: 'Mở biên bản' }),
    EN: ({ number, by, organization, reason }) => ({ title: `Memorandum ${number} was called back`, body: [`${by} (${organization}) called it back before all had signed. Reason: ${reason}`], action: 'Open the memorandum' }),
  },
  sample: sampleEnded,
};

export const agreementMessages = [
  telling(mouDrafted, mouFacts, drafted),
  telling(signatoryNamed, partyFacts, named),
  telling(mouSent, mouFacts, sent),
  telling(signingCodeRequested, codeFacts, signingCode),
  telling(mouPartySigned, partyFacts, partySigned),
  telling(mouSigned, mouFacts, signed),
  telling(mouDeclined, endedFacts, declined),
  telling(mouVoided, endedFacts, voided),
];
