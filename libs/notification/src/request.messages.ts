import type { EntityManager } from '@mikro-orm/postgresql';
import type { BilingualText } from '@ocop/platform';
import { BuyerRequest, Match, producerMatched, Quote, requestCancelled, requestClosed, requestPublished } from '@ocop/sourcing';
import { formatInstant, provinceFullName } from '@ocop/values';
import { peopleOf } from './audience.js';
import { everywhere, inAppOnly, telling, type Message } from './message.js';
import { paths } from './paths.js';

export interface RequestFacts {
  requestId: string;
  buyerId: string;
  buyer: string;
  title: string;
  lines: number;
  /** Last instant on which quotes are taken, on the Vietnamese clock. */
  deadline: string;
  province: BilingualText;
}

export const sampleRequest: RequestFacts = {
  requestId: '0198c0de-0000-7000-8000-000000000010',
  buyerId: '0198c0de-0000-7000-8000-000000000011',
  buyer: 'Hệ thống siêu thị Sông Hàn',
  title: 'Mật ong và trà cho quầy đặc sản Tết',
  lines: 2,
  deadline: '30/11/2026 23:59',
  province: { vi: 'Thành phố Đà Nẵng', en: 'Da Nang City' },
};

/** A request in words; its buyer and lines must be loaded. */
export function factsOf(request: BuyerRequest): RequestFacts {
  const { id, buyer, title, lines, deadline, deliveryProvince } = request;
  return {
    requestId: id,
    buyerId: buyer.id,
    buyer: buyer.getEntity().name,
    title,
    lines: lines.count(),
    deadline: formatInstant(deadline),
    province: { vi: provinceFullName(deliveryProvince, 'vi'), en: provinceFullName(deliveryProvince, 'en') },
  };
}

async function requestFacts(em: EntityManager, { requestId }: { requestId: string }): Promise<RequestFacts | undefined> {
  const request = await em.findOne(BuyerRequest, requestId, { populate: ['buyer', 'lines'] });
  return request ? factsOf(request) : undefined;
}

const published: Message<RequestFacts> = {
  name: 'sourcing.request-published',
  // In the list only: the buyer's colleagues see that it is out; nothing has to be done yet.
  channels: inAppOnly,
  mandatory: false,
  to: (em, { buyerId }) => peopleOf(em, [buyerId]),
  path: ({ requestId }) => paths.request(requestId),
  words: {
    VI: ({ title, deadline }) => ({
      title: `Đã đăng yêu cầu “${title}”`,
      body: [`Các chủ thể OCOP phù hợp đang được tìm và báo tin. Nhận chào giá đến ${deadline}.`],
      action: 'Mở yêu cầu',
    }),
    EN: ({ title, deadline }) => ({
      title: `Request “${title}” is published`,
      body: [`Producers that fit are being found and told. Quotes are taken until ${deadline}.`],
      action: 'Open the request',
    }),
  },
  because: { vi: 'tổ chức của bạn là bên mua', en: 'your organization is the buyer' },
  sample: sampleRequest,
};

interface MatchFacts extends RequestFacts {
  producerId: string;
  producer: string;
  reasons: BilingualText[];
}

const matched: Message<MatchFacts> = {
  name: 'sourcing.producer-matched',
  channels: everywhere,
  mandatory: false,
  to: (em, { producerId }) => peopleOf(em, [producerId]),
  path: ({ requestId }) => paths.quoteFor(requestId),
  words: {
    VI: ({ buyer, title, lines, deadline, province, producer, reasons }) => ({
      title: `Cơ hội bán hàng: ${title}`,
      body: [
        `${buyer} cần mua ${lines} mặt hàng, giao tại ${province.vi}. Nhận chào giá đến ${deadline}.`,
        `Vì sao ${producer} phù hợp:\n${reasons.map(({ vi }) => `• ${vi}`).join('\n')}`,
      ],
      action: 'Xem yêu cầu và chào giá',
    }),
    EN: ({ buyer, title, lines, deadline, province, producer, reasons }) => ({
      title: `Opportunity: ${title}`,
      body: [
        `${buyer} needs ${lines === 1 ? 'one item' : `${lines} items`}, delivered to ${province.en}. Quotes are taken until ${deadline}.`,
        `Why ${producer} fits:\n${reasons.map(({ en }) => `• ${en}`).join('\n')}`,
      ],
      action: 'See the request and quote',
    }),
  },
  because: { vi: 'sản phẩm của tổ chức bạn phù hợp với yêu cầu này', en: 'products of your organization fit this request' },
  sample: {
    ...sampleRequest,
    producerId: '0198c0de-0000-7000-8000-000000000012',
    producer: 'HTX Mật ong rừng U Minh',
    reasons: [{ vi: 'Sản phẩm “Mật ong rừng” đúng với “mật ong”.', en: 'The product “Mật ong rừng” is what “mật ong” asks for.' }],
  },
};

async function matchFacts(em: EntityManager, { matchId }: { matchId: string }): Promise<MatchFacts | undefined> {
  const match = await em.findOne(Match, matchId, { populate: ['request.buyer', 'request.lines', 'producer'] });
  if (!match) return undefined;
  const reasons = match.reasons.filter(({ points }) => points > 0).map(({ sentence }) => ({ vi: sentence.vi, en: sentence.en }));
  return { ...factsOf(match.request.getEntity()), producerId: match.producer.id, producer: match.producer.getEntity().name, reasons };
}

interface ClosedFacts extends RequestFacts {
  quotes: number;
}

const closed: Message<ClosedFacts> = {
  name: 'sourcing.request-closed',
  channels: everywhere,
  mandatory: true,
  to: (em, { buyerId }) => peopleOf(em, [buyerId]),
  path: ({ requestId }) => paths.request(requestId),
  words: {
    VI: ({ title, quotes }) => ({
      title: `Hết hạn nhận chào giá: ${title}`,
      body: [quotes === 0 ? 'Chưa có chào giá nào. Bạn có thể đăng lại yêu cầu với thời hạn khác.' : `Có ${quotes} chào giá đang chờ bạn so sánh và chọn.`],
      action: quotes === 0 ? 'Mở yêu cầu' : 'So sánh chào giá',
    }),
    EN: ({ title, quotes }) => ({
      title: `Closed for quotes: ${title}`,
      body: [quotes === 0 ? 'No quote came in. You can post the request again with another deadline.' : `${quotes === 1 ? 'One quote waits' : `${quotes} quotes wait`} for you to compare and choose.`],
      action: quotes === 0 ? 'Open the request' : 'Compare the quotes',
    }),
  },
  because: { vi: 'tổ chức của bạn là bên mua', en: 'your organization is the buyer' },
  sample: { ...sampleRequest, quotes: 3 },
};

async function closedFacts(em: EntityManager, payload: { requestId: string }): Promise<ClosedFacts | undefined> {
  const facts = await requestFacts(em, payload);
  return facts && { ...facts, quotes: await em.count(Quote, { request: facts.requestId, state: 'SUBMITTED' }) };
}

interface CancelledFacts extends RequestFacts {
  reason: string;
}

const cancelled: Message<CancelledFacts> = {
  name: 'sourcing.request-cancelled',
  channels: everywhere,
  mandatory: true,
  to: async (em, { requestId }) => peopleOf(em, await quoted(em, requestId)),
  path: () => paths.quotes,
  words: {
    VI: ({ buyer, title, reason }) => ({
      title: `Đã dừng yêu cầu “${title}”`,
      body: [`${buyer} đã dừng yêu cầu mà tổ chức bạn chào giá. Lý do: ${reason}`, 'Chào giá của bạn không còn ràng buộc.'],
      action: 'Xem chào giá của tôi',
    }),
    EN: ({ buyer, title, reason }) => ({
      title: `Request “${title}” was called off`,
      body: [`${buyer} called off the request that your organization quoted for. Reason: ${reason}`, 'Your quote no longer binds you.'],
      action: 'See my quotes',
    }),
  },
  because: { vi: 'tổ chức của bạn đã chào giá cho yêu cầu này', en: 'your organization quoted for this request' },
  sample: { ...sampleRequest, reason: 'Thay đổi kế hoạch nhập hàng.' },
};

const opportunityGone: Message<CancelledFacts> = {
  name: 'sourcing.opportunity-gone',
  // Whoever did not quote has lost no work: a line in the list is enough.
  channels: inAppOnly,
  mandatory: false,
  to: async (em, { requestId }) => peopleOf(em, await matchedOnly(em, requestId)),
  path: () => paths.opportunities,
  words: {
    VI: ({ buyer, title }) => ({ title: `Không còn nhận chào giá: ${title}`, body: [`${buyer} đã dừng yêu cầu này.`], action: 'Xem cơ hội khác' }),
    EN: ({ buyer, title }) => ({ title: `No longer open: ${title}`, body: [`${buyer} called this request off.`], action: 'See other opportunities' }),
  },
  because: { vi: 'sản phẩm của tổ chức bạn phù hợp với yêu cầu này', en: 'products of your organization fit this request' },
  sample: { ...sampleRequest, reason: 'Thay đổi kế hoạch nhập hàng.' },
};

/** Producers whose quote stood to the end. */
async function quoted(em: EntityManager, requestId: string): Promise<string[]> {
  const quotes = await em.find(Quote, { request: requestId, state: ['SUBMITTED', 'REJECTED'] });
  return quotes.map((quote) => quote.producer.id);
}

async function matchedOnly(em: EntityManager, requestId: string): Promise<string[]> {
  const told = new Set(await quoted(em, requestId));
  const matches = await em.find(Match, { request: requestId });
  return matches.map((match) => match.producer.id).filter((producerId) => !told.has(producerId));
}

async function cancelledFacts(em: EntityManager, { requestId }: { requestId: string }): Promise<CancelledFacts | undefined> {
  const request = await em.findOne(BuyerRequest, requestId, { populate: ['buyer', 'lines'] });
  return request ? { ...factsOf(request), reason: request.stateReason ?? '' } : undefined;
}

export const requestMessages = [
  telling(requestPublished, requestFacts, published),
  telling(producerMatched, matchFacts, matched),
  telling(requestClosed, closedFacts, closed),
  telling(requestCancelled, cancelledFacts, cancelled, opportunityGone),
];
