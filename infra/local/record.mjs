// What runs, written to a file: it lets one launcher at a time work on a checkout, and the next one clean up after a killed one.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, self } from './identity.mjs';

/** @typedef {import('./identity.mjs').Identity} Identity */
/**
 * @typedef {object} RunRecord
 * @property {Identity} launcher
 * @property {(Identity & { name: string, stopSignal?: NodeJS.Signals })[]} children
 * @property {boolean} [stopping]
 * @property {Record<string, string>} [environment] for programs that work with the running system
 * @property {{ web: string, inbox?: string }} [addresses] once everything is ready
 */

/**
 * @param {string} file
 * @returns {RunRecord | undefined}
 */
export function readRecord(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Replaces the record in one move: a reader never sees half of it.
 * @param {string} file
 * @param {RunRecord} record
 */
export function writeRecord(file, record) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

/**
 * Makes this process the only holder of the record.
 * @param {string} file
 * @param {(stale: RunRecord) => Promise<void>} [cleanUp] ends what a holder that is dead left behind
 * @returns {Promise<(() => void) | undefined>} releases it; undefined when a living process holds it
 */
export async function claim(file, cleanUp) {
  mkdirSync(dirname(file), { recursive: true });
  while (!tryClaim(file)) {
    const held = readRecord(file);
    if (held && isAlive(held.launcher)) return undefined;
    if (held) await cleanUp?.(held);
    discard(file, held);
  }
  return () => rmSync(file, { force: true });
}

/**
 * A link comes to be whole or not at all, and never over another.
 * @param {string} file
 */
function tryClaim(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ launcher: self(), children: [] }), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  } finally {
    unlinkSync(draft);
  }
}

/**
 * Removes a stale record, and not the fresh one that a competitor may have put in its place in the meantime.
 * @param {string} file
 * @param {RunRecord | undefined} stale
 */
function discard(file, stale) {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
    if (readRecord(aside)?.launcher.began !== stale?.launcher.began) linkSync(aside, file);
  } catch {
    // Gone already, or claimed anew: the next attempt sees which.
  }
  rmSync(aside, { force: true });
}
