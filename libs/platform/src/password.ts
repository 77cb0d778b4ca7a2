import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's lower setting for argon2id: 19 MiB, two passes, one lane. */
const settings = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };

/** Hashes a password with argon2id: `argon2id$<nonce>$<tag>` in Base64url. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { ...settings, message: password.normalize('NFC'), nonce });
  return `argon2id$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

/** What no password fits, and what takes as long as any. */
const NOBODY = `argon2id$${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Whether the password fits. Without a hash, or with what is none, the same work is done, so that an unknown account
 * takes as long as a known one.
 */
export async function passwordFits(password: string, hash: string | undefined): Promise<boolean> {
  const isHash = hash !== undefined && hash.length === NOBODY.length && hash.startsWith('argon2id$');
  const [, nonce = '', tag = ''] = (isHash ? hash : NOBODY).split('$');
  const given = await derive('argon2id', { ...settings, message: password.normalize('NFC'), nonce: Buffer.from(nonce, 'base64url') });
  const expected = Buffer.from(tag, 'base64url');
  return isHash && expected.length === given.length && timingSafeEqual(given, expected);
}
