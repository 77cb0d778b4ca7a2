import { until } from './client.mjs';
import { chapter, check, dayFromNow, tell, vnd } from './story.mjs';

/** @typedef {import('./client.mjs').Client} Client */
/** @typedef {import('./join.mjs').Stage} Stage */

const ROOM = `query ($id: ID!) { node(id: $id) { ... on BuyerRequest {
  id state lines { id position description quantity unit }
  matches { rank score producer { id name } reasons { points outOf sentence { vi } } }
  quotes { id state total totalWithVat producer { name } lines { unitPrice leadTimeDays product { name } requestLine { position } } }
} } }`;

const PRODUCTS = `query ($filter: ProductFilter) { products(filter: $filter, first: 20) { edges { node { id name } } } }`;

/** @param {Stage} stage @returns {Promise<{ buyer: Client, quoteId: string }>} */
export async function tradeCoffee({ inbox, logIn }) {
  chapter(4, 'Tìm nguồn: yêu cầu, ghép nối, chào giá, chọn', 'Sourcing: request, matches, quotes, award');
  const buyer = await logIn('mua@songhan.example');
  const id = await publish(buyer);
  const room = await until('match', async () => {
    const { node } = await buyer.ask(ROOM, { id });
    return node.matches.length > 1 ? node : undefined;
  });
  for (const { rank, score, producer, reasons } of room.matches.slice(0, 5)) {
    tell(`${rank}. ${producer.name} – ${score}/100`);
    for (const { points, outOf, sentence } of reasons) tell(`      ${points}/${outOf} ${sentence.vi}`);
  }
  await quote(await logIn('banhang@thuydung.example'), room, [185_000, 165_000]);
  await quote(await logIn('banhang@hamy.example'), room, [192_000, 178_000]);
  const { node } = await buyer.ask(ROOM, { id });
  for (const { producer, total, totalWithVat } of node.quotes) tell(`${producer.name}: ${vnd(total)} (có VAT · with VAT ${vnd(totalWithVat)})`);
  const best = node.quotes.toSorted((a, b) => a.total - b.total)[0];
  await buyer.ask('mutation ($input: AcceptQuoteInput!) { acceptQuote(input: $input) { state } }', { input: { quoteId: best.id, reason: 'Giá tốt nhất cho cả hai dòng, giao đúng thời hạn.' } });
  tell(`✓ ${best.producer.name}`);
  await inbox.waitFor('banhang@thuydung.example', /chọn|chấp nhận|accepted|chúc mừng/i);
  await inbox.waitFor('banhang@hamy.example', /./);
  return { buyer, quoteId: best.id };
}

/** @param {Client} buyer */
async function publish(buyer) {
  const { draftBuyerRequest } = await buyer.ask('mutation ($input: DraftBuyerRequestInput!) { draftBuyerRequest(input: $input) { id } }', {
    input: {
      title: 'Cà phê rang cho 24 siêu thị',
      deadlineOn: dayFromNow(7),
      deliveryProvinceCode: '48',
      deliveryFrom: dayFromNow(14),
      deliveryTo: dayFromNow(60),
      lines: [
        { description: 'Cà phê bột', groupCode: 'drink', quantity: '500', unit: 'KGM', targetPrice: 190_000 },
        { description: 'Cà phê hạt rang', groupCode: 'drink', quantity: '300.5', unit: 'KGM' },
      ],
    },
  });
  const { publishBuyerRequest } = await buyer.ask('mutation ($id: ID!) { publishBuyerRequest(requestId: $id) { id title state } }', { id: draftBuyerRequest.id });
  tell(`${publishBuyerRequest.title}: ${publishBuyerRequest.state}`);
  return publishBuyerRequest.id;
}

/** @param {Client} producer @param {any} room @param {number[]} prices per line */
async function quote(producer, room, prices) {
  const { viewer } = await producer.ask('{ viewer { membership { organization { id name } } } }');
  const { products } = await producer.ask(PRODUCTS, { filter: { producerId: viewer.membership.organization.id, search: 'ca phe' } });
  const own = products.edges.map(({ node }) => node);
  const lines = room.lines.map((line, place) => ({
    requestLineId: line.id,
    productId: own[Math.min(place, own.length - 1)].id,
    quantity: line.quantity,
    unitPrice: prices[place],
    vat: 'VAT_8',
    leadTimeDays: 10,
  }));
  const { submitQuote } = await producer.ask('mutation ($input: SubmitQuoteInput!) { submitQuote(input: $input) { version total } }', {
    input: { requestId: room.id, validUntil: dayFromNow(30), lines },
  });
  tell(`→ ${viewer.membership.organization.name}: v${submitQuote.version} ${vnd(submitQuote.total)}`);
  check(submitQuote.total === Math.round(500 * prices[0] + 300.5 * prices[1]), 'the total is exact');
}
