import type { BilingualText } from '@ocop/platform';
import { formatLocalDate, formatQuantity, formatVnd, provinceFullName, unit, type Language, type LocalDate, type Province, type Vnd, type VatClass } from '@ocop/values';
import type { MouArticle, MouGoods } from './mou.content.js';

/** A party as the first article names it. */
export interface AwardParty {
  name: string;
  address: string | undefined;
  province: Province | undefined;
  taxCode: string | undefined;
}

/** What was awarded, as far as the text needs it. */
export interface Award {
  title: string;
  buyer: AwardParty;
  producer: AwardParty;
  goods: MouGoods[];
  total: Vnd;
  totalWithVat: Vnd;
  deliveryProvince: Province;
  deliveryFrom: LocalDate;
  deliveryTo: LocalDate;
  /** Other wishes of the buyer and words of the producer, as they wrote them. */
  requestNote: string | undefined;
  quoteNote: string | undefined;
  quoteVersion: number;
  awardedOn: LocalDate;
  validUntil: LocalDate;
}

const vatTexts: Record<VatClass, BilingualText> = {
  NOT_TAXED: { vi: 'không chịu thuế', en: 'not subject to VAT' },
  VAT_0: { vi: '0%', en: '0%' },
  VAT_5: { vi: '5%', en: '5%' },
  VAT_8: { vi: '8%', en: '8%' },
  VAT_10: { vi: '10%', en: '10%' },
};

export function vatText(vat: VatClass, language: Language): string {
  return vatTexts[vat][language];
}

export function mouTitle(request: string): BilingualText {
  return { vi: `Biên bản ghi nhớ giao thương: ${request}`, en: `Trade memorandum of understanding: ${request}` };
}

/** The articles of a trade memorandum between a buyer (party A) and a producer (party B), made from an award. */
export function mouArticles(award: Award): MouArticle[] {
  return [parties(award), purpose(award), goods(award), delivery(award), term(award), effect];
}

/** "1. Mật ong (Mật ong rừng U Minh): 500 kg x 180.000 ₫; ...": a line of goods as a sentence. */
export function goodsSentence(row: MouGoods, position: number, language: Language): string {
  const what = row.description === row.product ? row.product : `${row.description} (${row.product})`;
  const quantity = formatQuantity({ value: row.quantity, unit: row.unit }, language);
  const [price, amount] = [formatVnd(row.unitPrice, language), formatVnd(row.amount, language)];
  const per = unitText(row, language);
  const vat = vatText(row.vat, language);
  return language === 'vi'
    ? `${position}. ${what}: ${quantity} × ${price}/${per} = ${amount}; thuế GTGT: ${vat}; giao trong ${row.leadTimeDays} ngày kể từ ngày đặt hàng.`
    : `${position}. ${what}: ${quantity} × ${price}/${per} = ${amount}; VAT: ${vat}; delivered within ${row.leadTimeDays} days of the order.`;
}

function unitText(row: MouGoods, language: Language): string {
  const { symbol, name } = unit(row.unit);
  return symbol ?? name[language];
}

/** The whole text of an article, goods included, a paragraph a line: what clients without tables read. */
export function articleText(article: MouArticle): BilingualText {
  const text = (language: Language) =>
    [article.text[language], ...(article.goods ?? []).map((row, index) => goodsSentence(row, index + 1, language)), article.closing?.[language]]
      .filter((paragraph) => paragraph !== undefined)
      .join('\n');
  return { vi: text('vi'), en: text('en') };
}

function parties({ buyer, producer }: Award): MouArticle {
  return {
    heading: { vi: 'Các Bên', en: 'The Parties' },
    text: {
      vi: [
        `Bên A (bên mua): ${partyText(buyer, 'vi')}.`,
        `Bên B (bên cung ứng): ${partyText(producer, 'vi')}.`,
        'Người ký của mỗi Bên, chức vụ và căn cứ đại diện được ghi tại phần ký. Hai Bên thống nhất ghi nhận các nội dung sau đây.',
      ].join('\n'),
      en: [
        `Party A (the buyer): ${partyText(buyer, 'en')}.`,
        `Party B (the supplier): ${partyText(producer, 'en')}.`,
        'The signatory of each Party, the position and the authority are stated with the signatures. The Parties record the following understanding.',
      ].join('\n'),
    },
  };
}

function partyText({ name, address, province, taxCode }: AwardParty, language: Language): string {
  const place = [address, province && provinceFullName(province, language)].filter(Boolean).join(', ');
  const [addressLabel, taxLabel] = language === 'vi' ? ['địa chỉ', 'mã số thuế'] : ['address', 'tax code'];
  return [name, place && `${addressLabel}: ${place}`, taxCode && `${taxLabel}: ${taxCode}`].filter(Boolean).join('; ');
}

function purpose({ title, quoteVersion, awardedOn }: Award): MouArticle {
  const day = formatLocalDate(awardedOn);
  return {
    heading: { vi: 'Mục đích', en: 'Purpose' },
    text: {
      vi: `Hai Bên ghi nhận ý định hợp tác kết nối tiêu thụ sản phẩm OCOP: Bên B cung ứng và Bên A tiếp nhận các mặt hàng nêu tại Điều 3, trên cơ sở chào giá (phiên bản ${quoteVersion}) của Bên B cho nhu cầu “${title}” được Bên A chấp nhận ngày ${day}.`,
      en: `The Parties record their intention to cooperate in the trade of OCOP products: Party B supplies and Party A takes the goods of Article 3, on the basis of the quote (version ${quoteVersion}) of Party B for the request “${title}”, which Party A accepted on ${day}.`,
    },
  };
}

function goods({ goods, total, totalWithVat }: Award): MouArticle {
  return {
    heading: { vi: 'Hàng hóa, số lượng, giá và thuế', en: 'Goods, quantities, prices and tax' },
    text: {
      vi: 'Mặt hàng, số lượng, đơn giá chưa gồm thuế giá trị gia tăng (GTGT), thuế suất và thời gian giao hàng như sau:',
      en: 'Goods, quantities, unit prices without value-added tax (VAT), VAT classes and lead times are as follows:',
    },
    goods,
    closing: {
      vi: `Cộng tiền hàng chưa gồm thuế GTGT: ${formatVnd(total, 'vi')}.\nTổng cộng đã gồm thuế GTGT: ${formatVnd(totalWithVat, 'vi')}.`,
      en: `Total without VAT: ${formatVnd(total, 'en')}.\nTotal with VAT: ${formatVnd(totalWithVat, 'en')}.`,
    },
  };
}

function delivery({ deliveryProvince, deliveryFrom, deliveryTo, requestNote, quoteNote }: Award): MouArticle {
  const [from, to] = [formatLocalDate(deliveryFrom), formatLocalDate(deliveryTo)];
  const vi = [`Nơi giao hàng: ${provinceFullName(deliveryProvince, 'vi')}. Thời gian giao hàng: từ ngày ${from} đến hết ngày ${to}. Lịch giao từng đợt do hai Bên thống nhất trong đơn đặt hàng.`];
  const en = [`Place of delivery: ${provinceFullName(deliveryProvince, 'en')}. Period of delivery: from ${from} to ${to}. The Parties agree on each delivery in the order.`];
  if (requestNote) {
    vi.push(`Yêu cầu khác của Bên A: ${requestNote}`);
    en.push(`Other wishes of Party A, in its words: ${requestNote}`);
  }
  if (quoteNote) {
    vi.push(`Ghi chú của Bên B: ${quoteNote}`);
    en.push(`Notes of Party B, in its words: ${quoteNote}`);
  }
  return { heading: { vi: 'Giao hàng', en: 'Delivery' }, text: { vi: vi.join('\n'), en: en.join('\n') } };
}

function term({ validUntil }: Award): MouArticle {
  const day = formatLocalDate(validUntil);
  return {
    heading: { vi: 'Thời hạn và phối hợp thực hiện', en: 'Term and cooperation' },
    text: {
      vi: `Biên bản ghi nhớ này có giá trị từ ngày Bên cuối cùng ký đến hết ngày ${day}. Mỗi Bên thông báo kịp thời cho Bên kia khi có thay đổi ảnh hưởng đến việc thực hiện. Mọi sửa đổi, bổ sung được lập thành văn bản riêng và do hai Bên cùng ký.`,
      en: `This memorandum stands from the day of the last signature until the end of ${day}. Each Party tells the other in time of any change that affects its performance. Any amendment is made as a separate document signed by both Parties.`,
    },
  };
}

/** What this paper and its signatures are and are not. Law 20/2023/QH15, article 22; programme.md, section 12. */
const effect: MouArticle = {
  heading: { vi: 'Giá trị của biên bản và của xác nhận điện tử', en: 'What this memorandum and its electronic confirmation are' },
  text: {
    vi: [
      'Biên bản này ghi nhận thiện chí và sự hiểu biết chung của hai Bên; không phải là hợp đồng mua bán và không làm phát sinh nghĩa vụ mua, bán hay bồi thường. Quyền và nghĩa vụ ràng buộc chỉ phát sinh từ hợp đồng hoặc đơn đặt hàng mà hai Bên ký kết riêng.',
      'Mỗi người ký xác nhận bằng mã dùng một lần gửi đến địa chỉ thư điện tử của chính mình, gắn với mã băm SHA-256 của toàn bộ nội dung. Xác nhận này không phải là chữ ký điện tử chuyên dùng, chữ ký số công cộng hay chữ ký số chuyên dùng công vụ theo Điều 22 Luật Giao dịch điện tử số 20/2023/QH15.',
      'Mỗi Bên có quyền đề nghị ký thêm bản giấy. Bản giấy có chữ ký của hai Bên với cùng nội dung có giá trị ngang với bản điện tử này.',
    ].join('\n'),
    en: [
      'This memorandum records the good will and common understanding of the Parties. It is not a contract of sale and creates no obligation to buy, to sell or to compensate. Binding rights and obligations arise only from a contract or order that the Parties sign separately.',
      'Each signatory confirms by a one-time code sent to the signatory’s own e-mail address and bound to the SHA-256 hash of the whole content. This confirmation is none of the signatures of Article 22 of the Law on Electronic Transactions No. 20/2023/QH15: neither a specialised electronic signature, nor a public digital signature, nor a digital signature for official duty.',
      'Each Party may ask for a paper copy to be signed as well. A paper copy with the same content and the signatures of both Parties is equal to this electronic one.',
    ].join('\n'),
  },
};
