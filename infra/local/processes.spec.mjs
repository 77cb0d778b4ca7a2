import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identify, isAlive, self } from './identity.mjs';
import { ProcessTable, end, endOrphans } from './processes.mjs';
import { readRecord } from './record.mjs';
import { keepRunning } from './supervisor.mjs';

/** @type {string} */
let directory;
/** @type {ProcessTable} */
let table;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ocop-processes-'));
  table = new ProcessTable(join(directory, 'run.json'));
});

afterEach(async () => {
  await table.endAll();
  rmSync(directory, { recursive: true, force: true });
});

/**
 * @param {string} script
 * @returns {import('./processes.mjs').Program}
 */
const nodeProgram = (script) => ({ name: 'child', command: process.execPath, args: ['-e', script], cwd: directory, logFile: join(directory, 'child.log') });

const idle = 'setInterval(() => {}, 1000)';

/** @param {string} name a file that the child writes when it is ready */
async function written(name) {
  const file = join(directory, name);
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await sleep(10);
  return readFileSync(file, 'utf8');
}

test('a process that does not listen to SIGTERM is killed, and its own children with it', async () => {
  const script = `
    process.on('SIGTERM', () => {});
    const grandchild = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`process.on('SIGTERM', () => {}); ${idle}`)}]);
    require('node:fs').writeFileSync('grandchild', String(grandchild.pid)); ${idle}`;
  const { identity } = await table.launch(nodeProgram(script));
  const grandchild = identify(Number(await written('grandchild')));
  await end(identity, 'SIGTERM', 50);
  expect(isAlive(identity)).toBe(false);
  while (isAlive(grandchild)) await sleep(10);
});

test('a stranger who got the number of a dead child is left alone', async () => {
  const { identity } = await table.launch(nodeProgram(idle));
  const stale = { name: 'child', pid: identity.pid, began: 'long ago' };
  await endOrphans({ launcher: self(), children: [stale] });
  expect(isAlive(identity)).toBe(true);
});

test('the record names the children, so that the next launcher can end what a killed one left', async () => {
  const { identity } = await table.launch(nodeProgram(idle));
  const record = readRecord(table.recordFile);
  expect(record).toMatchObject({ launcher: self(), children: [{ name: 'child', ...identity }] });
  await endOrphans(/** @type {import('./record.mjs').RunRecord} */ (record));
  expect(isAlive(identity)).toBe(false);
});

test('a program that cannot be started says why', async () => {
  await expect(table.launch({ ...nodeProgram(''), command: '/nowhere/program' })).rejects.toThrow(/child: .*ENOENT/);
});

test('a run that fails shows the end of its log', async () => {
  await expect(table.run(nodeProgram('console.log("the reason"); process.exit(3)'))).rejects.toThrow(/exit 3\nthe reason/);
});

test('nothing starts once the launcher is stopping', async () => {
  await table.endAll();
  await expect(table.launch(nodeProgram(idle))).rejects.toThrow(/stopping/);
});

test('a supervised program that is killed with -9 runs again', async () => {
  /** @type {import('./identity.mjs').Identity[]} */
  const lives = [];
  await keepRunning(table, async () => {
    const child = await table.launch(nodeProgram(idle));
    lives.push(child.identity);
    return child;
  });
  process.kill(/** @type {import('./identity.mjs').Identity} */ (lives[0]).pid, 'SIGKILL');
  while (lives.length < 2) await sleep(10);
  expect(lives.map(isAlive)).toEqual([false, true]);
});
