import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, TokensMayTrade, type Actor } from '@ocop/platform';
import type {
  AcceptQuoteInput,
  DraftBuyerRequestInput,
  MutationCancelBuyerRequestArgs,
  QueryMyBuyerRequestsArgs,
  QueryMyQuotesArgs,
  QueryOpportunitiesArgs,
  SubmitQuoteInput,
} from '@ocop/graphql';
import { AwardService } from './award.service.js';
import { MatchService } from './match.service.js';
import { QuoteService } from './quote.service.js';
import { RequestService } from './request.service.js';

@Resolver('Query')
export class SourcingQueries {
  constructor(
    private readonly requests: RequestService,
    private readonly matches: MatchService,
    private readonly quotes: QuoteService,
  ) {}

  @Query() @Allow('BUYER')
  myBuyerRequests(@Context('actor') actor: Actor, @Args() args: QueryMyBuyerRequestsArgs) {
    return this.requests.mine(actor, args);
  }

  @Query() @Allow('PRODUCER')
  opportunities(@Context('actor') actor: Actor, @Args() args: QueryOpportunitiesArgs) {
    return this.matches.opportunities(actor, args);
  }

  @Query() @Allow('PRODUCER')
  myQuotes(@Context('actor') actor: Actor, @Args() args: QueryMyQuotesArgs) {
    return this.quotes.mine(actor, args);
  }
}

@Resolver('Mutation') @TokensMayTrade()
export class SourcingMutations {
  constructor(
    private readonly requests: RequestService,
    private readonly quotes: QuoteService,
    private readonly awards: AwardService,
  ) {}

  @Mutation() @Allow('BUYER')
  draftBuyerRequest(@Context('actor') actor: Actor, @Args('input') input: DraftBuyerRequestInput) {
    return this.requests.draft(actor, input);
  }

  @Mutation() @Allow('BUYER')
  publishBuyerRequest(@Context('actor') actor: Actor, @Args('requestId') requestId: string) {
    return this.requests.publish(actor, requestId);
  }

  @Mutation() @Allow('BUYER')
  cancelBuyerRequest(@Context('actor') actor: Actor, @Args() args: MutationCancelBuyerRequestArgs) {
    return this.requests.cancel(actor, args);
  }

  @Mutation() @Allow('PRODUCER')
  submitQuote(@Context('actor') actor: Actor, @Args('input') input: SubmitQuoteInput) {
    return this.quotes.submit(actor, input);
  }

  @Mutation() @Allow('PRODUCER')
  withdrawQuote(@Context('actor') actor: Actor, @Args('quoteId') quoteId: string) {
    return this.quotes.withdraw(actor, quoteId);
  }

  @Mutation() @Allow('BUYER')
  acceptQuote(@Context('actor') actor: Actor, @Args('input') input: AcceptQuoteInput) {
    return this.awards.accept(actor, input);
  }
}
