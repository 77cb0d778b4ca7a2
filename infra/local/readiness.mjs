// Whether a program answers over HTTP.
import { setTimeout as sleep } from 'node:timers/promises';
import { logTail } from './processes.mjs';

/**
 * Waits until the address answers 200.
 * @param {import('./processes.mjs').Child} child who should answer
 * @param {string} url
 * @param {number} [patience] milliseconds
 * @throws {Error} with the end of its log when it dies before or takes too long
 */
export async function answers(child, url, patience = 60_000) {
  const deadline = Date.now() + patience;
  /** @type {string | undefined} */
  let ended;
  void child.exited.then((how) => (ended = how));
  while (!(await isOk(url))) {
    if (ended !== undefined || Date.now() > deadline) {
      throw new Error(`${child.program.name}: ${ended ?? `không trả lời / no answer from ${url}`}\n${logTail(child.program.logFile)}`);
    }
    await sleep(50);
  }
}

/** @param {string} url */
async function isOk(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}
