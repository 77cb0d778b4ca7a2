// A throw-away Redis for tests, from the redis-server that the machine has.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from 'node:net';
import { onPath } from './machine.mjs';
import { isAlive } from './identity.mjs';
import { logTail } from './processes.mjs';

/**
 * @param {import('./processes.mjs').ProcessTable} table
 * @param {string} directory for its log
 * @param {number} port
 * @returns {Promise<import('./processes.mjs').Child | undefined>} undefined when the machine has no redis-server
 */
export async function startRedis(table, directory, port) {
  const command = onPath('redis-server');
  if (!command) return undefined;
  const logFile = join(directory, 'redis.log');
  // noeviction: a queue must not lose keys.
  const args = ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction', '--dir', directory];
  const child = await table.launch({ name: 'Redis', command, args, logFile });
  while (!(await accepts(port))) {
    if (!isAlive(child.identity)) throw new Error(`Redis: ${await child.exited}\n${logTail(logFile)}`);
    await sleep(20);
  }
  return child;
}

/** @param {number} port */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
