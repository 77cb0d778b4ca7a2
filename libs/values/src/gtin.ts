import { accept, refuse, type Result } from './problem.js';

/** Digits of a GTIN-8, GTIN-12 (UPC), GTIN-13 (EAN) or GTIN-14 (outer case), check digit right. */
export type Gtin = string;
/** Thirteen digits that name a place or a party, check digit right. */
export type Gln = string;

/**
 * The last digit to the others: weights 3 and 1 from the right, up to the next ten.
 * Source: GS1 General Specifications, section 7.9.
 */
export function gs1CheckDigit(body: string): number {
  let sum = 0;
  for (let i = 0; i < body.length; i++) sum += Number(body[body.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  return (10 - (sum % 10)) % 10;
}

/**
 * Reads a GTIN; blanks and hyphens are dropped, leading zeros kept. 893 means that GS1 Vietnam gave the number and
 * not that the goods come from Vietnam, so no prefix is asked for.
 * Problems: GTIN_FORMAT, GTIN_CHECK_DIGIT.
 */
export function parseGtin(text: string): Result<Gtin> {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits) || /^0+$/.test(digits)) return refuse('GTIN_FORMAT');
  return hasCheckDigit(digits) ? accept(digits) : refuse('GTIN_CHECK_DIGIT');
}

/** The one form in which GTINs of all lengths are compared and put in a GS1 Digital Link: 14 digits. */
export function toGtin14(gtin: Gtin): string {
  return gtin.padStart(14, '0');
}

/** Reads a GLN. Problems: GLN_FORMAT, GLN_CHECK_DIGIT. */
export function parseGln(text: string): Result<Gln> {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^\d{13}$/.test(digits) || /^0+$/.test(digits)) return refuse('GLN_FORMAT');
  return hasCheckDigit(digits) ? accept(digits) : refuse('GLN_CHECK_DIGIT');
}

function hasCheckDigit(digits: string): boolean {
  return gs1CheckDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}
