import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.js';
import { newId } from './id.js';
import { Keys } from './keys.js';
import { LinkSecrets } from './link-secret.js';

const folder = mkdtempSync(join(tmpdir(), 'ocop-links-'));
const secrets = new LinkSecrets(new Keys(readConfig({ DATABASE_URL: 'postgres://localhost/x', DATA_DIR: folder })));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the secret of a link', () => {
  it('leads back to its id, for its purpose only', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const secret = secrets.secretFor('invitation', id);
        expect(secrets.idOf('invitation', secret)).toBe(id);
        expect(secrets.idOf('password-reset', secret)).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  it('opens nothing once one bit of it is another', () => {
    const bytes = Buffer.from(secrets.secretFor('invitation', newId()), 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(secrets.idOf('invitation', changed.toString('base64url'))).toBeUndefined();
    }
  });

  it('cannot be guessed from garbage', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(secrets.idOf('invitation', text)).toBeUndefined()));
  });
});
