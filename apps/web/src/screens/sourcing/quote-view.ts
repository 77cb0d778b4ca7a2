import { compareDecimals } from '@ocop/values';
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
