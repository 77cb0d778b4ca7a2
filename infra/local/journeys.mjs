// The whole product on a throw-away database, for the journeys in a browser.
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { query } from './postgres.mjs';
import { environmentOf, prepareDatabase, startInbox, startServers } from './system.mjs';

/**
 * @param {import('./processes.mjs').ProcessTable} table
 * @param {string} directory for files, mails and logs
 * @param {NodeJS.ProcessEnv} env with TEST_DATABASE_URL
 * @returns {Promise<{ BASE_URL: string, INBOX_URL: string, DEMO_ACCOUNTS: string, RUN_RECORD: string }>} for the journeys: where the
 *   web and the inbox are, the accounts as JSON, and the record with the process numbers for those that kill one
 */
export async function startJourneySystem(table, directory, env) {
  const database = new URL(env.TEST_DATABASE_URL ?? '');
  database.pathname = '/journeys';
  await query(env.TEST_DATABASE_URL ?? '', 'create database journeys');
  const [web, worker, smtp, inbox] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const data = join(directory, 'journeys');
  const place = { databaseUrl: database.href, ports: { web, worker, smtp, inbox, database: Number(database.port) }, data, logs: data };
  const environment = environmentOf(place, {});
  const INBOX_URL = await startInbox(table, place);
  const accounts = await prepareDatabase(table, place, { ...env, ...environment });
  await startServers(table, place, { ...env, ...environment });
  return { BASE_URL: environment.PUBLIC_URL, INBOX_URL, DEMO_ACCOUNTS: JSON.stringify(accounts), RUN_RECORD: table.recordFile };
}
