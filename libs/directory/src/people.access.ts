import { DomainError, nothing, platformErrors, type Actor, type ActorMembership } from '@ocop/platform';

/** Owners and managers, as people: a machine is told nothing about people and keys. */
export function mayKeepPeople(actor: Actor): actor is Actor & { membership: ActorMembership } {
  return actor.person !== undefined && (actor.membership?.role === 'OWNER' || actor.membership?.role === 'MANAGER');
}

/** What concerns an organization's people and keys: seen by its owners and managers while they act for it. */
export function peopleKeptBy(actor: Actor) {
  return mayKeepPeople(actor) ? { organization: actor.membership.organizationId } : nothing;
}

/** @throws FORBIDDEN for all but owners and managers, as people */
export function requireKeeper(actor: Actor): void {
  if (!mayKeepPeople(actor)) throw new DomainError(platformErrors.FORBIDDEN);
}
