import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/postgresql';
import { Database, DomainError, parseInput, rowId, type Actor, type Transaction } from '@ocop/platform';
import { formatLocalDate, localDayOf } from '@ocop/values';
import type { AcceptQuoteInput } from '@ocop/graphql';
import { Quote } from './quote.entity.js';
import { AwardShape } from './quote.shape.js';
import { BuyerRequest } from './request.entity.js';
import { sourcingErrors } from './sourcing.errors.js';
import { quoteAccepted, quoteRejected } from './sourcing.events.js';

/** The buyer's choice among the quotes of a request. */
@Injectable()
export class AwardService {
  constructor(private readonly database: Database) {}

  /**
   * Accepts one quote for the whole request; all others that stand are turned down and told. The row of the request
   * is held, so that of two choices, or of a choice and a withdrawal, at once one wins and the other is told.
   * @throws ORGANIZATION_NOT_VERIFIED, REQUEST_ENDED, QUOTE_NOT_STANDING, QUOTE_LAPSED
   */
  async accept(actor: Actor, input: AcceptQuoteInput): Promise<Quote> {
    actor.requireVerified();
    const { quoteId, reason } = parseInput(AwardShape, input);
    return this.database.write(actor, async (transaction) => {
      const { em } = transaction;
      const seen = await em.findOneOrFail(Quote, rowId('Quote', quoteId, 'quoteId'));
      const held = { id: seen.request.id, buyer: actor.organizationId };
      const request = await em.findOneOrFail(BuyerRequest, held, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const quote = await em.refreshOrFail(seen); // as it is now that nobody else can change it
      if (quote.state === 'AWARDED') return quote;
      await requireAcceptable(transaction, request, quote);
      const before = { state: request.state };
      quote.award(reason);
      request.change('award');
      transaction.audit('quote.accepted', quote, { before: { state: 'SUBMITTED' }, after: { state: quote.state }, reason });
      transaction.audit('buyer-request.awarded', request, { before, after: { state: request.state, quoteId: quote.id }, reason });
      transaction.emit(quoteAccepted, quote, { quoteId: quote.id });
      await rejectOthers(transaction, request, quote);
      return quote;
    });
  }
}

async function requireAcceptable(transaction: Transaction, request: BuyerRequest, quote: Quote): Promise<void> {
  if (!request.mayBeAwarded) throw new DomainError(sourcingErrors.REQUEST_ENDED, {}, 'quoteId');
  if (quote.state !== 'SUBMITTED') throw new DomainError(sourcingErrors.QUOTE_NOT_STANDING, {}, 'quoteId');
  const today = localDayOf(await transaction.databaseNow());
  if (!quote.isValidOn(today)) throw new DomainError(sourcingErrors.QUOTE_LAPSED, { validUntil: formatLocalDate(quote.validUntil) }, 'quoteId');
}

async function rejectOthers(transaction: Transaction, request: BuyerRequest, accepted: Quote): Promise<void> {
  const others = await transaction.em.find(Quote, { request, state: 'SUBMITTED', id: { $ne: accepted.id } }, { orderBy: { id: 'asc' } });
  for (const quote of others) {
    quote.change('reject');
    transaction.audit('quote.rejected', quote, { before: { state: 'SUBMITTED' }, after: { state: quote.state } });
    transaction.emit(quoteRejected, quote, { quoteId: quote.id });
  }
}
