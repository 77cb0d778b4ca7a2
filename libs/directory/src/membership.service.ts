import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database, DomainError, membershipRoles, optionalWords, parseInput, platformErrors, type Actor, type Transaction } from '@ocop/platform';
import type { MutationChangeRoleArgs } from '@ocop/graphql';
import { directoryErrors } from './directory.errors.js';
import { memberRemoved, roleChanged } from './directory.events.js';
import { Membership } from './person.entity.js';
import { Session } from './session.entity.js';

/** A role and, for a signatory, the paper that gives the authority. */
export const roleShape = {
  role: z.enum(membershipRoles),
  authorityPaper: optionalWords(200),
};

/** Only signatories keep a paper. @throws REQUIRED at `authorityPaper` for a signatory without one */
export function authorityOf({ role, authorityPaper }: { role: string; authorityPaper?: string | undefined }): string | null {
  if (role !== 'SIGNATORY') return null;
  if (!authorityPaper) throw new DomainError(platformErrors.REQUIRED, {}, 'authorityPaper');
  return authorityPaper;
}

const RoleShape = z.object(roleShape);

/** Who belongs to an organization, and as what. An organization keeps at least one owner. */
@Injectable()
export class MembershipService {
  constructor(private readonly database: Database) {}

  /** The people of the organization acted for, in the order in which they came. */
  team(actor: Actor): Promise<Membership[]> {
    return this.database.read(actor).find(Membership, { organization: actor.organizationId }, { orderBy: { createdAt: 'asc', id: 'asc' } });
  }

  /** @throws FORBIDDEN for all but owners, NOT_FOUND for anybody but a colleague, LAST_OWNER, REQUIRED without the paper of a signatory */
  async changeRole(actor: Actor, membershipId: string, wanted: Pick<MutationChangeRoleArgs, 'role' | 'authorityPaper'>): Promise<Membership> {
    const { role, ...paper } = parseInput(RoleShape, wanted);
    return this.database.write(actor, async (transaction) => {
      const { membership, owners } = await this.#lock(transaction, membershipId);
      const authorityPaper = authorityOf({ role, ...paper });
      const before = { role: membership.role, authorityPaper: membership.authorityPaper ?? null };
      if (before.role === role && before.authorityPaper === authorityPaper) return membership;
      if (role !== 'OWNER') requireAnotherOwner(owners, membership);
      membership.role = role;
      membership.authorityPaper = authorityPaper;
      transaction.audit('membership.role-changed', membership, { before, after: { role, authorityPaper } });
      if (before.role !== role) transaction.emit(roleChanged, membership, { membershipId: membership.id });
      return membership;
    });
  }

  /**
   * Sessions in which the person acts for the organization act for nobody from this commit on.
   * @throws FORBIDDEN for all but owners, NOT_FOUND for anybody but a colleague, LAST_OWNER
   */
  async remove(actor: Actor, membershipId: string): Promise<boolean> {
    return this.database.write(actor, async (transaction) => {
      const { membership, owners } = await this.#lock(transaction, membershipId);
      requireAnotherOwner(owners, membership);
      const { em } = transaction;
      const ids = { personId: membership.person.id, organizationId: membership.organization.id };
      transaction.audit('membership.removed', membership, { before: { ...ids, role: membership.role } });
      transaction.emit(memberRemoved, { id: ids.personId }, ids);
      await em.nativeUpdate(Session, { membership: membership.id }, { membership: null }, { filters: false });
      em.remove(membership);
      return true;
    });
  }

  /**
   * All owners are locked first, in one order, and read under the lock: of two owners who remove each other the second
   * finds that he is none any more.
   */
  async #lock({ em, actor }: Transaction, membershipId: string): Promise<{ membership: Membership; owners: Membership[] }> {
    const organization = actor.organizationId;
    if (!actor.person) throw new DomainError(platformErrors.FORBIDDEN);
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
    const owners = await em.find(Membership, { organization, role: 'OWNER' }, lock);
    if (!owners.some((owner) => owner.person.id === actor.personId)) throw new DomainError(platformErrors.FORBIDDEN);
    const membership = await em.findOne(Membership, { id: membershipId, organization }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!membership) throw new DomainError(platformErrors.NOT_FOUND, {}, 'membershipId');
    return { membership, owners };
  }
}

function requireAnotherOwner(owners: Membership[], membership: Membership): void {
  if (owners.length === 1 && owners[0] === membership) throw new DomainError(directoryErrors.LAST_OWNER, {}, 'membershipId');
}
