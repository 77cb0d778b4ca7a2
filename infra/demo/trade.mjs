// `npm run demo:trade`: the whole trade against the running system, through the public API, mail included.
import { existsSync, readFileSync } from 'node:fs';
import { Client } from './client.mjs';
import { meetAtConference } from './conference-steps.mjs';
import { Inbox } from './inbox.mjs';
import { joinDirectory } from './join.mjs';
import { lookAtProgramme, lookForProducts } from './look.mjs';
import { signMemorandum } from './sign-steps.mjs';
import { chapter, check, tell } from './story.mjs';
import { tradeCoffee } from './trade-steps.mjs';

const RECORD = '.data/run.json';
const PASSWORD = 'ocop-demo-2026';

/** @returns {{ web: string, inbox: string }} from the environment, else where `npm start` of this checkout runs */
function addresses() {
  const { BASE_URL, INBOX_URL } = process.env;
  if (BASE_URL && INBOX_URL) return { web: BASE_URL, inbox: INBOX_URL };
  const running = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')).addresses : undefined;
  if (!running?.inbox) throw new Error('Chưa chạy: hãy gõ npm start trước · Not running: type npm start first');
  return running;
}

/** @param {import('./inbox.mjs').Inbox} inbox @param {Client} reader */
async function readNotifications(inbox, reader) {
  chapter(7, 'Thông báo: mỗi việc một lần', 'Notifications: each thing once');
  const { notifications, viewer } = await reader.ask('{ notifications(first: 10) { totalCount edges { node { title } } } viewer { unreadNotifications } }');
  for (const { node } of notifications.edges) tell(`• ${node.title}`);
  tell(`${viewer.unreadNotifications} chưa đọc · unread`);
  const mails = await inbox.mails();
  tell(`${mails.length} thư · mails:`);
  for (const { to, subject } of mails) tell(`   ${to.padEnd(34)} ${subject}`);
  const keys = mails.map(({ to, subject, text }) => `${to} ${subject} ${text}`);
  check(new Set(keys).size === keys.length, 'no mail came twice');
}

const { web, inbox: inboxAddress } = addresses();
const inbox = new Inbox(inboxAddress);
const stage = { web, inbox, logIn: (/** @type {string} */ email) => new Client(web).logIn(email, PASSWORD) };

await lookAtProgramme(new Client(web));
await lookForProducts(new Client(web));
await joinDirectory(stage);
const trade = await tradeCoffee(stage);
await signMemorandum(stage, trade);
await meetAtConference(stage);
await readNotifications(inbox, await stage.logIn('banhang@thuydung.example'));
process.stdout.write('\n✓ Xong bảy bước · All seven steps done\n');
