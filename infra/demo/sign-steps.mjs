import { writeFileSync } from 'node:fs';
import { until } from './client.mjs';
import { chapter, check, tell } from './story.mjs';

/** @typedef {import('./client.mjs').Client} Client */
/** @typedef {import('./join.mjs').Stage} Stage */

const MOUS = '{ mous(first: 50) { edges { node { id number state title { vi } quote { id } } } } }';
const MOU = `query ($id: ID!) { node(id: $id) { ... on Mou { id number state contentHash documentUrl parties { organization { name } signatoryName signedAt } history { at act personName organizationName } } } }`;

/** @param {Stage} stage @param {{ buyer: Client, quoteId: string }} trade */
export async function signMemorandum({ inbox, logIn }, { buyer, quoteId }) {
  chapter(5, 'Biên bản ghi nhớ: gửi, đọc, ký', 'Memorandum: sent, read, signed');
  const draft = await until('memorandum', async () => {
    const { mous } = await buyer.ask(MOUS);
    return mous.edges.map(({ node }) => node).find((mou) => mou.quote?.id === quoteId);
  });
  tell(`${draft.number} ${draft.title.vi}: ${draft.state}`);
  const producer = await logIn('banhang@thuydung.example');
  await name(buyer, draft.id, 'Lê Thu Hà', 'Giám đốc thu mua', 'Giấy uỷ quyền số 12/UQ-SH');
  await name(producer, draft.id, 'Nguyễn Thị Mai', 'Giám đốc', 'Điều lệ công ty');
  await buyer.ask('mutation ($id: ID!) { sendMou(mouId: $id) { state contentHash } }', { id: draft.id });
  await sign(await logIn('giamdoc@songhan.example'), inbox, draft.id, 'giamdoc@songhan.example');
  await sign(producer, inbox, draft.id, 'banhang@thuydung.example');
  const { node } = await buyer.ask(MOU, { id: draft.id });
  check(node.state === 'SIGNED', 'all parties have signed');
  tell(`${node.number}: ${node.state}, SHA-256 ${node.contentHash}`);
  for (const { at, act, personName, organizationName } of node.history) tell(`   ${at} ${act}: ${personName} (${organizationName})`);
  const pdf = await until('signed document', () => buyer.download(node.documentUrl).catch(() => undefined));
  check(Buffer.from(pdf.subarray(0, 5)).toString() === '%PDF-', 'the copy is a PDF');
  writeFileSync(`.data/${node.number}.pdf`, pdf);
  tell(`PDF ${pdf.length} byte → .data/${node.number}.pdf`);
}

/** @param {Client} client @param {string} mouId @param {string} fullName @param {string} title @param {string} authority */
async function name(client, mouId, fullName, title, authority) {
  const { colleagues } = await client.ask('{ colleagues { id person { fullName } } }');
  const membershipId = colleagues.find((colleague) => colleague.person.fullName === fullName).id;
  await client.ask('mutation ($input: NameSignatoryInput!) { nameSignatory(input: $input) { id } }', { input: { mouId, membershipId, title, authority } });
  tell(`${fullName}, ${title} (${authority})`);
}

/** @param {Client} client @param {import('./inbox.mjs').Inbox} inbox @param {string} mouId @param {string} email */
async function sign(client, inbox, mouId, email) {
  await client.ask('mutation ($id: ID!) { requestSigningCode(mouId: $id) { id } }', { id: mouId });
  const code = await inbox.codeFor(email, /mã ký|code to sign/i);
  const { node } = await client.ask(MOU, { id: mouId });
  const { signMou } = await client.ask('mutation ($input: SignMouInput!) { signMou(input: $input) { state } }', { input: { mouId, contentHash: node.contentHash, code } });
  tell(`${email} ✎ ${signMou.state}`);
}
