import { defineEntity, OptionalProps, p } from '@mikro-orm/postgresql';
import { column, transition, visibleTo } from '@ocop/platform';
import { Organization } from '@ocop/directory';
import { localDayOf, productGroup, province, UNIT_CODES, type LocalDate, type ProductGroup, type Province } from '@ocop/values';
import { requestVisibleTo } from './request.access.js';
import { requestStates, requestTransitions, type RequestCommand, type RequestState } from './request.state.js';

const BuyerRequestSchema = defineEntity({
  name: 'BuyerRequest',
  tableName: 'buyer_request',
  filters: visibleTo(requestVisibleTo),
  checks: [
    { name: 'buyer_request_delivery', expression: 'delivery_from <= delivery_to' },
    { name: 'buyer_request_end_has_reason', expression: `state not in ('CANCELLED', 'NO_AWARD') or state_reason is not null` },
    { name: 'buyer_request_published_at', expression: `published_at is not null or state in ('DRAFT', 'CANCELLED')` },
  ],
  indexes: [
    { properties: ['buyer', 'id'] },
    // the schedule looks for what is to be closed
    { name: 'buyer_request_open', expression: `create index buyer_request_open on buyer_request (deadline) where state = 'PUBLISHED'` },
  ],
  properties: {
    id: column.id(),
    buyer: () => p.manyToOne(Organization).ref(),
    title: column.text(),
    state: p.enum(requestStates).default('DRAFT'),
    /** For lists that show open requests first; whether quotes are taken is for `takesQuotesAt` to say. */
    isOpen: p.boolean().generated(`(state = 'PUBLISHED') stored`),
    /** Why it was called off or ended without an award. */
    stateReason: column.text().nullable(),
    /** The last instant of a local day; a quote at this instant is still in time. */
    deadline: column.instant(),
    /** Scheme of 34. */
    deliveryProvinceCode: column.text(),
    deliveryFrom: column.day(),
    deliveryTo: column.day(),
    note: column.text().nullable(),
    createdAt: column.createdAt(),
    publishedAt: column.instant().nullable(),
    lines: () => p.oneToMany(BuyerRequestLine).mappedBy('request').orderBy({ position: 'asc' }),
  },
});

/** What a buyer needs, with a deadline for quotes. */
export class BuyerRequest extends BuyerRequestSchema.class {
  declare [OptionalProps]?: 'isOpen' | 'deliveryProvince' | 'deadlineDay' | 'mayBeAwarded';

  get deliveryProvince(): Province {
    return province('34', this.deliveryProvinceCode)!;
  }

  /** The local day whose end is the deadline. */
  get deadlineDay(): LocalDate {
    return localDayOf(this.deadline);
  }

  /** Whether quotes are taken at that instant; past its deadline it is closed, whether or not the schedule came by yet. */
  takesQuotesAt(now: Date): boolean {
    return this.state === 'PUBLISHED' && now <= this.deadline;
  }

  /** Whether a quote can still be accepted. */
  get mayBeAwarded(): boolean {
    return requestTransitions.award[this.state as RequestState] !== undefined;
  }

  /** @returns whether anything changed; @throws TRANSITION_REFUSED */
  change(command: RequestCommand, reason?: string): boolean {
    const { state, changed } = transition(requestTransitions, this.state, command);
    if (!changed) return false;
    this.state = state;
    this.stateReason = reason ?? null;
    return true;
  }
}
BuyerRequestSchema.setClass(BuyerRequest);

const BuyerRequestLineSchema = defineEntity({
  name: 'BuyerRequestLine',
  tableName: 'buyer_request_line',
  filters: visibleTo((actor) => ({ request: requestVisibleTo(actor) })),
  uniques: [{ properties: ['request', 'position'] }],
  checks: [
    { name: 'buyer_request_line_quantity', expression: 'quantity > 0' },
    { name: 'buyer_request_line_target_price', expression: 'target_price > 0' },
    { name: 'buyer_request_line_stars', expression: 'minimum_stars between 3 and 5' },
  ],
  properties: {
    id: column.id(),
    request: () => p.manyToOne(BuyerRequest).ref(),
    /** From 1. */
    position: p.integer(),
    description: column.text(),
    /** Scheme of 2022. */
    groupCode: column.text().nullable(),
    quantity: column.decimal(18, 6),
    unit: p.enum(UNIT_CODES),
    /** A unit, without VAT. */
    targetPrice: column.vnd().nullable(),
    minimumStars: p.integer().nullable(),
  },
});

/** One thing that is needed. */
export class BuyerRequestLine extends BuyerRequestLineSchema.class {
  get group(): ProductGroup | undefined {
    return this.groupCode ? productGroup('2022', this.groupCode) : undefined;
  }
}
BuyerRequestLineSchema.setClass(BuyerRequestLine);
