import { DomainError, nothing, platformErrors, type Actor, type ActorMembership } from '@ocop/platform';

/** Owners and managers, as people: a machine is told nothing about people and keys. */
export function mayKeepPeople(actor: Actor): actor is Actor & { membership: ActorMembership } {
  return actor.person !== undefined && (actor.membership?.role === 'OWNER' || actor.membership?.role === 'MANAGER');
}

/** What concerns an organization's people and keys: seen by its owners and managers while they act for it. */
export function peopleKeptBy(actor: Actor) {
  return mayKeepPeople(actor) ? { organization: actor.membership.organizationId } : nothing;
}

/** For what takes back, also while the organization is suspended: a leaked key must not live on. @throws FORBIDDEN for all but owners and managers, as people */
export function requireKeeper(actor: Actor): void {
  if (!mayKeepPeople(actor)) throw new DomainError(platformErrors.FORBIDDEN);
}

/** For what lets somebody or something in. @throws FORBIDDEN for all but owners and managers, as people; ORGANIZATION_SUSPENDED */
export function requireDoorkeeper(actor: Actor): void {
  requireKeeper(actor);
  actor.requireNotSuspended();
}
