import { defineEntity, OptionalProps, p } from '@mikro-orm/postgresql';
import { column, membershipRoles, transition, visibleTo } from '@ocop/platform';
import { peopleKeptBy } from './people.access.js';
import { invitationTransitions, type InvitationState } from './invitation.state.js';
import { Organization } from './organization.entity.js';
import { Person } from './person.entity.js';

/** How long an invitation can be accepted. */
export const INVITATION_DAYS = 14;

const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  filters: visibleTo(peopleKeptBy),
  indexes: [
    {
      name: 'invitation_one_open',
      expression: 'create unique index invitation_one_open on invitation (organization_id, email) where accepted_at is null and revoked_at is null',
    },
  ],
  checks: [{ name: 'invitation_signatory_has_authority', expression: `role <> 'SIGNATORY' or authority_paper is not null` }],
  properties: {
    id: column.id(),
    organization: () => p.manyToOne(Organization).ref(),
    /** Lower case, as a person's. */
    email: column.text(),
    fullName: column.text(),
    role: p.enum(membershipRoles),
    authorityPaper: column.text().nullable(),
    invitedBy: () => p.manyToOne(Person).ref().nullable(),
    createdAt: column.createdAt(),
    expiresAt: column.instant(),
    acceptedAt: column.instant().nullable(),
    revokedAt: column.instant().nullable(),
  },
});

/** The offer of a place in an organization, sent to an address. The secret of its link stands nowhere; see LinkSecrets. */
export class Invitation extends InvitationSchema.class {
  declare [OptionalProps]?: 'state';

  get state(): InvitationState {
    if (this.acceptedAt) return 'ACCEPTED';
    if (this.revokedAt) return 'REVOKED';
    return this.expiresAt <= new Date() ? 'EXPIRED' : 'OPEN';
  }

  /** @throws TRANSITION_REFUSED */
  accept(now: Date): void {
    if (transition(invitationTransitions, this.state, 'accept').changed) this.acceptedAt = now;
  }

  /** @returns whether anything changed; @throws TRANSITION_REFUSED for an accepted one */
  revoke(now: Date): boolean {
    const { changed } = transition(invitationTransitions, this.state, 'revoke');
    if (changed) this.revokedAt = now;
    return changed;
  }
}
InvitationSchema.setClass(Invitation);
