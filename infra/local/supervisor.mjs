// Keeps programs running: one that dies is started again, sooner the first time and later each time after.
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './console.mjs';
import { logTail } from './processes.mjs';

const firstPause = 250;
const longestPause = 30_000;
/** Whoever ran this long was healthy: the next pause is short again. Milliseconds. */
const healthy = 60_000;

/** @typedef {() => Promise<import('./processes.mjs').Child>} Start launches the program and waits until it is ready */

/**
 * Starts the program, and from then on whenever it ends by itself.
 * @param {import('./processes.mjs').ProcessTable} table
 * @param {Start} start
 * @throws {Error} when the first start fails: then the fault is not a passing one
 */
export async function keepRunning(table, start) {
  const child = await start();
  void revive(table, start, child);
}

/**
 * @param {import('./processes.mjs').ProcessTable} table
 * @param {Start} start
 * @param {import('./processes.mjs').Child} first
 */
async function revive(table, start, first) {
  let child = first;
  let pause = firstPause;
  for (;;) {
    const began = Date.now();
    const ended = await child.exited;
    if (table.stopping) return;
    if (Date.now() - began > healthy) pause = firstPause;
    const { name, logFile } = child.program;
    say(`  ! ${name} đã dừng (${ended}), khởi động lại sau ${pause / 1000} s · ${name} ended (${ended}), starting again in ${pause / 1000} s`);
    if (ended.startsWith('exit')) say(logTail(logFile));
    const revived = await restart(table, start, pause);
    if (!revived) return;
    child = revived.child;
    pause = Math.min(revived.pause * 2, longestPause);
    say(`  ✓ ${name} chạy lại · ${name} runs again`);
  }
}

/**
 * @param {import('./processes.mjs').ProcessTable} table
 * @param {Start} start
 * @param {number} pause
 */
async function restart(table, start, pause) {
  for (;;) {
    await sleep(pause);
    if (table.stopping) return undefined;
    try {
      return { child: await start(), pause };
    } catch (error) {
      if (table.stopping) return undefined;
      pause = Math.min(pause * 2, longestPause);
      say(`  ! ${/** @type {Error} */ (error).message}\n  ! thử lại sau ${pause / 1000} s · trying again in ${pause / 1000} s`);
    }
  }
}
