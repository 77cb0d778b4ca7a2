// PostgreSQL and Redis for tests: empty, fast, on ports of their own, gone afterwards.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, serverAccount } from './account.mjs';
import { stateDirectory } from './checkout.mjs';
import { openCluster } from './cluster.mjs';
import { isAlive } from './identity.mjs';
import { freePort } from './ports.mjs';
import { startPostgres, superuserUrl, throwAwaySettings } from './postgres.mjs';
import { ProcessTable, endOrphans } from './processes.mjs';
import { readRecord } from './record.mjs';
import { startRedis } from './redis.mjs';

/**
 * @typedef {object} TestServices
 * @property {string} databaseUrl superuser, maintenance database
 * @property {string} [redisUrl] absent when the machine has no redis-server
 */

const prefix = 'ocop-test-';
const recordName = 'run.json';

/** A new directory for temporary things, marked as ours until `remove` is called. */
export async function makeWorkshop() {
  await sweep();
  const directory = mkdtempSync(join(root(), prefix));
  chmodSync(directory, 0o755);
  const table = new ProcessTable(join(directory, recordName));
  table.note({});
  return { directory, table, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

/**
 * @param {ProcessTable} table
 * @param {string} directory
 * @returns {Promise<TestServices>}
 */
export async function startTestServices(table, directory) {
  const cluster = await openCluster(join(directory, 'postgres'), ['--no-sync']);
  const port = await freePort();
  await startPostgres(table, cluster, port, throwAwaySettings);
  const redisPort = await freePort();
  const redis = await startRedis(table, directory, redisPort);
  return { databaseUrl: superuserUrl(cluster, port), ...(redis && { redisUrl: `redis://127.0.0.1:${redisPort}` }) };
}

/** A directory that the server's account can reach: some systems give each user a closed one. */
function root() {
  const temporary = tmpdir();
  if (canReach(temporary, serverAccount())) return temporary;
  const own = join(stateDirectory(), 'tmp');
  mkdirSync(own, { recursive: true });
  return own;
}

/** Ends and removes what test runs left behind that were killed with -9. */
async function sweep() {
  for (const name of readdirSync(root()).filter((entry) => entry.startsWith(prefix))) {
    const directory = join(root(), name);
    // No record: another user's, or just being made.
    const record = readRecord(join(directory, recordName));
    if (!record || isAlive(record.launcher)) continue;
    await endOrphans(record);
    rmSync(directory, { recursive: true, force: true });
  }
}
