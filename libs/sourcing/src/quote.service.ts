import { Injectable } from '@nestjs/common';
import { LockMode } from '@mikro-orm/postgresql';
import { batched, Database, DomainError, page, parseInput, platformErrors, rowId, type Actor, type Connection, type PageArguments, type Transaction } from '@ocop/platform';
import { formatLocalDate, quoteTotals } from '@ocop/values';
import type { SubmitQuoteInput } from '@ocop/graphql';
import { answersOf, type Answer } from './quote.answers.js';
import { Quote, QuoteLine } from './quote.entity.js';
import { QuoteShape, type Offer } from './quote.shape.js';
import { BuyerRequest } from './request.entity.js';
import { sourcingErrors } from './sourcing.errors.js';
import { quoteSubmitted, quoteWithdrawn } from './sourcing.events.js';

/** A producer's quotes: submitting, replacing, taking back. Whoever changes a quote holds its request first. */
@Injectable()
export class QuoteService {
  /** Quotes of a request that the actor may see, all versions, the oldest first. */
  readonly ofRequest = batched((actor, requestIds) => this.#ofRequests(actor, requestIds));

  constructor(private readonly database: Database) {}

  /** Quotes of the producer acted for, the newest first; replaced versions are left out. */
  mine(actor: Actor, pageArguments: PageArguments): Promise<Connection<Quote>> {
    const where = { producer: actor.organizationId, state: { $ne: 'SUPERSEDED' } } as const;
    return page(this.database.read(actor), Quote, where, { id: 'desc' }, pageArguments);
  }

  /**
   * Submits a quote or its next version, which replaces the one that stands in the same commit. The same offer again
   * is a no-op. @throws QUOTES_CLOSED past the deadline by the database's clock, read while the request is held
   */
  async submit(actor: Actor, input: SubmitQuoteInput): Promise<Quote> {
    actor.requireVerified();
    const offer = parseInput(QuoteShape, input);
    return this.database.write(actor, async (transaction) => {
      const request = await lockVisible(transaction, rowId('BuyerRequest', offer.requestId, 'requestId'));
      if (request.buyer.id === actor.organizationId) throw new DomainError(sourcingErrors.OWN_REQUEST, {}, 'requestId');
      const answers = await answersOf(transaction, request, offer);
      const newest = await transaction.em.findOne(Quote, { request, producer: actor.organizationId }, { orderBy: { version: 'desc' }, populate: ['lines'] });
      if (newest?.repeats(offer.validUntil, offer.note, answers)) return newest;
      await requireInTime(transaction, request);
      requireValidity(request, offer);
      if (newest?.state === 'SUBMITTED') {
        newest.change('supersede');
        transaction.audit('quote.superseded', newest, { before: { state: 'SUBMITTED' }, after: { state: newest.state } });
        await transaction.em.flush(); // before the insert: one standing quote a producer and request
      }
      return create(transaction, request, (newest?.version ?? 0) + 1, { ...offer, answers });
    });
  }

  /** Takes a quote back. @throws QUOTES_CLOSED past the deadline: from then on the buyer may rely on it */
  async withdraw(actor: Actor, quoteId: string): Promise<Quote> {
    return this.database.write(actor, async (transaction) => {
      const id = rowId('Quote', quoteId, 'quoteId');
      const own = await transaction.em.findOneOrFail(Quote, { id, producer: actor.organizationId });
      const request = await lockVisible(transaction, own.request.id);
      const quote = await transaction.em.refreshOrFail(own);
      if (quote.state === 'WITHDRAWN') return quote;
      if (quote.state !== 'SUBMITTED') throw new DomainError(sourcingErrors.QUOTE_NOT_STANDING, {}, 'quoteId');
      await requireInTime(transaction, request);
      quote.change('withdraw');
      transaction.audit('quote.withdrawn', quote, { before: { state: 'SUBMITTED' }, after: { state: quote.state } });
      transaction.emit(quoteWithdrawn, quote, { quoteId: quote.id });
      return quote;
    });
  }

  async #ofRequests(actor: Actor, requestIds: readonly string[]): Promise<Map<string, Quote[]>> {
    const quotes = await this.database.read(actor).find(Quote, { request: { $in: [...requestIds] } }, { orderBy: { id: 'asc' } });
    return Map.groupBy(quotes, (quote) => quote.request.id);
  }
}

async function lockVisible({ em }: Transaction, id: string): Promise<BuyerRequest> {
  const request = await em.findOne(BuyerRequest, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!request) throw new DomainError(platformErrors.NOT_FOUND, {}, 'requestId');
  return request;
}

async function requireInTime(transaction: Transaction, request: BuyerRequest): Promise<void> {
  if (!request.takesQuotesAt(await transaction.databaseNow())) throw new DomainError(sourcingErrors.QUOTES_CLOSED);
}

/** Valid at least until the deadline, which is today or later: the buyer must be able to accept what it then compares. */
function requireValidity({ deadlineDay }: BuyerRequest, { validUntil }: Offer): void {
  if (validUntil < deadlineDay) throw new DomainError(sourcingErrors.VALID_UNTIL_TOO_EARLY, { earliest: formatLocalDate(deadlineDay) }, 'validUntil');
}

async function create(transaction: Transaction, request: BuyerRequest, version: number, { validUntil, note, answers }: Offer & { answers: Answer[] }): Promise<Quote> {
  const { em, actor } = transaction;
  const now = await transaction.databaseNow();
  const quote = em.create(Quote, { request, producer: actor.organizationId, version, validUntil, note, submittedAt: now, ...quoteTotals(answers) });
  for (const answer of answers) em.create(QuoteLine, { quote, ...answer });
  transaction.audit('quote.submitted', quote, { after: { version, validUntil } });
  transaction.emit(quoteSubmitted, quote, { quoteId: quote.id });
  return quote;
}
