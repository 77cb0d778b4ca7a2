import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCluster } from './cluster.mjs';
import { isAlive } from './identity.mjs';
import { freePort } from './ports.mjs';
import { query, startPostgres, superuserUrl, throwAwaySettings } from './postgres.mjs';
import { end } from './processes.mjs';
import { makeWorkshop } from './throwaway.mjs';

const { directory, table, remove } = await makeWorkshop();
const cluster = await openCluster(join(directory, 'postgres'), ['--no-sync']);
const port = await freePort();
const url = superuserUrl(cluster, port);
const start = () => startPostgres(table, cluster, port, throwAwaySettings);

afterAll(async () => {
  await table.endAll();
  remove();
});

test('the database speaks Vietnamese: letters of all planes, its order, search without diacritics', async () => {
  await start();
  await query(url, 'create extension unaccent');
  await query(url, 'create extension pg_trgm');
  await query(url, 'create extension btree_gist');
  const [row] = await query(url, `select lower('ĐƯỜNG') as lower, unaccent('Mật ong Đường') as plain, cardinality(show_trgm('mật')) as trigrams`);
  expect(row).toEqual({ lower: 'đường', plain: 'Mat ong Duong', trigrams: 4 });
  const words = await query(url, `select word from unnest(array['mạ','mã','đa','ma','mả','da','má','mà']) as word order by word collate "vi-x-icu"`);
  expect(words.map(({ word }) => word)).toEqual(['da', 'đa', 'ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
});

test('a running server on these data is taken over, and what was stored is there', async () => {
  await query(url, 'create table kept (what text)');
  await query(url, `insert into kept values ('mật ong')`);
  const second = await start();
  expect(isAlive(second.identity)).toBe(true);
  expect(await query(url, 'select what from kept')).toEqual([{ what: 'mật ong' }]);
});

test('it starts again after a kill -9', async () => {
  const killed = await start();
  process.kill(killed.identity.pid, 'SIGKILL');
  await killed.exited;
  await start();
  expect(await query(url, 'select what from kept')).toEqual([{ what: 'mật ong' }]);
});

test('a stale postmaster.pid with the number of a living stranger does not hold it up', async () => {
  const server = await start();
  const pidFile = join(cluster.data, 'postmaster.pid');
  copyFileSync(pidFile, join(directory, 'copy'));
  await end(server.identity, 'SIGINT');
  // Only a process of its own account would make PostgreSQL refuse.
  const stranger = await table.launch({ name: 'stranger', command: 'sleep', args: ['600'], account: cluster.account, logFile: join(directory, 'stranger.log') });
  const [, ...lines] = readFileSync(join(directory, 'copy'), 'utf8').split('\n');
  writeFileSync(pidFile, [String(stranger.identity.pid), ...lines].join('\n'));
  const next = await start();
  expect([next, stranger].map(({ identity }) => isAlive(identity))).toEqual([true, true]);
});

test('one that never gets ready is ended before another is started, and none is left', async () => {
  await end((await start()).identity, 'SIGINT');
  const stranger = { ...cluster, password: 'wrong' }; // the server runs and answers nobody
  await expect(startPostgres(table, stranger, port, throwAwaySettings, 500)).rejects.toThrow(/password authentication failed/);
  expect(existsSync(join(cluster.data, 'postmaster.pid'))).toBe(false);
  await start();
  expect(await query(url, 'select what from kept')).toEqual([{ what: 'mật ong' }]);
});
