import { accept, refuse, type Result } from './problem.js';

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$`);

/**
 * Reads the address of a website to its stored form, with "https://" put before a bare domain name. Only https, so that
 * a link made of it can run no script; only a domain name on the usual port, without user and password, so that it looks
 * like where it leads. At most 300 characters.
 * Problem: WEBSITE_INVALID, also for http, other schemes and IP addresses.
 */
export function parseWebsite(text: string): Result<string> {
  const plain = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : `https://${plain}`;
  const url = /\s/.test(whole) ? null : URL.parse(whole);
  const fits = url?.protocol === 'https:' && url.username === '' && url.password === '' && url.port === '' && HOST.test(url.hostname);
  return url && fits && url.href.length <= 300 ? accept(url.href.replace(/(?<=^https:\/\/[^/]+)\/$/, '')) : refuse('WEBSITE_INVALID');
}
