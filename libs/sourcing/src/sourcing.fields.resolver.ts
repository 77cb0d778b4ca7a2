import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@ocop/platform';
import { namedByRecord } from '@ocop/directory';
import type { Match } from './match.entity.js';
import { MatchService } from './match.service.js';
import type { Quote, QuoteLine } from './quote.entity.js';
import { QuoteService } from './quote.service.js';
import type { BuyerRequest } from './request.entity.js';

@Resolver('BuyerRequest')
export class BuyerRequestFields {
  constructor(
    private readonly matchService: MatchService,
    private readonly quoteService: QuoteService,
  ) {}

  @ResolveField()
  buyer(@Parent() request: BuyerRequest) {
    return request.buyer.load(namedByRecord);
  }

  @ResolveField()
  lines(@Parent() request: BuyerRequest) {
    return request.lines.loadItems();
  }

  @ResolveField()
  async matches(@Parent() request: BuyerRequest, @Context('actor') actor: Actor) {
    return (await this.matchService.ofRequest(actor, request.id)) ?? [];
  }

  @ResolveField()
  async quotes(@Parent() request: BuyerRequest, @Context('actor') actor: Actor) {
    return (await this.quoteService.ofRequest(actor, request.id)) ?? [];
  }
}

@Resolver('Match')
export class MatchFields {
  @ResolveField()
  rank(@Parent() match: Match, @Context('actor') actor: Actor) {
    return match.rankFor(actor);
  }

  @ResolveField()
  request(@Parent() match: Match) {
    return match.request.load();
  }

  @ResolveField()
  producer(@Parent() match: Match) {
    return match.producer.load(namedByRecord);
  }

  @ResolveField()
  products(@Parent() match: Match) {
    return match.products.loadItems();
  }
}

@Resolver('Quote')
export class QuoteFields {
  @ResolveField()
  request(@Parent() quote: Quote) {
    return quote.request.load();
  }

  @ResolveField()
  producer(@Parent() quote: Quote) {
    return quote.producer.load(namedByRecord);
  }

  @ResolveField()
  lines(@Parent() quote: Quote) {
    return quote.lines.loadItems();
  }
}

@Resolver('QuoteLine')
export class QuoteLineFields {
  @ResolveField()
  requestLine(@Parent() line: QuoteLine) {
    return line.requestLine.load();
  }

  @ResolveField()
  product(@Parent() line: QuoteLine) {
    return line.product.load();
  }
}
