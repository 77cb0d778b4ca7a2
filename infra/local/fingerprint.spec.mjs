import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differing, fingerprint } from './fingerprint.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ocop-fingerprint-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a file that changed, one that came and one that went differ, each named once', () => {
  const file = (/** @type {string} */ name) => join(folder, name);
  for (const name of ['kept.ts', 'changed.ts', 'gone.ts']) writeFileSync(file(name), 'một');
  const before = fingerprint([folder]);
  expect(differing(before, fingerprint([folder]))).toEqual([]);
  writeFileSync(file('changed.ts'), 'hai');
  writeFileSync(file('a new one.ts'), 'ba');
  rmSync(file('gone.ts'));
  expect(differing(before, fingerprint([folder]))).toEqual(['a new one.ts', 'changed.ts', 'gone.ts'].map(file));
});
