import { withMerged } from '@ocop/directory';
import { nothing, type Actor } from '@ocop/platform';

/**
 * A memorandum is seen by the people of its parties, and by nobody else: officers and administrators included. A party
 * that was merged since is named in the frozen text as it was; the people of the organization that stays see it.
 */
export function mouVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  return own ? { parties: { $some: { organization: { $in: withMerged(own) } } } } : nothing;
}

/** What belongs to a memorandum is seen by those who see the memorandum. */
export function mouPartVisibleTo(actor: Actor) {
  return actor.organizationIdOrNone ? { mou: mouVisibleTo(actor) } : nothing;
}
