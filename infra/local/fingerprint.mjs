// What files hold, so that two moments can be compared.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of folders, not of folders in them, as one line each.
 * @param {readonly string[]} folders
 */
export function fingerprint(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => `${join(folder, name)} ${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}`),
  );
}

/**
 * The files that differ, came or went.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 */
export function differing(before, after) {
  const lines = [...before.filter((line) => !after.includes(line)), ...after.filter((line) => !before.includes(line))];
  return [...new Set(lines.map((line) => line.slice(0, line.lastIndexOf(' '))))].sort();
}
