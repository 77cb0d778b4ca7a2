// The running product: inbox, migrations, demo data, API and worker over a database. `npm start` and the journeys use the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout, inData } from './checkout.mjs';
import { step } from './console.mjs';
import { inboxProgram } from './inbox.mjs';
import { end } from './processes.mjs';
import { answers } from './readiness.mjs';
import { keepRunning } from './supervisor.mjs';

/** @typedef {import('./processes.mjs').ProcessTable} ProcessTable */
/** @typedef {{ role: { vi: string, en: string }, email: string, password: string }} Account */
/**
 * @typedef {object} Place
 * @property {string} databaseUrl
 * @property {import('./ports.mjs').Ports} ports
 * @property {string} data directory for files, mails and keys
 * @property {string} logs directory
 */

/**
 * What the programs are told.
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} given what the user has set wins
 */
export function environmentOf({ databaseUrl, ports, data }, given) {
  const told = {
    NODE_ENV: 'production',
    LOG_LEVEL: 'info',
    DATABASE_URL: databaseUrl,
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'OCOP Connect <khong-tra-loi@ocop-connect.example>',
    HTTP_HOST: '127.0.0.1',
    HTTP_PORT: String(ports.web),
    WORKER_HTTP_PORT: String(ports.worker),
    PUBLIC_URL: `http://localhost:${ports.web}`,
    DATA_DIR: join(data, 'files'),
  };
  for (const name of /** @type {(keyof typeof told)[]} */ (Object.keys(told))) told[name] = given[name] || told[name];
  return told;
}

/**
 * @param {string} logs
 * @returns {import('./processes.mjs').Program}
 */
export const buildProgram = (logs) => ({
  name: 'build',
  command: process.execPath,
  args: [inCheckout('infra', 'local', 'build.mjs')],
  cwd: inCheckout(),
  logFile: join(logs, 'build.log'),
});

/**
 * @param {ProcessTable} table
 * @param {Omit<Place, 'databaseUrl'>} place
 * @returns {Promise<string>} the address of the web inbox
 */
export async function startInbox(table, { ports, data, logs }) {
  const program = inboxProgram({
    smtpPort: ports.smtp,
    webPort: ports.inbox,
    directory: join(data, 'inbox'),
    logFile: join(logs, 'inbox.log'),
    env: process.env,
  });
  const address = `http://localhost:${ports.inbox}`;
  await keepRunning(table, async () => ready(await table.launch(program), `http://127.0.0.1:${ports.inbox}/api/healthz`));
  return address;
}

/**
 * Migrates, then loads the register, the products and the living demo. Both do nothing the second time.
 * @param {ProcessTable} table
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Account[]>} of the demo
 */
export async function prepareDatabase(table, { logs }, env) {
  await step({ vi: 'Cấu trúc dữ liệu', en: 'Migrations' }, () => table.run(serverProgram('migrate', 'api/dist/migrate.js', logs, env)));
  const outputFile = join(logs, 'seed.json');
  await step({ vi: 'Dữ liệu đăng ký và dữ liệu mẫu', en: 'Register and demo' }, () =>
    table.run({ ...serverProgram('seed', 'api/dist/seed.js', logs, env), outputFile }),
  );
  const last = readFileSync(outputFile, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return JSON.parse(last).accounts;
}

/**
 * @param {ProcessTable} table
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} env
 */
export async function startServers(table, { logs }, env) {
  const servers = /** @type {const} */ ([
    ['api', 'api/dist/main.js', env.HTTP_PORT, { vi: 'Máy chủ và trang web', en: 'API and web' }],
    ['worker', 'worker/dist/main.js', env.WORKER_HTTP_PORT, { vi: 'Tiến trình nền', en: 'Worker' }],
  ]);
  await Promise.all(
    servers.map(([name, main, port, words]) => {
      const program = serverProgram(name, main, logs, env);
      return step(words, () => keepRunning(table, async () => ready(await table.launch(program), `http://127.0.0.1:${port}/readyz`)));
    }),
  );
}

/**
 * @param {string} name
 * @param {string} main below apps/
 * @param {string} logs
 * @param {NodeJS.ProcessEnv} env
 * @returns {import('./processes.mjs').Program}
 */
function serverProgram(name, main, logs, env) {
  // Compiled code is kept: an eighth off each start.
  const withCache = { NODE_COMPILE_CACHE: inData('compile-cache'), ...env };
  return { name, command: process.execPath, args: ['--enable-source-maps', inCheckout('apps', main)], env: withCache, cwd: inCheckout(), logFile: join(logs, `${name}.log`) };
}

/**
 * @param {import('./processes.mjs').Child} child
 * @param {string} url
 */
async function ready(child, url) {
  try {
    await answers(child, url);
  } catch (error) {
    // Alive, perhaps, and waiting for a database that is gone for long: a second one beside it would find the port taken.
    await end(child.identity);
    throw error;
  }
  return child;
}
