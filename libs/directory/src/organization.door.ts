import { LockMode, type FilterQuery } from '@mikro-orm/postgresql';
import { DomainError, platformErrors, rowId, type Actor, type Transaction } from '@ocop/platform';
import { answeredForBy } from './organization.access.js';
import { organizationErrors } from './organization.errors.js';
import { Organization } from './organization.entity.js';

/** The organization the actor acts for, locked. @throws NOT_FOUND for any other, FORBIDDEN for all but owners and managers, ORGANIZATION_SUSPENDED */
export async function lockOwn(transaction: Transaction, organizationId: string): Promise<Organization> {
  const { actor } = transaction;
  const id = rowId('Organization', organizationId, 'organizationId');
  if (id !== actor.organizationId) throw notFound();
  requireManager(actor);
  return lock(transaction, { id });
}

/** An organization the actor answers for, locked. @throws NOT_FOUND for any other, also for one that everybody may see */
export function lockAnsweredFor(transaction: Transaction, organizationId: string): Promise<Organization> {
  const id = rowId('Organization', organizationId, 'organizationId');
  return lock(transaction, { $and: [{ id }, answeredForBy(transaction.actor)] });
}

/**
 * An organization that the actor may correct, locked: its owners and managers, the organizer that drafted it until its
 * people confirm, whoever answers for it.
 * @throws NOT_FOUND, FORBIDDEN for a colleague without the role, ORGANIZATION_SUSPENDED, ALREADY_MERGED
 */
export async function lockCorrectable(transaction: Transaction, organizationId: string): Promise<Organization> {
  const { actor } = transaction;
  const id = rowId('Organization', organizationId, 'organizationId');
  if (id === actor.organizationId) return lockOwn(transaction, organizationId);
  const drafted = { draftedBy: actor.organizationId, onboarding: 'ASSISTED_DRAFT' as const };
  const organization = await lock(transaction, { $and: [{ id }, { $or: [drafted, answeredForBy(actor)] }] });
  if (!organization.answersFor(actor)) requireManager(actor);
  if (organization.state === 'MERGED') throw new DomainError(organizationErrors.ALREADY_MERGED, {}, 'organizationId');
  return organization;
}

function requireManager(actor: Actor): void {
  actor.requireRole('OWNER', 'MANAGER');
  actor.requireNotSuspended();
}

async function lock({ em }: Transaction, where: FilterQuery<Organization>): Promise<Organization> {
  const organization = await em.findOne(Organization, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!organization) throw notFound();
  return organization;
}

const notFound = () => new DomainError(platformErrors.NOT_FOUND, {}, 'organizationId');
