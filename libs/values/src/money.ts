import { multiplyDecimals, roundDecimal, shiftDecimal, type Decimal } from './decimal.js';
import { vnFold } from './folding.js';
import type { Language } from './language.js';
import { formatNumber, parseNumberText } from './number-text.js';
import { accept, orThrow, refuse, ValueError, type Result } from './problem.js';

/**
 * Vietnamese dong: a whole number within the safe integers, no minor unit (ISO 4217: VND, 0).
 * A plain number and not a branded type: entities, GraphQL scalars and forms all carry it, and a brand
 * would be cast away at each of those doors. The check is at the doors instead, by `checkVnd`.
 */
export type Vnd = number;

export interface AmountRule {
  /** Debts, corrections and differences may be negative; prices may not. Default: refused. */
  readonly allowNegative?: boolean;
}

/** Problems: AMOUNT_NOT_A_NUMBER, AMOUNT_FRACTIONAL, AMOUNT_TOO_LARGE, AMOUNT_NEGATIVE. */
export function checkVnd(value: number, rule: AmountRule = {}): Result<Vnd> {
  if (Number.isNaN(value)) return refuse('AMOUNT_NOT_A_NUMBER');
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return refuse('AMOUNT_TOO_LARGE');
  if (!Number.isInteger(value)) return refuse('AMOUNT_FRACTIONAL');
  if (value < 0 && rule.allowNegative !== true) return refuse('AMOUNT_NEGATIVE');
  return accept(value === 0 ? 0 : value); // no -0: it would print as "-0"
}

/** Powers of ten of the scale words, keyed without diacritics. glossary.csv: tỷ 10^9, triệu 10^6, nghìn 10^3. */
const SCALE_WORDS: Readonly<Record<string, number>> = {
  '': 0,
  nghin: 3,
  ngan: 3,
  k: 3,
  thousand: 3,
  trieu: 6,
  tr: 6,
  million: 6,
  ty: 9,
  ti: 9,
  billion: 9,
  'nghin ty': 12,
  'ngan ty': 12,
  trillion: 12,
};

/** Characters; bounds the work on hostile input. */
const LONGEST = 64;

const AMOUNT = /^(-?) ?(?:vnd|₫)? ?(-?[\d.,]+) ?([a-z ]*?) ?(?:dong|d|₫|vnd)?$/;

/**
 * Reads an amount as it is written in letters and tables: "1.234.567", "9.583 tỷ đồng", "1,5 triệu",
 * "125.000 ₫", "VND 1,234,567" (English). The language decides what dot and comma mean.
 * Problems: AMOUNT_NOT_A_NUMBER, AMOUNT_FRACTIONAL (only if dong remain broken: "1,5 tỷ" is whole),
 * AMOUNT_NEGATIVE, AMOUNT_TOO_LARGE. Source: programme.md section 12.
 */
export function parseVnd(text: string, language: Language, rule: AmountRule = {}): Result<Vnd> {
  if (text.length > LONGEST) return refuse('AMOUNT_NOT_A_NUMBER');
  const plain = vnFold(text).replace('\u2212', '-').replace(/\s+/g, ' ').trim();
  const [, sign = '', digits = '', word = ''] = AMOUNT.exec(plain) ?? [];
  const power = Object.hasOwn(SCALE_WORDS, word) ? SCALE_WORDS[word] : undefined;
  const number = parseNumberText(sign + digits, language);
  if (power === undefined || !number.ok) return refuse('AMOUNT_NOT_A_NUMBER');
  const dong = shiftDecimal(number.value, power);
  if (dong.includes('.')) return refuse('AMOUNT_FRACTIONAL');
  return checkVnd(Number(dong), rule);
}

/** "125.000 ₫" in Vietnamese, "₫125,000" in English; the space does not break. As CLDR 48 has it. */
export function formatVnd(amount: Vnd, language: Language): string {
  const digits = formatNumber(String(Math.abs(amount)), language);
  const sign = amount < 0 ? '-' : '';
  return language === 'vi' ? `${sign}${digits}\u00a0₫` : `${sign}₫${digits}`;
}

/**
 * Price of `count` units at `unitPrice` dong a unit, rounded to the whole dong, a half away from zero.
 * Exact until that one rounding. Throws ValueError AMOUNT_TOO_LARGE or NUMBER_INVALID.
 */
export function amountOf(unitPrice: Vnd, count: Decimal): Vnd {
  return toSafe(roundDecimal(multiplyDecimals(String(unitPrice), count)));
}

/** The sum; throws ValueError AMOUNT_TOO_LARGE instead of losing a dong beyond the safe integers. */
export function sumVnd(amounts: Iterable<Vnd>): Vnd {
  let sum = 0n;
  for (const amount of amounts) sum += BigInt(orThrow(checkVnd(amount, { allowNegative: true })));
  return toSafe(sum);
}

function toSafe(amount: bigint): Vnd {
  const value = Number(amount);
  if (!Number.isSafeInteger(value)) throw new ValueError('AMOUNT_TOO_LARGE');
  return value;
}
