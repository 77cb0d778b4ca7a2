import { accept, orThrow, refuse, type Result } from './problem.js';

/**
 * An exact decimal number as text, the form in which PostgreSQL's `numeric` and GraphQL carry it.
 * Canonical: no leading or trailing zeros, no exponent, no "-0", a dot before the fraction ("-1234.5").
 * Text and not a number, because 0.1 + 0.2 kilograms have to be 0.3; not a class, because it must pass
 * through JSON, SQL and React state unchanged.
 */
export type Decimal = string;

/** `units` / 10^`scale`: the form in which the arithmetic is done. */
interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/** More digits than any figure of this trade has; it bounds the work that hostile input can cause. */
const LONGEST = 64;

/** Reads "1234.50" (dot as decimal point, no grouping) to "1234.5". Problem: NUMBER_INVALID. */
export function parseDecimal(text: string): Result<Decimal> {
  if (text.length > LONGEST || !/^-?\d+(\.\d+)?$/.test(text)) return refuse('NUMBER_INVALID');
  const fraction = text.split('.')[1] ?? '';
  return accept(unscale({ units: BigInt(text.replace('.', '')), scale: fraction.length }));
}

/** a + b, exactly. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return unscale({ units: x + y, scale });
}

/** a * b, exactly. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const [x, y] = [toScaled(a), toScaled(b)];
  return unscale({ units: x.units * y.units, scale: x.scale + y.scale });
}

/** Negative, zero or positive, as `sort` wants it. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** value * 10^power, exactly. */
export function shiftDecimal(value: Decimal, power: number): Decimal {
  const { units, scale } = toScaled(value);
  return power >= 0
    ? unscale({ units: units * 10n ** BigInt(power), scale })
    : unscale({ units, scale: scale - power });
}

/** The nearest whole number; a half goes away from zero, as in commercial rounding. */
export function roundDecimal(value: Decimal): bigint {
  const { units, scale } = toScaled(value);
  const one = 10n ** BigInt(scale);
  const magnitude = ((units < 0n ? -units : units) * 2n + one) / (one * 2n);
  return units < 0n ? -magnitude : magnitude;
}

/** Digits after the point. */
export function decimalPlaces(value: Decimal): number {
  return toScaled(value).scale;
}

function toScaled(value: Decimal): Scaled {
  // Re-read rather than trusted: a float or a localised text that slipped in must not count wrongly.
  const canonical = orThrow(parseDecimal(value));
  const fraction = canonical.split('.')[1] ?? '';
  return { units: BigInt(canonical.replace('.', '')), scale: fraction.length };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const [x, y] = [toScaled(a), toScaled(b)];
  const scale = Math.max(x.scale, y.scale);
  return [x.units * 10n ** BigInt(scale - x.scale), y.units * 10n ** BigInt(scale - y.scale), scale];
}

function unscale({ units, scale }: Scaled): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
