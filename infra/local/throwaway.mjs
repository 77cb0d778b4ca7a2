// PostgreSQL and Redis for tests: empty, fast, on ports of their own, gone afterwards.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canReach, serverAccount } from './account.mjs';
import { openCluster } from './cluster.mjs';
import { stateDirectory } from './checkout.mjs';
import { identify, isAlive } from './identity.mjs';
import { freePort } from './ports.mjs';
import { startPostgres, superuserUrl, throwAwaySettings } from './postgres.mjs';
import { end } from './processes.mjs';
import { startRedis } from './redis.mjs';

/**
 * @typedef {object} TestServices
 * @property {string} databaseUrl superuser, maintenance database
 * @property {string} [redisUrl] absent when the machine has no redis-server
 * @property {string} directory for whatever else should vanish at the end
 * @property {() => Promise<void>} stop
 */

const prefix = 'ocop-test-';

/** @returns {Promise<TestServices>} */
export async function startTestServices() {
  await sweep();
  const directory = mkdtempSync(join(root(), prefix));
  chmodSync(directory, 0o755);
  /** @type {import('./processes.mjs').Child[]} */
  const children = [];
  const stop = async () => {
    await Promise.all(children.map(({ identity, program }) => end(identity, program.stopSignal)));
    rmSync(directory, { recursive: true, force: true });
  };
  const record = () => writeFileSync(join(directory, 'owners.json'), JSON.stringify([identify(process.pid), ...children.map(({ identity }) => identity)]));
  try {
    record();
    const cluster = await openCluster(join(directory, 'postgres'), ['--no-sync']);
    const port = await freePort();
    children.push(await startPostgres(cluster, port, throwAwaySettings));
    const redisPort = await freePort();
    const redis = await startRedis(directory, redisPort);
    if (redis) children.push(redis);
    record();
    return { databaseUrl: superuserUrl(cluster, port), ...(redis && { redisUrl: `redis://127.0.0.1:${redisPort}` }), directory, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A directory for temporary things that the server's account can reach: some systems give each user a closed one. */
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
    const [launcher, ...children] = owners(directory);
    if (!launcher || isAlive(launcher)) continue;
    for (const child of children) await end(child, 'SIGINT');
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * @param {string} directory
 * @returns {import('./identity.mjs').Identity[]} the launcher first; empty when it is somebody else's or just being made
 */
function owners(directory) {
  try {
    return JSON.parse(readFileSync(join(directory, 'owners.json'), 'utf8'));
  } catch {
    return [];
  }
}
