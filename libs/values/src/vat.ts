import type { Decimal } from './decimal.js';
import { amountOf, sumVnd, type Vnd } from './money.js';

/** VAT classes in the order a list should offer them; NOT_TAXED is outside VAT. */
export const vatClasses = ['NOT_TAXED', 'VAT_0', 'VAT_5', 'VAT_8', 'VAT_10'] as const;
export type VatClass = (typeof vatClasses)[number];

/** Rates as exact decimals; what is outside VAT adds nothing, as 0 % does, but is another thing on an invoice. */
const VAT_RATES: Record<VatClass, Decimal> = { NOT_TAXED: '0', VAT_0: '0', VAT_5: '0.05', VAT_8: '0.08', VAT_10: '0.1' };

/** What a line costs: so much, at that price a unit. */
export interface PricedLine {
  quantity: Decimal;
  unitPrice: Vnd;
  vat: VatClass;
}

/** Quantity times price, rounded to the whole dong, a half upwards. @throws ValueError AMOUNT_TOO_LARGE */
export function lineTotal({ quantity, unitPrice }: PricedLine): Vnd {
  return amountOf(unitPrice, quantity);
}

/** The VAT of a line, on its rounded amount and rounded likewise, as an invoice shows it line by line. */
export function lineVat(line: PricedLine): Vnd {
  return amountOf(lineTotal(line), VAT_RATES[line.vat]);
}

/** Sums of a quote, in dong. @throws ValueError AMOUNT_TOO_LARGE */
export function quoteTotals(lines: readonly PricedLine[]): { total: Vnd; totalWithVat: Vnd } {
  const total = sumVnd(lines.map(lineTotal));
  return { total, totalWithVat: sumVnd([total, ...lines.map(lineVat)]) };
}
