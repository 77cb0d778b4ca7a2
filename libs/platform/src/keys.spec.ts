import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.js';
import { Keys } from './keys.js';
import { OneTimeCodes } from './one-time-code.js';

const folder = mkdtempSync(join(tmpdir(), 'ocop-keys-'));
const config = readConfig({ DATABASE_URL: 'postgres://localhost/none', DATA_DIR: folder });
afterAll(() => rmSync(folder, { recursive: true }));

describe('keys', () => {
  it('are made once and are the same for every process of an installation', () => {
    const first = new Keys(config).pair('test');
    const second = new Keys(config).pair('test');
    expect(second.publicKey.equals(first.publicKey)).toBe(true);
    expect(readdirSync(join(folder, 'keys'))).toEqual(['test.pem']);
    expect(statSync(join(folder, 'keys/test.pem')).mode & 0o077).toBe(0);
  });
});

describe('one-time codes', () => {
  const codes = new OneTimeCodes(new Keys(config));

  it('are six digits that fit one purpose and one id', () => {
    const code = codes.codeFor('sign-up', 'a');
    expect(code).toMatch(/^\d{6}$/);
    expect(codes.matches('sign-up', 'a', ` ${code.slice(0, 3)} ${code.slice(3)}`)).toBe(true);
    expect(codes.matches('sign-up', 'b', code)).toBe(codes.codeFor('sign-up', 'b') === code);
    expect(codes.matches('mou-signature', 'a', code)).toBe(codes.codeFor('mou-signature', 'a') === code);
    expect(codes.matches('sign-up', 'a', `${code}0`)).toBe(false);
  });

  it('are spread over the whole range', () => {
    const seen = new Set(Array.from({ length: 300 }, (_, number) => codes.codeFor('sign-up', String(number))));
    expect(seen.size).toBeGreaterThan(295);
  });
});
