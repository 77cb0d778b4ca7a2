// The database of the local installation: the user's own when DATABASE_URL is set, else the embedded PostgreSQL.
import { clusterHome, openCluster } from './cluster.mjs';
import { query, startPostgres, superuserUrl } from './postgres.mjs';
import { keepRunning } from './supervisor.mjs';

const name = 'ocop';

/**
 * @param {import('./processes.mjs').ProcessTable} table
 * @param {number} port for the embedded server
 * @returns {Promise<string>} the URL for the programs
 */
export async function openDatabase(table, port) {
  const given = process.env.DATABASE_URL;
  if (given) return checked(given);
  const cluster = await openCluster(clusterHome());
  await keepRunning(table, () => startPostgres(table, cluster, port));
  const superuser = superuserUrl(cluster, port);
  const [role] = await query(superuser, 'select from pg_roles where rolname = $1', [name]);
  // The programs own their database and nothing else; the three extensions they need are trusted ones. Same secret: same machine.
  if (!role) await query(superuser, `create role ${name} login password '${cluster.password}'`);
  const [database] = await query(superuser, 'select from pg_database where datname = $1', [name]);
  if (!database) await query(superuser, `create database ${name} owner ${name}`);
  return superuser.replace('//postgres:', `//${name}:`).replace(/postgres$/, name);
}

/** @param {string} url */
async function checked(url) {
  const [row] = await query(url, 'show server_version_num').catch((error) => {
    throw new Error(`Không kết nối được với DATABASE_URL. · Cannot connect to DATABASE_URL.\n${error.message}`);
  });
  if (Number(row?.server_version_num) < 150_000) {
    throw new Error(`Cần PostgreSQL 15 trở lên. · PostgreSQL 15 or newer is needed.`);
  }
  return url;
}
