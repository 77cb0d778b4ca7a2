import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  multiplyDecimals,
  parseDecimal,
  shiftDecimal,
  type Decimal,
} from './decimal.js';
import type { Language } from './language.js';
import { formatNumber, parseNumberText } from './number-text.js';
import { accept, refuse, ValueError, type Result } from './problem.js';
import { isUnitCode, unit, type UnitCode } from './unit.js';

/** So much of a unit, exact. `value` is a canonical decimal, never a float. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: UnitCode;
}

/** One `unit` of a product holds `holds` of something smaller: a carton holds 24 jars, a jar 0.5 kg. */
export interface PackFactor {
  readonly unit: UnitCode;
  readonly holds: Quantity;
}

/** What a stored quantity may have, as `numeric(18,6)`: 12 digits before and 6 after the point. */
export const QUANTITY_DIGITS = { whole: 12, fraction: 6 } as const;

export interface QuantityRule {
  /** A capacity may be nothing; an order may not. Default: refused. */
  readonly allowZero?: boolean;
}

/**
 * Checks a quantity that comes as decimal text and unit code. Counted units take whole numbers.
 * Problems: NUMBER_INVALID, UNIT_UNKNOWN, QUANTITY_NEGATIVE, QUANTITY_NOT_POSITIVE, QUANTITY_NOT_WHOLE,
 * QUANTITY_TOO_PRECISE, QUANTITY_TOO_LARGE.
 */
export function checkQuantity(value: string, unitCode: string, rule: QuantityRule = {}): Result<Quantity> {
  if (!isUnitCode(unitCode)) return refuse('UNIT_UNKNOWN', { unit: unitCode });
  const number = parseDecimal(value);
  if (!number.ok) return number;
  const sign = compareDecimals(number.value, '0');
  if (sign < 0) return refuse('QUANTITY_NEGATIVE');
  if (sign === 0 && rule.allowZero !== true) return refuse('QUANTITY_NOT_POSITIVE');
  const places = decimalPlaces(number.value);
  if (places > 0 && unit(unitCode).dimension === 'count') return refuse('QUANTITY_NOT_WHOLE');
  if (places > QUANTITY_DIGITS.fraction) return refuse('QUANTITY_TOO_PRECISE', { digits: QUANTITY_DIGITS.fraction });
  if (compareDecimals(number.value, `1${'0'.repeat(QUANTITY_DIGITS.whole)}`) >= 0) return refuse('QUANTITY_TOO_LARGE');
  return accept({ value: number.value, unit: unitCode });
}

/** Reads what a person typed ("1.234,5" in Vietnamese, "1,234.5" in English). Problems as `checkQuantity`. */
export function parseQuantity(
  text: string,
  unitCode: string,
  language: Language,
  rule: QuantityRule = {},
): Result<Quantity> {
  const number = parseNumberText(text, language);
  return number.ok ? checkQuantity(number.value, unitCode, rule) : number;
}

/**
 * The same quantity in another unit, exactly: within one dimension by powers of ten, out of a package by the
 * product's pack factors (10 cartons of 24 jars of 0.5 kg are 120 kg). Packages are opened, never filled:
 * the way back would leave a remainder.
 * Throws ValueError UNITS_DO_NOT_CONVERT { from, to }.
 */
export function convert(quantity: Quantity, to: UnitCode, packs: readonly PackFactor[] = []): Quantity {
  const shift = powerBetween(quantity.unit, to);
  if (shift !== undefined) return { value: shiftDecimal(quantity.value, shift), unit: to };
  const pack = packs.find((candidate) => candidate.unit === quantity.unit);
  if (pack === undefined) throw new ValueError('UNITS_DO_NOT_CONVERT', { from: quantity.unit, to });
  const contents = { value: multiplyDecimals(quantity.value, pack.holds.value), unit: pack.holds.unit };
  // Each level is opened once, so that packs that name each other in a circle end in the error above.
  return convert(
    contents,
    to,
    packs.filter((other) => other !== pack),
  );
}

/** Whether `convert` would succeed. */
export function converts(from: UnitCode, to: UnitCode, packs: readonly PackFactor[] = []): boolean {
  if (powerBetween(from, to) !== undefined) return true;
  const pack = packs.find((candidate) => candidate.unit === from);
  return pack !== undefined && converts(pack.holds.unit, to, packs.filter((other) => other !== pack));
}

/** a + b in the unit of a. Throws ValueError UNITS_DO_NOT_CONVERT. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return { value: addDecimals(a.value, convert(b, a.unit).value), unit: a.unit };
}

/** Negative, zero or positive. Throws ValueError UNITS_DO_NOT_CONVERT. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return compareDecimals(a.value, convert(b, a.unit).value);
}

/** "1.234,5 kg", "12 hộp"; in English "1,234.5 kg", "12 box". The space does not break. */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const { symbol, name } = unit(quantity.unit);
  return `${formatNumber(quantity.value, language)}\u00a0${symbol ?? name[language]}`;
}

/** The power of ten that leads from one unit to the other, or undefined where none does. */
function powerBetween(from: UnitCode, to: UnitCode): number | undefined {
  if (from === to) return 0;
  const [a, b] = [unit(from), unit(to)];
  if (a.dimension !== b.dimension || a.power === null || b.power === null) return undefined;
  return a.power - b.power;
}
