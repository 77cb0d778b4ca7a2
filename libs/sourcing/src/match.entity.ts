import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, visibleTo, type Actor } from '@ocop/platform';
import { Product } from '@ocop/catalogue';
import { Organization } from '@ocop/directory';
import { answerVisibleTo } from './request.access.js';
import { BuyerRequest } from './request.entity.js';
import type { MatchReason } from './match.score.js';

const MatchSchema = defineEntity({
  name: 'Match',
  tableName: 'match',
  filters: visibleTo(answerVisibleTo),
  uniques: [{ properties: ['request', 'producer'] }, { properties: ['request', 'rank'] }],
  indexes: [{ properties: ['producer', 'id'] }],
  checks: [{ name: 'match_score', expression: 'score between 0 and 100' }],
  properties: {
    id: column.id(),
    request: () => p.manyToOne(BuyerRequest).ref(),
    producer: () => p.manyToOne(Organization).ref(),
    rank: p.integer(),
    score: p.integer(),
    reasons: p.json<readonly MatchReason[]>(),
    /** The products that fit, the best for each line first. */
    products: () => p.manyToMany(Product).fixedOrder(),
    createdAt: column.createdAt(),
  },
});

/** A producer that fits a request, and why. */
export class Match extends MatchSchema.class {
  /** A place in the ranking tells how many stand before: the producer does not learn of them. */
  rankFor(actor: Actor): number | null {
    return actor.organizationIdOrNone === this.producer.id ? null : this.rank;
  }
}
MatchSchema.setClass(Match);
