import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, DomainError, LinkSecrets, newId, parseInput, platformErrors, readBy, words, type Actor, type MembershipRole, type Transaction } from '@ocop/platform';
import { parseEmail } from '@ocop/values';
import type { InvitePersonInput } from '@ocop/graphql';
import { directoryErrors } from './directory.errors.js';
import { invitationSent } from './directory.events.js';
import { Invitation, INVITATION_DAYS } from './invitation.entity.js';
import { authorityOf, roleShape } from './membership.service.js';
import { Organization } from './organization.entity.js';
import { requireDoorkeeper, requireKeeper } from './people.access.js';
import { Membership } from './person.entity.js';
import { ThrottleService } from './throttle.service.js';

const PURPOSE = 'invitation';

const InviteShape = z.object({ email: readBy(parseEmail), fullName: words(120), ...roleShape });

/** What an invitation offers, and to whom. */
export interface Offer {
  organization: Organization;
  email: string;
  fullName: string;
  role: MembershipRole;
  authorityPaper?: string | null;
}

/** Invitations into an organization; the link's secret is made only when its mail leaves. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: Database,
    private readonly secrets: LinkSecrets,
    private readonly throttle: ThrottleService,
  ) {}

  /** Those of the organization acted for, the newest first; nothing for whoever may not keep them. */
  list(actor: Actor): Promise<Invitation[]> {
    return this.database.read(actor).find(Invitation, {}, { orderBy: { id: 'desc' } });
  }

  /**
   * Invites an address. Inviting it again replaces the open invitation: mails get lost.
   * @throws FORBIDDEN for all but owners, and managers who offer more than member or signatory; REQUIRED without the paper
   * of a signatory, ORGANIZATION_SUSPENDED, ALREADY_MEMBER, TOO_MANY_ATTEMPTS for the sixth mail to one address in an hour
   */
  async invite(actor: Actor, input: InvitePersonInput): Promise<Invitation> {
    requireDoorkeeper(actor);
    const { email, fullName, role, ...paper } = parseInput(InviteShape, input);
    requireMayOffer(actor, role);
    const authorityPaper = authorityOf({ role, ...paper });
    await this.throttle.attempt('invite', email);
    return this.database.write(actor, async (transaction) => {
      const organization = await transaction.em.findOneOrFail(Organization, actor.organizationId);
      const member = await transaction.em.count(Membership, { organization, person: { email } }, { filters: false });
      if (member > 0) throw new DomainError(directoryErrors.ALREADY_MEMBER, {}, 'email');
      const replaced = await transaction.em.find(Invitation, { email, acceptedAt: null, revokedAt: null });
      for (const invitation of replaced) requireMayOffer(actor, invitation.role);
      return this.send(transaction, { organization, email, fullName, role, authorityPaper });
    });
  }

  /** Makes an invitation and has it mailed, in the caller's commit; whoever calls has seen to who may. */
  async send(transaction: Transaction, { organization, email, fullName, role, authorityPaper = null }: Offer): Promise<Invitation> {
    const { em, actor } = transaction;
    const now = new Date();
    const open = { organization: organization.id, email, acceptedAt: null, revokedAt: null };
    const earlier = await em.find(Invitation, open, { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE });
    for (const invitation of earlier) invitation.revoke(now);
    await em.flush(); // before the new one: only one may be open
    const expiresAt = new Date(now.getTime() + INVITATION_DAYS * 86_400_000);
    const invitedBy = actor.person?.id ?? null;
    const invitation = em.create(Invitation, { id: newId(), organization, email, fullName, role, authorityPaper, invitedBy, createdAt: now, expiresAt });
    await em.flush();
    transaction.audit('invitation.sent', invitation, { after: { email, role, authorityPaper } });
    transaction.emit(invitationSent, invitation, { invitationId: invitation.id });
    return invitation;
  }

  /** Revoking again is a no-op with the same answer. @throws FORBIDDEN, NOT_FOUND, TRANSITION_REFUSED for an accepted one */
  async revoke(actor: Actor, invitationId: string): Promise<Invitation> {
    requireKeeper(actor);
    return this.database.write(actor, async (transaction) => {
      const invitation = await transaction.em.findOne(Invitation, invitationId, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!invitation) throw new DomainError(platformErrors.NOT_FOUND, {}, 'invitationId');
      requireMayOffer(actor, invitation.role);
      if (invitation.revoke(new Date())) transaction.audit('invitation.revoked', invitation);
      return invitation;
    });
  }

  /** The secret of an invitation's link, for the mail. */
  secretOf(invitation: Invitation): string {
    return this.secrets.secretFor(PURPOSE, invitation.id);
  }

  /** The id behind a link's secret; nothing when it was not made here. */
  idOf(secret: string): string | undefined {
    return this.secrets.idOf(PURPOSE, secret);
  }
}

/** Owners offer every place, managers only those that do not rule. @throws FORBIDDEN */
function requireMayOffer(actor: Actor, role: MembershipRole): void {
  const rules = role === 'OWNER' || role === 'MANAGER';
  if (rules && actor.membership?.role !== 'OWNER') throw new DomainError(platformErrors.FORBIDDEN);
}
