// Where things are: everything the two commands write lies below .data/ of the checkout, or in the state directory of the machine.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of this clone, without symbolic links. */
export const checkout = realpathSync(fileURLToPath(new URL('../..', import.meta.url)));

/** Everything this clone keeps: database, files, mails, logs, records of running processes. Git ignores it. */
export const dataDirectory = join(checkout, '.data');

/** @param {...string} parts path below the checkout */
export const inCheckout = (...parts) => join(checkout, ...parts);

/** @param {...string} parts path below .data/ */
export const inData = (...parts) => join(dataDirectory, ...parts);

/**
 * A directory outside every checkout that survives a reboot. As root it is under /var/lib, where the unprivileged account that
 * PostgreSQL needs can read; a checkout below a 0700 home is closed to that account.
 */
export function stateDirectory() {
  const candidates =
    process.getuid?.() === 0
      ? ['/var/lib/ocop-connect', join(tmpdir(), 'ocop-connect')]
      : [join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ocop-connect'), join(tmpdir(), `ocop-connect-${process.getuid?.()}`)];
  for (const candidate of candidates) {
    try {
      mkdirSync(candidate, { recursive: true });
      chmodSync(candidate, 0o755);
      return candidate;
    } catch {
      // Read-only or full: the next candidate.
    }
  }
  throw new Error(`Không ghi được vào / Cannot write to: ${candidates.join(', ')}`);
}

/** Names this checkout among others on the same machine. */
export const checkoutKey = createHash('sha256').update(checkout).digest('hex').slice(0, 16);
