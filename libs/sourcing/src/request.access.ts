import { raw } from '@mikro-orm/postgresql';
import { nothing, type Actor } from '@ocop/platform';

/**
 * A request is seen by its buyer and, from its publication on, by the producers that were matched with it or quoted.
 * Subqueries instead of relations: matches and quotes point to the request, the request does not point back, and a
 * row lock is possible because nothing is joined. They stand as values: the ORM drops raw keys where it joins.
 */
export function requestVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  if (!own) return nothing;
  const answered = raw('select request_id from "match" where producer_id = ? union all select request_id from quote where producer_id = ?', [own, own]);
  return { $or: [{ buyer: own }, { id: { $in: answered } }] };
}

/** What hangs on a request and belongs to one producer: seen by that producer and by the buyer, by no other producer. */
export function answerVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  if (!own) return nothing;
  const bought = raw('select id from buyer_request where buyer_id = ?', [own]);
  return { $or: [{ producer: own }, { request: { $in: bought } }] };
}
