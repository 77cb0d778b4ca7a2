// A process number is used again after a while; together with the time it began it names one process for good.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @typedef {{ pid: number, began: string }} Identity */

/**
 * @param {number} pid
 * @returns {Identity | undefined} undefined when there is no such process (a dead one that nobody waited for counts as none)
 */
export function identify(pid) {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid);
  return began === undefined ? undefined : { pid, began };
}

/** @returns {Identity} */
export function self() {
  return identify(process.pid) ?? { pid: process.pid, began: 'unknown' };
}

/** @param {Identity | undefined} identity */
export const isAlive = (identity) => identity !== undefined && identify(identity.pid)?.began === identity.began;

/** @param {number} pid */
function beganOnLinux(pid) {
  try {
    // The name in parentheses may hold blanks; state is the first field behind it, the start time (ticks since boot) the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' ? undefined : `${boot}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function beganElsewhere(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}
