import { raw } from '@mikro-orm/postgresql';

/**
 * Load options for an organization that a visible record names: it is named whatever its state, since a partner that was
 * suspended does not vanish from a quote, a ticket or a signed paper. Fields that are not for everybody guard themselves.
 */
export const namedByRecord = { filters: { visible: false } } as const;

/**
 * An organization and what was merged into it, for `organization: { $in: withMerged(own) }`: records that may not be
 * changed keep naming a duplicate, and belong to the one that stays. A value and not a key: the ORM drops raw keys where it joins.
 */
export function withMerged(organizationId: string) {
  return raw('select id from organization where id = ? or merged_into_id = ?', [organizationId, organizationId]);
}
