// PostgreSQL refuses to run as root, so root lends it an unprivileged account.
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {{ uid?: number, gid?: number }} Account empty: the account that runs the launcher */

/**
 * The account to run PostgreSQL under. `nobody` exists on every system, so an installation never changes its account between two
 * starts; the price is that other processes of `nobody` could read the data of this local installation.
 * @returns {Account}
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const entry = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':')).find(([name]) => name === 'nobody');
  if (!entry) throw new Error('Không có tài khoản "nobody" để chạy PostgreSQL. / There is no account "nobody" to run PostgreSQL under.');
  return { uid: Number(entry[2]), gid: Number(entry[3]) };
}

/**
 * The owner of what is there already wins over our choice, so that data made by an ordinary user still opens as root.
 * @param {string} directory
 * @returns {Account}
 */
export function ownerOf(directory) {
  if (process.getuid?.() !== 0) return {};
  const { uid, gid } = statSync(directory);
  return { uid, gid };
}

/**
 * Whether the account may pass through every directory above, and into, this one.
 * @param {string} directory an existing directory
 * @param {Account} account
 * @returns {boolean}
 */
export function canReach(directory, account) {
  if (account.uid === undefined) return true;
  const { mode, uid, gid } = statSync(directory);
  const mayEnter = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001;
  const parent = dirname(directory);
  return mayEnter !== 0 && (parent === directory || canReach(parent, account));
}
