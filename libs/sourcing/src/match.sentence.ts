import type { RecognitionState } from '@ocop/programme';
import { currentProvince, formatLocalDate, productGroup, REGIONS, type Bilingual } from '@ocop/values';
import type { Candidate, CoveredLine, Distance, MatchPart, Need, OfferedProduct } from './match.score.js';

/** Products named in one sentence; the rest is counted. */
const MOST_NAMED = 3;

/** Each part of a score said in one sentence, with the facts it was given for. */
export function sentences(need: Need, candidate: Candidate, covered: readonly CoveredLine[], distance: Distance): Record<MatchPart, Bilingual> {
  return {
    text: textSentence(covered),
    group: groupSentence(covered),
    stars: starsSentence(need, covered),
    distance: distanceSentence(need, candidate, distance),
    breadth: breadthSentence(need, covered),
  };
}

function textSentence(covered: readonly CoveredLine[]): Bilingual {
  const facts = covered.map(({ line: { position }, product, words: { found, wanted } }) => ({
    vi: `dòng ${position}: “${product.name}” (${found}/${wanted} từ)`,
    en: `line ${position}: “${product.name}” (${found} of ${wanted} words)`,
  }));
  const { vi, en } = listed(facts);
  return { vi: `Tên sản phẩm khớp với mô tả, ${vi}.`, en: `Product names fit the description, ${en}.` };
}

function groupSentence(covered: readonly CoveredLine[]): Bilingual {
  const codes = [...new Set(covered.flatMap(({ line }) => line.groupCode ?? []))];
  if (codes.length === 0) return { vi: 'Yêu cầu không nêu nhóm sản phẩm.', en: 'The request names no product group.' };
  const { vi, en } = listed(codes.flatMap((code) => productGroup('2022', code)?.name ?? []));
  return { vi: `Đúng nhóm sản phẩm được yêu cầu: ${vi}.`, en: `In the product group asked for: ${en}.` };
}

function starsSentence({ deliveryFrom }: Need, covered: readonly CoveredLine[]): Bilingual {
  const products = [...new Map(covered.map(({ product }) => [product.id, product])).values()];
  const { vi, en } = listed(products.map(starFact));
  const day = formatLocalDate(deliveryFrom);
  return { vi: `Tính đến ngày giao đầu tiên ${day}: ${vi}.`, en: `On the first day of delivery, ${day}: ${en}.` };
}

const STAR_WORDS: Record<RecognitionState, Bilingual> = {
  VALID: { vi: 'còn hiệu lực', en: 'in force' },
  EXPIRING: { vi: 'còn hiệu lực, sắp hết hạn', en: 'in force, expiring soon' },
  EXPIRED: { vi: 'đã hết hạn', en: 'expired' },
  UNCERTAIN: { vi: 'chưa rõ còn hiệu lực hay không', en: 'not known whether still in force' },
  REVOKED: { vi: 'đã bị thu hồi', en: 'revoked' },
  REFUSED: { vi: 'không được công nhận', en: 'refused' },
  PROPOSED_FIVE_STAR: { vi: 'đang đề nghị công nhận 5 sao', en: 'proposed for five stars' },
};

function starFact({ name, recognition }: OfferedProduct): Bilingual {
  if (!recognition) return { vi: `“${name}” chưa có công nhận`, en: `“${name}” has no recognition` };
  const { stars } = recognition;
  const { vi, en } = STAR_WORDS[recognition.state];
  return { vi: `“${name}”${stars ? ` ${stars} sao` : ''} ${vi}`, en: `“${name}”${stars ? ` ${stars} stars,` : ''} ${en}` };
}

function distanceSentence({ deliveryProvince }: Need, { province }: Candidate, distance: Distance): Bilingual {
  if (!province) return { vi: 'Chưa rõ chủ thể ở tỉnh nào.', en: 'The province of the producer is not known.' };
  const [here, there] = [currentProvince(province), currentProvince(deliveryProvince)];
  switch (distance) {
    case 'province':
      return { vi: `Cùng tỉnh, thành phố với nơi giao: ${here.name.vi}.`, en: `In the province of delivery: ${here.name.en}.` };
    case 'region': {
      const region = REGIONS[here.regions.find((code) => there.regions.includes(code))!];
      return { vi: `Ở ${here.name.vi}, cùng vùng với nơi giao: ${region.vi}.`, en: `In ${here.name.en}, the same region as the delivery: ${region.en}.` };
    }
    case 'far':
    case 'unknown':
      return { vi: `Ở ${here.name.vi}, khác vùng với nơi giao (${there.name.vi}).`, en: `In ${here.name.en}, another region than the delivery (${there.name.en}).` };
  }
}

function breadthSentence({ lines }: Need, covered: readonly CoveredLine[]): Bilingual {
  const [some, all] = [covered.length, lines.length];
  return { vi: `Đáp ứng ${some}/${all} dòng của yêu cầu.`, en: `Answers ${some} of ${all} ${all === 1 ? 'line' : 'lines'} of the request.` };
}

function listed(facts: readonly Bilingual[]): Bilingual {
  const named = facts.slice(0, MOST_NAMED);
  const rest = facts.length - named.length;
  return {
    vi: named.map(({ vi }) => vi).join('; ') + (rest > 0 ? `; và ${rest} mục khác` : ''),
    en: named.map(({ en }) => en).join('; ') + (rest > 0 ? `; and ${rest} more` : ''),
  };
}
