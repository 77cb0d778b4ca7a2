import { createHash } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

/**
 * The mailbox behind an address as it was typed: case, spaces and the part after a plus lead to the same one, so they are
 * counted as one. Only for counting: an account keeps the address it was made with.
 */
export function mailboxOf(email: string): string {
  const address = email.normalize('NFKC').trim().toLowerCase().slice(0, 254);
  return address.replace(/\+[^@]*(?=@)/, '');
}

/**
 * What an attacker cannot change at will in a client's address: all of IPv4, the first 64 bits of IPv6 (the rest is the
 * host's own choice, RFC 4291, 2.5.4). An IPv4 address written as IPv6 is that IPv4 address.
 */
export function networkOf(address: string): string {
  const [plain = ''] = address.split('%'); // without the zone
  const mapped = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  return isIPv6(plain) ? `${groupsOf(plain).slice(0, 4).join(':')}::/64` : plain;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  // an IPv4 tail fills two groups; what it says does not matter for the first four
  const [head = '', tail] = address.replace(/\d+\.\d+\.\d+\.\d+$/, '0:0').split('::');
  const groups = (text: string) => text.split(':').filter(Boolean).map((group) => parseInt(group, 16).toString(16));
  if (tail === undefined) return groups(head);
  const [before, after] = [groups(head), groups(tail)];
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => '0'), ...after];
}

/** The key under which something is counted; a hash, so that the table holds no addresses of people. */
export function throttleKey(purpose: string, kind: 'account' | 'network', value: string): string {
  return createHash('sha256').update(JSON.stringify([purpose, kind, value])).digest('base64url');
}
