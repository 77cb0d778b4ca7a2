import { amountOf, compareDecimals, sumVnd, type Decimal, type Vnd } from '@ocop/values';
import type { VatClass } from '../../generated/graphql';
import type { RequestDetail } from './request-form';

export type QuoteDetail = RequestDetail['quotes'][number];

/** Quotes that the buyer can choose from, or could when it chose: the cheapest first, VAT included. */
export function choicesOf({ quotes }: RequestDetail): QuoteDetail[] {
  return quotes
    .filter(({ state }) => state === 'SUBMITTED' || state === 'AWARDED' || state === 'REJECTED')
    .sort((a, b) => a.totalWithVat - b.totalWithVat);
}

/** Days from order to the delivery of the last line. */
export function longestLeadTime({ lines }: QuoteDetail): number {
  return Math.max(0, ...lines.map(({ leadTimeDays }) => leadTimeDays));
}

/** On how many lines less is offered than was asked for. */
export function shortLines(request: RequestDetail, { lines }: QuoteDetail): number {
  const asked = new Map(request.lines.map(({ id, quantity }) => [id, quantity]));
  return lines.filter(({ requestLine, quantity }) => compareDecimals(quantity, asked.get(requestLine.id) ?? quantity) < 0).length;
}

export const vatClasses = ['NOT_TAXED', 'VAT_0', 'VAT_5', 'VAT_8', 'VAT_10'] as const satisfies readonly VatClass[];

const vatRates: Record<VatClass, Decimal> = { NOT_TAXED: '0', VAT_0: '0', VAT_5: '0.05', VAT_8: '0.08', VAT_10: '0.1' };

interface PricedLine {
  readonly quantity: Decimal;
  readonly unitPrice: Vnd;
  readonly vat: VatClass;
}

/** Quantity times price, in whole dong. Throws ValueError beyond the safe integers. */
export function lineTotal({ quantity, unitPrice }: PricedLine): Vnd {
  return amountOf(unitPrice, quantity);
}

/** The sums as the server will count them: VAT line by line, each rounded to the dong. Throws ValueError as above. */
export function quoteSums(lines: readonly PricedLine[]): { total: Vnd; vat: Vnd; totalWithVat: Vnd } {
  const total = sumVnd(lines.map(lineTotal));
  const vat = sumVnd(lines.map((line) => amountOf(lineTotal(line), vatRates[line.vat])));
  return { total, vat, totalWithVat: sumVnd([total, vat]) };
}
