// Child processes, each in a group of its own so that Ctrl-C in the terminal reaches only the launcher, which then stops them in order.
import { spawn } from 'node:child_process';
import { closeSync, ftruncateSync, fstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { plain } from './console.mjs';
import { identify, isAlive, self } from './identity.mjs';
import { writeRecord } from './record.mjs';

/** @typedef {import('./identity.mjs').Identity} Identity */
/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {import('./account.mjs').Account} [account]
 * @property {string} [cwd]
 * @property {string} logFile output goes straight to a file: a pipe would break, and with it the child, when the launcher is killed
 * @property {string} [outputFile] for standard output alone
 * @property {NodeJS.Signals} [stopSignal] SIGTERM unless given
 */
/** @typedef {{ program: Program, identity: Identity, exited: Promise<string> }} Child exited says how: "exit 1", "SIGKILL" */

const longestLog = 10 * 1024 * 1024;

/** The children of one launcher, written to its record as they come and go. */
export class ProcessTable {
  /** @type {Set<Child>} in the order of their start */
  #children = new Set();
  /** @type {import('./record.mjs').RunRecord} */
  #record = { launcher: self(), children: [] };
  /** @type {string} */
  recordFile;

  /** @param {string} recordFile */
  constructor(recordFile) {
    this.recordFile = recordFile;
  }

  get size() {
    return this.#children.size;
  }

  get stopping() {
    return this.#record.stopping === true;
  }

  /** @param {Pick<import('./record.mjs').RunRecord, 'addresses' | 'environment' | 'stopping'>} facts for other programs */
  note(facts) {
    const children = [...this.#children].map(({ identity, program }) => ({ name: program.name, ...identity, stopSignal: program.stopSignal }));
    this.#record = { ...this.#record, ...facts, children };
    writeRecord(this.recordFile, this.#record);
  }

  /**
   * @param {Program} program
   * @returns {Promise<Child>} once the system has started it; rejects when it cannot be started at all
   */
  async launch(program) {
    if (this.stopping) throw new Error(`${program.name}: đang dừng / stopping`);
    const child = await launch(program);
    this.#children.add(child);
    this.note({});
    void child.exited.then(() => this.#children.delete(child));
    return child;
  }

  /**
   * Runs a program to its end.
   * @param {Program} program
   * @throws {Error} with the end of its log when it fails
   */
  async run(program) {
    const ended = await (await this.launch(program)).exited;
    if (ended !== 'exit 0') throw new Error(`${program.name}: ${ended}\n${logTail(program.logFile)}`);
  }

  /**
   * Ends all, the youngest first: what was started later leans on what was started before. Nothing new starts afterwards.
   * @returns {Promise<number>} how many there were
   */
  async endAll() {
    this.note({ stopping: true });
    const children = [...this.#children].reverse();
    for (const { identity, program } of children) await end(identity, program.stopSignal);
    return children.length;
  }
}

/**
 * @param {Program} program
 * @returns {Promise<Child>}
 */
async function launch(program) {
  const log = openLog(program.logFile);
  const output = program.outputFile === undefined ? log : openSync(program.outputFile, 'w');
  const child = spawn(program.command, program.args, {
    ...program.account,
    cwd: program.cwd ?? '/',
    env: program.env ?? process.env,
    detached: true,
    stdio: ['ignore', output, log],
  });
  closeSync(log);
  if (output !== log) closeSync(output);
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
 * @param {Identity} identity
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
 * Ends what a launcher that was killed left running.
 * @param {import('./record.mjs').RunRecord} record
 */
export async function endOrphans({ children }) {
  for (const child of [...children].reverse()) await end(child, child.stopSignal);
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
  if (fstatSync(log).size > longestLog) ftruncateSync(log);
  return log;
}

/**
 * The end of a log, for messages.
 * @param {string} file
 * @param {number} [lines]
 */
export function logTail(file, lines = 20) {
  try {
    return plain(readFileSync(file, 'utf8')).trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
