import { raw } from '@mikro-orm/postgresql';
import { nothing, type Actor } from '@ocop/platform';

/**
 * A request is seen by its buyer and, from its publication on, by the producers that were matched with it or quoted.
 * Subqueries instead of relations: matches and quotes point to the request, the request does not point back, and a
 * row lock is possible because nothing is joined.
 */
export function requestVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  if (!own) return nothing;
  const matched = raw((alias) => `exists (select 1 from "match" m where m.request_id = ${alias}.id and m.producer_id = ?)`, [own]);
  const quoted = raw((alias) => `exists (select 1 from quote q where q.request_id = ${alias}.id and q.producer_id = ?)`, [own]);
  return { $or: [{ buyer: own }, { [matched]: [] }, { [quoted]: [] }] };
}

/** What hangs on a request and belongs to one producer: seen by that producer and by the buyer, by no other producer. */
export function answerVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  if (!own) return nothing;
  const bought = raw((alias) => `exists (select 1 from buyer_request r where r.id = ${alias}.request_id and r.buyer_id = ?)`, [own]);
  return { $or: [{ producer: own }, { [bought]: [] }] };
}
