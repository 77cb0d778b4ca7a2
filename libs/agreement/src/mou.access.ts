import { nothing, type Actor } from '@ocop/platform';

/** A memorandum is seen by the people of its parties, and by nobody else: officers and administrators included. */
export function mouVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  return own ? { parties: { $some: { organization: own } } } : nothing;
}

/** What belongs to a memorandum is seen by those who see the memorandum. */
export function mouPartVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  return own ? { mou: { parties: { $some: { organization: own } } } } : nothing;
}
