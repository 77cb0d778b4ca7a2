import { accept, refuse, type Result } from './problem.js';

/**
 * - `enterprise`: 10 digits, the last a check digit.
 * - `branch`: a dependent unit, 10 digits, "-", 001 to 999.
 * - `person`: 12 digits, the personal identification number of a household's representative, its tax code since
 *   2025-07-01 (Circular 86/2024/TT-BTC). Personal data: show it through `maskTaxCode`, never use it as a public key.
 */
export type TaxCodeKind = 'enterprise' | 'branch' | 'person';

export interface TaxCode {
  readonly kind: TaxCodeKind;
  /** Digits, with the dash in a branch's code. The form to store and compare. */
  readonly code: string;
}

/**
 * Reads a tax code; blanks around and between the digits are dropped, the dash of a branch may be missing.
 * Problems: TAX_CODE_FORMAT, TAX_CODE_CHECK_DIGIT. A person's number has no check digit.
 * The first two digits are tax-office numbers and not province codes, so they are not looked at.
 * Source: programme.md section 12.
 */
export function parseTaxCode(text: string): Result<TaxCode> {
  const plain = text.replace(/\s/g, '');
  if (/^\d{12}$/.test(plain)) return accept({ kind: 'person', code: plain });
  const match = /^(\d{10})(?:-?(\d{3}))?$/.exec(plain);
  const head = match?.[1];
  const branch = match?.[2];
  if (head === undefined || branch === '000') return refuse('TAX_CODE_FORMAT');
  if (taxCodeCheckDigit(head.slice(0, 9)) !== Number(head[9])) return refuse('TAX_CODE_CHECK_DIGIT');
  return accept(
    branch === undefined ? { kind: 'enterprise', code: head } : { kind: 'branch', code: `${head}-${branch}` },
  );
}

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * The tenth digit to nine: 10 - (weighted sum mod 11). `undefined` where the remainder is 0: about 9 % of all
 * nine-digit beginnings have no valid code.
 */
export function taxCodeCheckDigit(nine: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0);
  const remainder = sum % 11;
  return remainder === 0 ? undefined : 10 - remainder;
}

/**
 * What others may see: a company's code whole, of a person's number the last three digits only. The leading ones
 * tell birthplace, sex and year of birth, the last are random.
 */
export function maskTaxCode({ kind, code }: TaxCode): string {
  return kind === 'person' ? '•'.repeat(code.length - 3) + code.slice(-3) : code;
}
