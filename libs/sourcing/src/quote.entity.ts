import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, transition, visibleTo } from '@ocop/platform';
import { Product } from '@ocop/catalogue';
import { Organization } from '@ocop/directory';
import { compareDecimals, vatClasses, type LocalDate } from '@ocop/values';
import type { Answer } from './quote.answers.js';
import { quoteStates, quoteTransitions, type QuoteCommand } from './quote.state.js';
import { answerVisibleTo } from './request.access.js';
import { BuyerRequest, BuyerRequestLine } from './request.entity.js';

const QuoteSchema = defineEntity({
  name: 'Quote',
  tableName: 'quote',
  filters: visibleTo(answerVisibleTo),
  uniques: [{ properties: ['request', 'producer', 'version'] }],
  indexes: [
    { properties: ['producer', 'id'] },
    {
      name: 'quote_one_standing',
      expression: `create unique index quote_one_standing on quote (request_id, producer_id) where state = 'SUBMITTED'`,
    },
    {
      name: 'quote_one_awarded',
      expression: `create unique index quote_one_awarded on quote (request_id) where state = 'AWARDED'`,
    },
  ],
  checks: [{ name: 'quote_award_has_reason', expression: `(state = 'AWARDED') = (award_reason is not null)` }],
  properties: {
    id: column.id(),
    request: () => p.manyToOne(BuyerRequest).ref(),
    producer: () => p.manyToOne(Organization).ref(),
    /** From 1. */
    version: p.integer(),
    state: p.enum(quoteStates).default('SUBMITTED'),
    validUntil: column.day(),
    note: column.text().nullable(),
    /** Without VAT. Kept with the row because a version never changes; a trigger sees to that. */
    total: column.vnd(),
    totalWithVat: column.vnd(),
    submittedAt: column.instant(),
    awardReason: column.text().nullable(),
    lines: () => p.oneToMany(QuoteLine).mappedBy('quote').orderBy({ requestLine: { position: 'asc' } }),
  },
});

/** A producer's answer to a request. A version is never changed; the next one replaces it. */
export class Quote extends QuoteSchema.class {
  /** Whether the producer still stands by it on that local day. */
  isValidOn(day: LocalDate): boolean {
    return day <= this.validUntil;
  }

  /** Whether it stands, or was accepted, and says just this: then the same offer again changes nothing. Needs its lines. */
  repeats(validUntil: LocalDate, note: string | undefined, answers: readonly Answer[]): boolean {
    const stands = this.state === 'SUBMITTED' || this.state === 'AWARDED';
    if (!stands || validUntil !== this.validUntil || (note ?? null) !== (this.note ?? null)) return false;
    const lines = this.lines.getItems();
    return lines.length === answers.length && answers.every((answer) => lines.some((line) => line.repeats(answer)));
  }

  /** The buyer's choice with its reason. @throws TRANSITION_REFUSED */
  award(reason: string): void {
    if (this.change('award')) this.awardReason = reason;
  }

  /** @returns whether anything changed; @throws TRANSITION_REFUSED */
  change(command: QuoteCommand): boolean {
    const { state, changed } = transition(quoteTransitions, this.state, command);
    this.state = state;
    return changed;
  }
}
QuoteSchema.setClass(Quote);

const QuoteLineSchema = defineEntity({
  name: 'QuoteLine',
  tableName: 'quote_line',
  filters: visibleTo((actor) => ({ quote: answerVisibleTo(actor) })),
  uniques: [{ properties: ['quote', 'requestLine'] }],
  checks: [
    { name: 'quote_line_quantity', expression: 'quantity > 0' },
    { name: 'quote_line_unit_price', expression: 'unit_price > 0' },
    { name: 'quote_line_lead_time', expression: 'lead_time_days between 0 and 365' },
  ],
  properties: {
    id: column.id(),
    quote: () => p.manyToOne(Quote).ref(),
    requestLine: () => p.manyToOne(BuyerRequestLine).ref(),
    product: () => p.manyToOne(Product).ref(),
    /** In the unit of the request's line. */
    quantity: column.decimal(18, 6),
    /** A unit, without VAT. */
    unitPrice: column.vnd(),
    vat: p.enum(vatClasses),
    leadTimeDays: p.integer(),
  },
});

/** The offer for one line of the request. */
export class QuoteLine extends QuoteLineSchema.class {
  repeats({ requestLine, product, quantity, unitPrice, vat, leadTimeDays }: Answer): boolean {
    const same = requestLine.id === this.requestLine.id && product.id === this.product.id && compareDecimals(quantity, this.quantity) === 0;
    return same && unitPrice === this.unitPrice && vat === this.vat && leadTimeDays === this.leadTimeDays;
  }
}
QuoteLineSchema.setClass(QuoteLine);
