import type { Actor } from '@ocop/platform';

/** The public sees verified organizations; an organization sees itself; officers see all. */
export function organizationVisibleTo(actor: Actor) {
  if (actor.can('OFFICER') || actor.can('ADMINISTRATOR')) return {};
  const own = actor.organizationIdOrNone;
  return own ? { $or: [{ state: 'VERIFIED' as const }, { id: own }] } : { state: 'VERIFIED' as const };
}
