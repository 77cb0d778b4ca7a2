// A PostgreSQL cluster on disk: <home>/{data,password,server.log}.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canReach, ownerOf, serverAccount } from './account.mjs';
import { stageBinaries } from './binaries.mjs';
import { checkoutKey, inData, stateDirectory } from './checkout.mjs';

/**
 * @typedef {object} Cluster
 * @property {string} data the data directory
 * @property {string} log
 * @property {string} binaries the directory of bin/, lib/, share/
 * @property {import('./account.mjs').Account} account
 * @property {string} password of the superuser postgres
 */

/** Where the database of this checkout lives: in .data/ where the server's account can get there. */
export function clusterHome() {
  const home = inData('postgres');
  mkdirSync(home, { recursive: true });
  return canReach(home, serverAccount()) ? home : join(stateDirectory(), 'clusters', checkoutKey);
}

/**
 * Opens the cluster in this directory, making it when there is none.
 * @param {string} home
 * @param {string[]} [initdbOptions]
 * @returns {Promise<Cluster>}
 */
export async function openCluster(home, initdbOptions = []) {
  mkdirSync(home, { recursive: true });
  const binaries = stageBinaries();
  const data = join(home, 'data');
  if (!existsSync(data)) await createCluster(home, binaries, initdbOptions);
  refuseOtherVersion(data, binaries);
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  return { data, log: join(home, 'server.log'), binaries, account: ownerOf(data), password };
}

/**
 * Text is UTF-8 and sorts by code point: the builtin provider never changes under our indexes when the system's libraries do, and
 * serves LIKE from a plain index. Whoever shows a sorted list says COLLATE "vi-x-icu"; the binaries bring their own ICU for it.
 * The system's character types must be Unicode besides: with plain C, pg_trgm (when somebody needs it) takes the bytes of "ậ" for blanks.
 * @param {string} home
 * @param {string} binaries
 * @param {string[]} options
 */
async function createCluster(home, binaries, options) {
  const account = serverAccount();
  const draft = join(home, 'data.draft');
  const passwordFile = join(home, 'password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  chmodSync(passwordFile, 0o600);
  for (const path of [draft, passwordFile]) if (account.uid !== undefined) chownSync(path, account.uid, account.gid ?? account.uid);
  const characters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const unicode = ['--encoding=UTF8', '--locale=C', `--lc-ctype=${characters}`, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  await promisify(execFile)(join(binaries, 'bin', 'initdb'), [`--pgdata=${draft}`, ...unicode, ...access, ...options], { ...account, cwd: '/' });
  // A cluster is there whole or not at all: an initdb that was killed leaves only the draft.
  renameSync(draft, join(home, 'data'));
}

/**
 * @param {string} data
 * @param {string} binaries
 */
function refuseOtherVersion(data, binaries) {
  const made = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const sample = readFileSync(join(binaries, 'share', 'postgresql', 'postgres.bki'), 'utf8').slice(0, 40);
  const installed = /PostgreSQL (\d+)/.exec(sample)?.[1];
  if (installed && made !== installed) {
    throw new Error(`Dữ liệu trong ${data} thuộc PostgreSQL ${made}, chương trình là ${installed}. Hãy chuyển dữ liệu, hoặc: npm start -- --reset
The data in ${data} belong to PostgreSQL ${made}, the program is ${installed}. Carry them over, or: npm start -- --reset`);
  }
}
