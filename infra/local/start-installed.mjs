// `npm start` once everything is installed: starts the whole system, says where it is, and stops it on the way out.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dataDirectory, inData } from './checkout.mjs';
import { both, line, say, since, step } from './console.mjs';
import { openDatabase } from './own-database.mjs';
import { choosePorts } from './ports.mjs';
import { prepareOnce } from './preparation.mjs';
import { ProcessTable, endOrphans } from './processes.mjs';
import { claim, readRecord } from './record.mjs';
import { reset } from './reset.mjs';
import { untilStopped } from './stop.mjs';
import { buildProgram, environmentOf, prepareDatabase, startInbox, startServers } from './system.mjs';

const recordFile = inData('run.json');
const logs = inData('logs');
const began = performance.now();

/** @typedef {import('./system.mjs').Account} Account */

const { values: wanted } = parseArgs({ options: { reset: { type: 'boolean', default: false }, yes: { type: 'boolean', default: false } } });
const release = await claimOrSayWhere();
if (release) {
  const table = new ProcessTable(recordFile);
  await untilStopped(
    () => start(table),
    async () => {
      if (table.size > 0) say(`\n  … ${both({ vi: 'Đang dừng', en: 'Stopping' })}`);
      const ended = await table.endAll();
      release();
      if (ended > 0) say(`  ✓ ${both({ vi: 'Đã dừng tất cả', en: 'Everything has stopped' })}`);
    },
  );
}

/** @returns {Promise<(() => void) | undefined>} undefined when another start of this checkout runs; then it is said where */
async function claimOrSayWhere() {
  for (;;) {
    const claimed = await claim(recordFile, endOrphans);
    if (claimed) return claimed;
    const other = readRecord(recordFile);
    if (other && !other.stopping) {
      const where = other.addresses?.web ?? both({ vi: 'sắp sẵn sàng', en: 'ready soon' });
      say(`${both({ vi: 'OCOP Connect đang chạy', en: 'OCOP Connect is running already' })}: ${where}  (pid ${other.launcher.pid})`);
      // Nothing is wrong, except for the one who wanted it emptied.
      process.exitCode = wanted.reset ? 1 : 0;
      return undefined;
    }
    await sleep(100);
  }
}

/**
 * @param {ProcessTable} table
 * @returns {Promise<'stay' | number>}
 */
async function start(table) {
  say('OCOP Connect');
  if (wanted.reset && !(await reset(wanted.yes))) return 0;
  const ports = await choosePorts(inData('ports.json'), { web: process.env.HTTP_PORT, worker: process.env.WORKER_HTTP_PORT });
  const base = { ports, data: dataDirectory, logs };
  const [{ environment, accounts }, inbox] = await Promise.all([
    startProduct(table, base),
    process.env.SMTP_URL ? undefined : step({ vi: 'Hộp thư', en: 'Mail inbox' }, () => startInbox(table, base)),
  ]);
  const web = environment.PUBLIC_URL;
  table.note({ environment, addresses: { web, ...(inbox && { inbox }) } });
  tellWhere(web, inbox, accounts);
  return 'stay';
}

/**
 * Database, build, data, API and worker.
 * @param {ProcessTable} table
 * @param {Omit<import('./system.mjs').Place, 'databaseUrl'>} base
 */
async function startProduct(table, base) {
  const [databaseUrl] = await Promise.all([
    step({ vi: 'Cơ sở dữ liệu', en: 'Database' }, () => openDatabase(table, base.ports.database)),
    step({ vi: 'Biên dịch', en: 'Build' }, () => table.run(buildProgram(logs))),
  ]);
  const place = { ...base, databaseUrl };
  const environment = environmentOf(place, process.env);
  const env = { ...process.env, ...environment };
  const prepare = () => prepareDatabase(table, place, env);
  // What others have done to a database of the user's own is not known here.
  const accounts = process.env.DATABASE_URL ? await prepare() : await prepareOnce(databaseUrl, prepare);
  await startServers(table, place, env);
  return { environment, accounts };
}

/**
 * @param {string} web
 * @param {string | undefined} inbox
 * @param {Account[]} accounts
 */
function tellWhere(web, inbox, accounts) {
  say(`  ✓ ${both({ vi: 'Sẵn sàng', en: 'Ready' }).padEnd(52)} ${since(began)}\n`);
  say(line({ vi: 'Mở trình duyệt tại', en: 'Open the browser at' }, web));
  if (inbox) say(line({ vi: 'Hộp thư', en: 'Mail inbox' }, inbox));
  say(line({ vi: 'Nhật ký', en: 'Logs' }, logs));
  say(`\n  ${both({ vi: 'Tài khoản dùng thử', en: 'Demo accounts' })}`);
  const width = Math.max(...accounts.map(({ email }) => email.length));
  for (const { role, email, password } of accounts) say(`    ${email.padEnd(width)}  ${password}  ${both(role)}`);
  say(`\n  ${both({ vi: 'Ctrl-C để dừng tất cả', en: 'Ctrl-C stops everything' })}`);
}
