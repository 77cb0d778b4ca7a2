import type { Capability, Transaction } from '@ocop/platform';
import { organizationSubmitted } from './directory.events.js';
import { isTaxCodeFree } from './organization.claim.js';
import { taxCodeContested } from './organization.events.js';
import { Organization, type OrganizationKind } from './organization.entity.js';

/** What a sign-up says of an organization. */
export interface Founding {
  name: string;
  kind: OrganizationKind;
  capabilities: Capability[];
  /** Scheme of 34. */
  provinceCode: string;
  taxCode?: string | undefined;
  email: string;
}

/**
 * Makes the organization of a sign-up, which then waits for an officer. Where another one stands under its tax code it
 * stays a draft: whoever signed up keeps the account and is told, not whose the code is.
 */
export async function found({ em }: Transaction, founding: Founding): Promise<Organization> {
  const organization = em.create(Organization, { ...founding, nameFolded: '', state: 'DRAFT', provinceScheme: '34' });
  organization.rename(founding.name);
  await em.flush();
  if (await isTaxCodeFree(em, organization)) organization.change('submit');
  await em.flush();
  return organization;
}

/** Records and tells what became of it. @param own a transaction in the name of whoever signed up */
export function announce(own: Transaction, organization: Organization): void {
  const { id, name, kind, state } = organization;
  const submitted = state === 'SUBMITTED';
  own.audit(submitted ? 'organization.submitted' : 'organization.drafted', organization, { after: { name, kind } });
  own.emit(submitted ? organizationSubmitted : taxCodeContested, organization, { organizationId: id });
}
