import { Module } from '@nestjs/common';
import { defineNode, type EntityClass } from '@ocop/platform';
import { CatalogueModule, catalogueEntities } from '@ocop/catalogue';
import { Match } from './match.entity.js';
import { Quote, QuoteLine } from './quote.entity.js';
import { BuyerRequest, BuyerRequestLine } from './request.entity.js';

/** The tables of this domain and of all to its left. */
export const sourcingEntities: readonly EntityClass[] = [...catalogueEntities, BuyerRequest, BuyerRequestLine, Match, Quote, QuoteLine];

defineNode('BuyerRequest', BuyerRequest);
defineNode('BuyerRequestLine', BuyerRequestLine);
defineNode('Match', Match);
defineNode('Quote', Quote);

/** Requests, matching and quotes: from a need to an award. */
@Module({ imports: [CatalogueModule], providers: [], exports: [] })
export class SourcingModule {}
