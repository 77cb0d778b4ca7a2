import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { self } from './identity.mjs';
import { claim, readRecord, writeRecord } from './record.mjs';

const directory = mkdtempSync(join(tmpdir(), 'ocop-record-'));
const file = join(directory, 'run.json');
const dead = { pid: process.pid, began: 'before this process' };

afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('one holder at a time', async () => {
  const release = await claim(file);
  expect(await claim(file)).toBeUndefined();
  release?.();
  const again = await claim(file);
  expect(again).toBeDefined();
  again?.();
});

test('what a killed holder left is cleaned up before the claim succeeds', async () => {
  writeRecord(file, { launcher: dead, children: [{ name: 'api', ...dead }] });
  /** @type {string[]} */
  const cleaned = [];
  const release = await claim(file, async ({ children }) => void cleaned.push(...children.map(({ name }) => name)));
  expect(cleaned).toEqual(['api']);
  expect(readRecord(file)).toEqual({ launcher: self(), children: [] });
  release?.();
});

test('of many who find a dead holder at once, one wins', async () => {
  writeRecord(file, { launcher: dead, children: [] });
  const releases = await Promise.all(Array.from({ length: 8 }, () => claim(file, async () => undefined)));
  expect(releases.filter(Boolean)).toHaveLength(1);
  releases.find(Boolean)?.();
  expect(readdirSync(directory)).toEqual([]);
});

test('an unreadable record holds nobody up', async () => {
  writeFileSync(file, '{"launcher":');
  const release = await claim(file);
  expect(readRecord(file)).toEqual({ launcher: self(), children: [] });
  release?.();
});
