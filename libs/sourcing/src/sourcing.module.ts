import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { CatalogueModule, catalogueEntities } from '@ocop/catalogue';
import { AwardService } from './award.service.js';
import { Match } from './match.entity.js';
import { MatchService } from './match.service.js';
import { Quote, QuoteLine } from './quote.entity.js';
import { QuoteService } from './quote.service.js';
import { BuyerRequest, BuyerRequestLine } from './request.entity.js';
import { RequestService } from './request.service.js';
import { BuyerRequestFields, MatchFields, QuoteFields, QuoteLineFields } from './sourcing.fields.resolver.js';
import { SourcingJobs } from './sourcing.jobs.js';
import { SourcingMutations, SourcingQueries } from './sourcing.resolver.js';

/** The tables of this domain and of all to its left. */
export const sourcingEntities: readonly EntityClass[] = [...catalogueEntities, BuyerRequest, BuyerRequestLine, Match, Quote, QuoteLine];

defineNode('BuyerRequest', BuyerRequest);
defineNode('BuyerRequestLine', BuyerRequestLine);
defineNode('Match', Match);
defineNode('Quote', Quote);

const services = [RequestService, MatchService, QuoteService, AwardService];

/** Requests, matching and quotes: from a need to an award. */
@Module({
  imports: [CatalogueModule],
  providers: [...services, SourcingJobs, SourcingQueries, SourcingMutations, BuyerRequestFields, MatchFields, QuoteFields, QuoteLineFields],
  exports: services,
})
export class SourcingModule {}
