import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, type Transaction } from '@ocop/platform';
import { organizationErrors } from './organization.errors.js';
import { Organization } from './organization.entity.js';
import { standingStates } from './organization.state.js';

/**
 * Whether an organization may stand under its tax code. Whoever asks for the same code at the same time waits until this
 * transaction ends and then sees its result: the unique index behind it never has to speak.
 */
export async function isTaxCodeFree(em: EntityManager, { id, taxCode }: Pick<Organization, 'id' | 'taxCode'>): Promise<boolean> {
  if (!taxCode) return true;
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`tax-code:${taxCode}`]);
  return (await em.count(Organization, { taxCode, id: { $ne: id }, state: { $in: [...standingStates] } }, { filters: false })) === 0;
}

/** @throws TAX_CODE_TAKEN, which does not say by whom */
export async function requireFreeTaxCode({ em }: Transaction, organization: Organization): Promise<void> {
  if (!(await isTaxCodeFree(em, organization))) throw new DomainError(organizationErrors.TAX_CODE_TAKEN, {}, 'taxCode');
}
