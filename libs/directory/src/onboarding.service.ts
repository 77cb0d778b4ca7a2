import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, DomainError, parseInput, platformErrors, readBy, words, type Actor, type Transaction } from '@ocop/platform';
import { parseEmail, vnFold } from '@ocop/values';
import type { DraftOrganizationInput } from '@ocop/graphql';
import { Invitation } from './invitation.entity.js';
import { InvitationService } from './invitation.service.js';
import { requireFreeTaxCode } from './organization.claim.js';
import { contactShape, provinceOfToday } from './organization.correction.js';
import { lockOwn } from './organization.door.js';
import { draftConfirmed } from './organization.events.js';
import { Organization, organizationKinds } from './organization.entity.js';
import { handIn } from './organization.service.js';
import { Membership } from './person.entity.js';
import { ThrottleService } from './throttle.service.js';

const { address, taxCode, phone } = contactShape;
const DraftShape = z.object({
  name: words(200),
  kind: z.enum(organizationKinds),
  provinceCode: provinceOfToday,
  address,
  taxCode,
  phone,
  contactName: words(120),
  contactEmail: readBy(parseEmail),
});
type Draft = z.output<typeof DraftShape>;

/** Assisted onboarding: an organizer drafts a producer's profile, its people correct and confirm it. */
@Injectable()
export class OnboardingService {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationService,
    private readonly throttle: ThrottleService,
  ) {}

  /**
   * Drafts a producer and invites its contact to own it. The same draft for the same contact again sends the invitation
   * anew and makes nothing else: mails get lost.
   * @throws ORGANIZATION_NOT_VERIFIED, TAX_CODE_TAKEN, TOO_MANY_ATTEMPTS, and what each value is refused for
   */
  async draft(actor: Actor, input: DraftOrganizationInput): Promise<Organization> {
    const draft = parseInput(DraftShape, input);
    actor.requireVerified();
    await this.throttle.attempt('invite', draft.contactEmail);
    return this.database.write(actor, async (transaction) => {
      const organization = (await earlier(transaction, draft)) ?? (await drafted(transaction, draft));
      await this.invitations.send(transaction, { organization, email: draft.contactEmail, fullName: draft.contactName, role: 'OWNER' });
      return organization;
    });
  }

  /**
   * The producer's owner confirms what was drafted, as it stands after corrections; the officer comes next. Repeating it
   * is a no-op.
   * @throws NOT_FOUND for any organization but one's own drafted one, FORBIDDEN for all but its owners, TAX_CODE_TAKEN
   */
  async confirm(actor: Actor, organizationId: string): Promise<Organization> {
    return this.database.write(actor, async (transaction) => {
      const organization = await lockOwn(transaction, organizationId);
      actor.requireRole('OWNER');
      if (organization.onboarding === 'SELF') throw new DomainError(platformErrors.NOT_FOUND, {}, 'organizationId');
      if (organization.onboarding === 'ASSISTED_CONFIRMED') return organization;
      organization.onboarding = 'ASSISTED_CONFIRMED';
      transaction.audit('organization.draft-confirmed', organization, { before: { onboarding: 'ASSISTED_DRAFT' }, after: { onboarding: organization.onboarding } });
      transaction.emit(draftConfirmed, organization, { organizationId: organization.id });
      await handIn(transaction, organization);
      return organization;
    });
  }
}

/** What the same organizer drafted before for the same contact, where nobody accepted it yet. */
async function earlier({ em, actor }: Transaction, { name, contactEmail }: Draft): Promise<Organization | undefined> {
  const invited = { email: contactEmail, acceptedAt: null, organization: { draftedBy: actor.organizationId, onboarding: 'ASSISTED_DRAFT' as const, nameFolded: vnFold(name) } };
  const invitation = await em.findOne(Invitation, invited, { filters: false, populate: ['organization'] });
  const organization = invitation?.organization.getEntity();
  if (!organization || (await em.count(Membership, { organization }, { filters: false })) > 0) return undefined;
  return organization;
}

async function drafted(transaction: Transaction, { name, kind, provinceCode, address: street, taxCode: tax, phone: number }: Draft): Promise<Organization> {
  const { em, actor } = transaction;
  const organization = em.create(Organization, {
    name,
    nameFolded: '',
    kind,
    capabilities: ['PRODUCER'],
    provinceScheme: '34',
    provinceCode,
    address: street ?? null,
    taxCode: tax?.code ?? null,
    phone: number?.e164 ?? null,
    onboarding: 'ASSISTED_DRAFT',
    draftedBy: actor.organizationId,
  });
  organization.rename(name);
  await em.flush();
  await requireFreeTaxCode(transaction, organization);
  transaction.audit('organization.drafted', organization, { after: { name, kind, provinceCode, draftedBy: actor.organizationId } });
  return organization;
}
