// Child processes, each in a group of its own so that Ctrl-C in the terminal reaches only the launcher, which then stops them in order.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive } from './identity.mjs';

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('./account.mjs').Account} [account]
 * @property {string} [cwd]
 * @property {string} logFile output goes straight to a file: a pipe would break, and with it the child, when the launcher is killed
 * @property {NodeJS.Signals} [stopSignal] SIGTERM unless given
 */
/** @typedef {{ program: Program, identity: import('./identity.mjs').Identity, exited: Promise<string> }} Child exited tells how it ended */

const longestLog = 10 * 1024 * 1024;

/**
 * @param {Program} program
 * @returns {Promise<Child>} once the system has started it; rejects when it cannot be started at all
 */
export async function launch(program) {
  const log = openLog(program.logFile);
  const child = spawn(program.command, program.args, {
    ...program.account,
    cwd: program.cwd ?? '/',
    env: program.env ?? process.env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  const identity = child.pid === undefined ? undefined : identify(child.pid);
  if (identity) return { program, identity, exited };
  throw new Error(`${program.name}: ${await exited}\n${logTail(program.logFile)}`);
}

/**
 * Ends the process and everything in its group, and waits until it is gone.
 * @param {import('./identity.mjs').Identity} identity
 * @param {NodeJS.Signals} [signal]
 * @param {number} [patience] milliseconds until SIGKILL
 */
export async function end(identity, signal = 'SIGTERM', patience = 10_000) {
  if (!isAlive(identity)) return;
  signalGroup(identity.pid, signal);
  const deadline = Date.now() + patience;
  while (isAlive(identity) && Date.now() < deadline) await sleep(20);
  // Whoever did not listen; grandchildren, too, that outlived a leader which left in a hurry.
  signalGroup(identity.pid, 'SIGKILL');
  while (isAlive(identity)) await sleep(20);
}

/**
 * @param {number} pid of a group's leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** @param {string} file */
function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  const log = openSync(file, 'a');
  if (statSync(file).size > longestLog) truncateSync(file);
  return log;
}

/**
 * The end of a log, for messages.
 * @param {string} file
 * @param {number} [lines]
 */
export function logTail(file, lines = 20) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
