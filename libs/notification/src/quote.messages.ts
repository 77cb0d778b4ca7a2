import type { EntityManager } from '@mikro-orm/postgresql';
import { Quote, quoteAccepted, quoteRejected, quoteSubmitted, quoteWithdrawn } from '@ocop/sourcing';
import { peopleOf } from './audience.js';
import { everywhere, inAppOnly, telling, type Message } from './message.js';
import { paths } from './paths.js';
import { factsOf, sampleRequest, type RequestFacts } from './request.messages.js';

/** No price: neither mails nor lists say what a quote offers; who may read it opens it. */
interface QuoteFacts extends RequestFacts {
  producerId: string;
  producer: string;
  version: number;
}

const sample: QuoteFacts = { ...sampleRequest, producerId: '0198c0de-0000-7000-8000-000000000012', producer: 'HTX Mật ong rừng U Minh', version: 1 };

async function quoteFacts(em: EntityManager, { quoteId }: { quoteId: string }): Promise<QuoteFacts | undefined> {
  const quote = await em.findOne(Quote, quoteId, { populate: ['request.buyer', 'request.lines', 'producer'] });
  if (!quote) return undefined;
  return { ...factsOf(quote.request.getEntity()), producerId: quote.producer.id, producer: quote.producer.getEntity().name, version: quote.version };
}

const toBuyer = {
  to: (em: EntityManager, { buyerId }: QuoteFacts) => peopleOf(em, [buyerId]),
  path: ({ requestId }: QuoteFacts) => paths.request(requestId),
  because: { vi: 'tổ chức của bạn là bên mua', en: 'your organization is the buyer' },
  sample,
};

const toProducer = {
  to: (em: EntityManager, { producerId }: QuoteFacts) => peopleOf(em, [producerId]),
  path: () => paths.quotes,
  because: { vi: 'tổ chức của bạn đã chào giá cho yêu cầu này', en: 'your organization quoted for this request' },
  sample,
};

const submitted: Message<QuoteFacts> = {
  ...toBuyer,
  name: 'sourcing.quote-submitted',
  channels: everywhere,
  mandatory: false,
  words: {
    VI: ({ producer, title, version, deadline }) => ({
      title: version === 1 ? `Chào giá mới cho “${title}”` : `Chào giá sửa đổi cho “${title}”`,
      body: [version === 1 ? `${producer} vừa chào giá.` : `${producer} vừa gửi bản chào giá thứ ${version}, thay cho bản trước.`, `Yêu cầu nhận chào giá đến ${deadline}.`],
      action: 'Xem chào giá',
    }),
    EN: ({ producer, title, version, deadline }) => ({
      title: version === 1 ? `New quote for “${title}”` : `Revised quote for “${title}”`,
      body: [version === 1 ? `${producer} has quoted.` : `${producer} sent version ${version} of its quote, in place of the one before.`, `The request takes quotes until ${deadline}.`],
      action: 'See the quote',
    }),
  },
};

const withdrawn: Message<QuoteFacts> = {
  ...toBuyer,
  name: 'sourcing.quote-withdrawn',
  channels: everywhere,
  mandatory: false,
  words: {
    VI: ({ producer, title }) => ({ title: `Rút chào giá cho “${title}”`, body: [`${producer} đã rút chào giá của mình.`], action: 'Mở yêu cầu' }),
    EN: ({ producer, title }) => ({ title: `Quote withdrawn for “${title}”`, body: [`${producer} has taken its quote back.`], action: 'Open the request' }),
  },
};

const won: Message<QuoteFacts> = {
  ...toProducer,
  name: 'sourcing.quote-accepted',
  channels: everywhere,
  mandatory: true,
  words: {
    VI: ({ buyer, producer, title }) => ({
      title: `Chào giá được chấp nhận: ${title}`,
      body: [`Chúc mừng! ${buyer} đã chấp nhận chào giá của ${producer}.`, 'Bước tiếp theo: biên bản ghi nhớ đang được soạn. Bạn sẽ nhận tin để cử người ký.'],
      action: 'Xem chào giá của tôi',
    }),
    EN: ({ buyer, producer, title }) => ({
      title: `Quote accepted: ${title}`,
      body: [`Congratulations! ${buyer} accepted the quote of ${producer}.`, 'Next: a memorandum of understanding is being drawn up. You will be asked to name who signs.'],
      action: 'See my quotes',
    }),
  },
};

const chosen: Message<QuoteFacts> = {
  ...toBuyer,
  name: 'sourcing.quote-chosen',
  // One of the buyer's own people did it: the others find it in their list.
  channels: inAppOnly,
  mandatory: false,
  words: {
    VI: ({ producer, title }) => ({
      title: `Đã chọn ${producer} cho “${title}”`,
      body: ['Các chủ thể khác đã được báo tin. Biên bản ghi nhớ đang được soạn.'],
      action: 'Mở yêu cầu',
    }),
    EN: ({ producer, title }) => ({
      title: `${producer} was chosen for “${title}”`,
      body: ['The other producers are told. A memorandum of understanding is being drawn up.'],
      action: 'Open the request',
    }),
  },
};

const lost: Message<QuoteFacts> = {
  ...toProducer,
  name: 'sourcing.quote-rejected',
  channels: everywhere,
  mandatory: true,
  // Neither the winner's name nor its price: the buyer decides what becomes known.
  words: {
    VI: ({ buyer, title }) => ({
      title: `Kết quả chào giá: ${title}`,
      body: [`Cảm ơn bạn đã chào giá. Lần này ${buyer} đã chọn một chào giá khác.`, 'Chào giá của bạn không còn ràng buộc. Mong được gặp lại trong các yêu cầu sau.'],
      action: 'Xem cơ hội khác',
    }),
    EN: ({ buyer, title }) => ({
      title: `Result of your quote: ${title}`,
      body: [`Thank you for quoting. This time ${buyer} has chosen another quote.`, 'Your quote no longer binds you. We hope to see you at the next request.'],
      action: 'See other opportunities',
    }),
  },
  path: () => paths.opportunities,
};

export const quoteMessages = [
  telling(quoteSubmitted, quoteFacts, submitted),
  telling(quoteWithdrawn, quoteFacts, withdrawn),
  telling(quoteAccepted, quoteFacts, won, chosen),
  telling(quoteRejected, quoteFacts, lost),
];
