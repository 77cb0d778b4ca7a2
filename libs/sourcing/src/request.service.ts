import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/postgresql';
import { Database, DomainError, page, parseInput, rowId, type Actor, type Connection, type Transaction } from '@ocop/platform';
import { addDays, addMonths, endOfLocalDay, formatLocalDate, localDayOf, type LocalDate } from '@ocop/values';
import type { DraftBuyerRequestInput, MutationCancelBuyerRequestArgs, QueryMyBuyerRequestsArgs } from '@ocop/graphql';
import { Quote } from './quote.entity.js';
import { BuyerRequest, BuyerRequestLine } from './request.entity.js';
import { CancelShape, RequestShape } from './request.shape.js';
import { sourcingErrors } from './sourcing.errors.js';
import { requestCancelled, requestClosed, requestPublished } from './sourcing.events.js';

/** Quotes are asked for within a year, deliveries within three: a later day is a slip of the hand. */
const DEADLINE_DAYS = 366;
const DELIVERY_MONTHS = 36;

interface RequestDays {
  deadlineOn: LocalDate;
  deliveryFrom: LocalDate;
  deliveryTo: LocalDate;
}

/** A buyer's requests, from draft to their end; the award is the quotes' part. */
@Injectable()
export class RequestService {
  constructor(private readonly database: Database) {}

  /** Requests of the buyer acted for, the newest first. */
  mine(actor: Actor, { state, ...pageArguments }: Partial<QueryMyBuyerRequestsArgs>): Promise<Connection<BuyerRequest>> {
    const where = { buyer: actor.organizationId, ...(state ? { state } : {}) };
    return page(this.database.read(actor), BuyerRequest, where, { id: 'desc' }, pageArguments);
  }

  async draft(actor: Actor, input: DraftBuyerRequestInput): Promise<BuyerRequest> {
    const { lines, deadlineOn, ...request } = parseInput(RequestShape, input);
    return this.database.write(actor, async (transaction) => {
      requireDays(localDayOf(await transaction.databaseNow()), { deadlineOn, ...request });
      const { em } = transaction;
      const draft = em.create(BuyerRequest, { ...request, buyer: actor.organizationId, deadline: endOfLocalDay(deadlineOn) });
      lines.forEach((line, place) => em.create(BuyerRequestLine, { ...line, request: draft, position: place + 1 }));
      transaction.audit('buyer-request.drafted', draft, { after: { title: draft.title, lines: lines.length } });
      return draft;
    });
  }

  /** @throws ORGANIZATION_NOT_VERIFIED, REQUEST_WITHOUT_LINES, DEADLINE_NOT_AHEAD by the database's clock */
  async publish(actor: Actor, requestId: string): Promise<BuyerRequest> {
    actor.requireVerified();
    return this.database.write(actor, async (transaction) => {
      const request = await lockOwn(transaction, requestId);
      const before = { state: request.state };
      if (!request.change('publish')) return request;
      if ((await transaction.em.count(BuyerRequestLine, { request })) === 0) throw new DomainError(sourcingErrors.REQUEST_WITHOUT_LINES);
      const now = await transaction.databaseNow();
      if (!request.takesQuotesAt(now)) throw new DomainError(sourcingErrors.DEADLINE_NOT_AHEAD);
      request.publishedAt = now;
      transaction.audit('buyer-request.published', request, { before, after: { state: request.state } });
      transaction.emit(requestPublished, request, { requestId: request.id });
      return request;
    });
  }

  /** Calls a request off; quotes that stand are turned down with it, and their producers read the reason. */
  async cancel(actor: Actor, { requestId, ...input }: MutationCancelBuyerRequestArgs): Promise<BuyerRequest> {
    const { reason } = parseInput(CancelShape, input);
    return this.database.write(actor, async (transaction) => {
      const request = await lockOwn(transaction, requestId);
      const before = { state: request.state };
      if (!request.change('cancel', reason)) return request;
      for (const quote of await transaction.em.find(Quote, { request, state: 'SUBMITTED' })) {
        quote.change('reject');
        transaction.audit('quote.rejected', quote, { before: { state: 'SUBMITTED' }, after: { state: quote.state }, reason });
      }
      transaction.audit('buyer-request.cancelled', request, { before, after: { state: request.state }, reason });
      transaction.emit(requestCancelled, request, { requestId: request.id });
      return request;
    });
  }

  /** Closes what is past its deadline by the database's clock. Rows that somebody holds wait for the next turn. */
  async closeOverdue(transaction: Transaction): Promise<void> {
    const overdue = { state: 'PUBLISHED', deadline: { $lt: await transaction.databaseNow() } } as const;
    for (const request of await transaction.em.find(BuyerRequest, overdue, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE })) {
      request.change('close');
      transaction.audit('buyer-request.closed', request, { before: { state: 'PUBLISHED' }, after: { state: request.state } });
      transaction.emit(requestClosed, request, { requestId: request.id });
    }
  }
}

/** The buyer's own request, held until the end of the commit. @throws NOT_FOUND */
function lockOwn({ em, actor }: Transaction, requestId: string): Promise<BuyerRequest> {
  const id = rowId('BuyerRequest', requestId, 'requestId');
  return em.findOneOrFail(BuyerRequest, { id, buyer: actor.organizationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

function requireDays(today: LocalDate, { deadlineOn, deliveryFrom, deliveryTo }: RequestDays): void {
  if (deadlineOn < today) throw new DomainError(sourcingErrors.DEADLINE_NOT_AHEAD, {}, 'deadlineOn');
  requireNotAfter(addDays(today, DEADLINE_DAYS), deadlineOn, 'deadlineOn');
  if (deliveryFrom < deadlineOn) throw new DomainError(sourcingErrors.DELIVERY_BEFORE_DEADLINE, { deadline: formatLocalDate(deadlineOn) }, 'deliveryFrom');
  if (deliveryTo < deliveryFrom) throw new DomainError(sourcingErrors.DELIVERY_ENDS_BEFORE_START, {}, 'deliveryTo');
  requireNotAfter(addMonths(today, DELIVERY_MONTHS), deliveryTo, 'deliveryTo');
}

function requireNotAfter(latest: LocalDate, given: LocalDate, field: string): void {
  if (given > latest) throw new DomainError(sourcingErrors.DATE_TOO_FAR, { latest: formatLocalDate(latest) }, field);
}
