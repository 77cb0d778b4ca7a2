// Migrations and demo data are loaded once a build: both do nothing the second time, but take seconds to find that out.
import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import pg from 'pg';
import { checkout, inCheckout } from './checkout.mjs';
import { query } from './postgres.mjs';

/** @typedef {import('./system.mjs').Account[]} Accounts */

/**
 * The database itself remembers, as its comment, what prepared it: one that was dropped or restored has forgotten.
 * @param {string} databaseUrl of its owner
 * @param {() => Promise<Accounts>} prepare
 * @returns {Promise<Accounts>} of the demo
 */
export async function prepareOnce(databaseUrl, prepare) {
  const signature = signatureOf(['libs/*/{dist,data,template}/**', 'apps/api/dist/**', 'infra/database/migrations/*']);
  const [row] = await query(databaseUrl, "select shobj_description(oid, 'pg_database') as comment from pg_database where datname = current_database()");
  const last = JSON.parse(row?.comment ?? '{}');
  if (last.signature === signature) return last.accounts;
  const accounts = await prepare();
  const name = new URL(databaseUrl).pathname.slice(1);
  await query(databaseUrl, `comment on database ${pg.escapeIdentifier(name)} is ${pg.escapeLiteral(JSON.stringify({ signature, accounts }))}`);
  return accounts;
}

/** @param {string[]} patterns from the root */
function signatureOf(patterns) {
  const hash = createHash('sha256');
  for (const path of globSync(patterns, { cwd: checkout }).sort()) {
    const { size, mtimeMs } = statSync(inCheckout(path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
