import { vatClasses } from '@ocop/values';
import { z } from 'zod';
import { optionalWords, words } from '@ocop/platform';
import { day, price } from './request.shape.js';

const LineShape = z.object({
  requestLineId: z.string(),
  productId: z.string(),
  /** Checked by the service against the unit of the request's line. */
  quantity: z.string(),
  unitPrice: price,
  vat: z.enum(vatClasses),
  leadTimeDays: z.number().int().min(0).max(365),
});

/** What a quote must look like; what depends on the request is checked by the service. */
export const QuoteShape = z.object({
  requestId: z.string(),
  validUntil: day,
  note: optionalWords(2_000),
  lines: z.array(LineShape).min(1).max(50),
});
export type Offer = z.output<typeof QuoteShape>;

/** The buyer's choice. */
export const AwardShape = z.object({ quoteId: z.string(), reason: words(500, 3) });
