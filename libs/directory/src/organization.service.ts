import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Database, DomainError, page, rowId, type Actor, type Connection } from '@ocop/platform';
import { vnFold } from '@ocop/values';
import type { DecideOrganizationInput, QueryOrganizationsArgs } from '@ocop/graphql';
import { directoryErrors } from './directory.errors.js';
import { organizationDecided } from './directory.events.js';
import { Organization } from './organization.entity.js';

/** The directory of organizations and the officers' queue. */
@Injectable()
export class OrganizationService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, { search, capability, state, ...pageArguments }: QueryOrganizationsArgs): Promise<Connection<Organization>> {
    const tokens = vnFold(search ?? '').split(/\s+/).filter(Boolean);
    const where = {
      $and: [
        ...tokens.map((token) => ({ nameFolded: { $like: `%${token.replace(/[\\%_]/g, '\\$&')}%` } })),
        ...(capability ? [{ capabilities: { $contains: [capability] } }] : []),
        ...(state ? [{ state }] : []),
      ],
    };
    return page(this.database.read(actor), Organization, where, { nameFolded: 'asc', id: 'asc' }, pageArguments);
  }

  /** Verifies or refuses. Two officers at once: one wins, the other is told; the same decision again is a no-op. */
  async decide(actor: Actor, { organizationId, verified, reason }: DecideOrganizationInput): Promise<Organization> {
    if (!verified && !reason?.trim()) throw new DomainError(directoryErrors.REASON_REQUIRED, {}, 'reason');
    return this.database.write(actor, async (transaction) => {
      const id = rowId('Organization', organizationId, 'organizationId');
      const organization = await transaction.em.findOneOrFail(Organization, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
      const before = { state: organization.state };
      if (!organization.change(verified ? 'verify' : 'refuse', verified ? undefined : reason!.trim())) return organization;
      transaction.audit(`organization.${verified ? 'verified' : 'refused'}`, organization, { before, after: { state: organization.state }, reason: reason ?? undefined });
      transaction.emit(organizationDecided, organization, { organizationId: organization.id, verified });
      return organization;
    });
  }
}
