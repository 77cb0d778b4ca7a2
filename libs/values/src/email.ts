import { accept, refuse, type Result } from './problem.js';

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$`);

/**
 * Reads an e-mail address to its stored form: trimmed and in lower case, so that one person has one account.
 * (RFC 5321 lets the part before @ depend on case; no provider of today uses it.)
 * Deliberately narrower than RFC 5322: ASCII, no quotes, comments, address literals or names without a dot, at most
 * 64 characters before the @ and 254 in all. Whether it exists only a message can tell.
 * Problem: EMAIL_INVALID.
 */
export function parseEmail(text: string): Result<string> {
  const address = text.trim().toLowerCase();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const fits = address.length <= 254 && local.length <= 64;
  return fits && LOCAL.test(local) && DOMAIN.test(address.slice(at + 1)) ? accept(address) : refuse('EMAIL_INVALID');
}
