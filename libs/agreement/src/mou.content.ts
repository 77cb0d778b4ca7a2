import { createHash } from 'node:crypto';
import type { BilingualText } from '@ocop/platform';
import type { UnitCode, Vnd, VatClass } from '@ocop/values';

/** A line of goods as it was awarded. */
export interface MouGoods {
  /** What the buyer asked for, in its words. */
  description: string;
  /** The product offered. */
  product: string;
  /** Canonical decimal in `unit`. */
  quantity: string;
  unit: UnitCode;
  /** VND a unit, without VAT. */
  unitPrice: Vnd;
  vat: VatClass;
  /** Quantity times price in VND, without VAT. */
  amount: Vnd;
  leadTimeDays: number;
}

/** One article: words, then goods where it has any, then words. */
export interface MouArticle {
  heading: BilingualText;
  text: BilingualText;
  goods?: MouGoods[];
  closing?: BilingualText;
}

/** All that a signature covers. */
export interface MouContent {
  number: string;
  title: BilingualText;
  parties: {
    position: number;
    organizationId: string;
    organizationName: string;
    signatoryId: string;
    signatoryName: string;
    signatoryTitle: string;
    authority: string;
  }[];
  articles: MouArticle[];
  validUntil: string;
}

/** SHA-256 in hexadecimal of the content's canonical form. */
export function contentHashOf(content: MouContent): string {
  return createHash('sha256').update(canonical(content)).digest('hex');
}

/**
 * JSON in canonical form (RFC 8785: members sorted by UTF-16 code units, no white space), so that the hash depends on
 * what is said and not on how the database keeps it. Text is NFC already; numbers are integers.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`;
}
