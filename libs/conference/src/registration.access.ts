import { nothing, type Actor } from '@ocop/platform';

/** The organization that registered its delegates, and the organizer who receives them: nobody else, officers included. */
export function registrationVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  return own ? { $or: [{ organization: own }, { conference: { organizer: own } }] } : nothing;
}
