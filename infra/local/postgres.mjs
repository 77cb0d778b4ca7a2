// The embedded PostgreSQL server: started on loopback, taken over from a launcher that was killed, asked whether it is ready.
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { identify, isAlive } from './identity.mjs';
import { end, logTail } from './processes.mjs';

/** @typedef {import('./cluster.mjs').Cluster} Cluster */

/** For data that nobody will miss: no waiting for the disk. */
export const throwAwaySettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };

/**
 * Starts the server and waits until it answers.
 * @param {import('./processes.mjs').ProcessTable} table
 * @param {Cluster} cluster
 * @param {number} port
 * @param {Record<string, string>} [settings] of postgresql.conf
 * @param {number} [patience] milliseconds a try; crash recovery of much data takes its time
 * @returns {Promise<import('./processes.mjs').Child>}
 */
export async function startPostgres(table, cluster, port, settings = {}, patience = 120_000) {
  await endOrphan(cluster);
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', ...settings };
  /** @type {import('./processes.mjs').Program} */
  const program = {
    name: 'PostgreSQL',
    command: join(cluster.binaries, 'bin', 'postgres'),
    args: ['-D', cluster.data, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    account: cluster.account,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    logFile: cluster.log,
    // "Fast": roll back and leave; SIGTERM would wait for every client to go.
    stopSignal: 'SIGINT',
  };
  // After a kill -9 the last backends of the old server hold its shared memory for a moment, and the server refuses to begin.
  for (let attempt = 1; ; attempt++) {
    const child = await table.launch(program);
    const ended = await Promise.race([child.exited, ready(cluster, port, child.identity, patience)]);
    if (ended === undefined) return child;
    // Alive, perhaps, and never ready: a second one beside it would find its data taken.
    await end(child.identity, 'SIGINT');
    if (attempt === 5 || table.stopping) throw new Error(`PostgreSQL: ${ended}\n${logTail(cluster.log)}`);
    await sleep(200 * attempt);
  }
}

/**
 * Stops a server that an earlier launcher left running on this data directory. A postmaster.pid whose process is not that server is
 * stale; PostgreSQL would take a stranger with the same process number for a living server, so the file is removed.
 * @param {Cluster} cluster
 */
async function endOrphan(cluster) {
  const file = join(cluster.data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid = '', , , port = ''] = readFileSync(file, 'utf8').split('\n');
  const identity = identify(Number(pid));
  if (identity && (await servesData(cluster, Number(port), identity))) await end(identity, 'SIGINT');
  else rmSync(file, { force: true });
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @param {import('./identity.mjs').Identity} identity
 */
async function servesData(cluster, port, identity) {
  if ((await ready(cluster, port, identity, 1_000)) !== undefined) return false;
  const [row] = await query(superuserUrl(cluster, port), 'select current_setting($1) as directory', ['data_directory']);
  return realpathSync(row?.directory) === realpathSync(cluster.data);
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @param {import('./identity.mjs').Identity} identity of the server
 * @param {number} patience milliseconds
 * @returns {Promise<string | undefined>} undefined when it answers, else why not
 */
async function ready(cluster, port, identity, patience) {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      await query(superuserUrl(cluster, port), 'select 1');
      return undefined;
    } catch (error) {
      if (!isAlive(identity) || Date.now() > deadline) return String(error);
      await sleep(25);
    }
  }
}

/**
 * @param {Cluster} cluster
 * @param {number} port
 * @param {string} [database]
 */
export const superuserUrl = (cluster, port, database = 'postgres') => `postgres://postgres:${cluster.password}@127.0.0.1:${port}/${database}`;

/**
 * One statement on a connection of its own.
 * @param {string} url
 * @param {string} statement
 * @param {unknown[]} [parameters]
 * @returns {Promise<Record<string, any>[]>}
 */
export async function query(url, statement, parameters = []) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // Without a listener a server that goes away would end this process.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(statement, parameters)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}
