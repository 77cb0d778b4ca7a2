import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AuditEntry, Database, DomainError, nothing, optionalWords, page, parseInput, platformErrors, words, type Actor, type Connection, type Transaction } from '@ocop/platform';
import { vnFold } from '@ocop/values';
import type { DecideOrganizationInput, QueryOrganizationsArgs } from '@ocop/graphql';
import { directoryErrors } from './directory.errors.js';
import { organizationDecided, organizationSubmitted } from './directory.events.js';
import { inProvince, provinceAnsweredFor } from './organization.access.js';
import { requireFreeTaxCode } from './organization.claim.js';
import { lockAnsweredFor, lockOwn } from './organization.door.js';
import { organizationErrors } from './organization.errors.js';
import { organizationSuspensionChanged } from './organization.events.js';
import { Organization } from './organization.entity.js';

const ListShape = z.object({ search: optionalWords(200) });
const DecisionShape = z.object({ reason: optionalWords(1_000) });
const ReasonShape = z.object({ reason: words(1_000) });

/** The directory of organizations, and the way of each through its officer's hands. */
@Injectable()
export class OrganizationService {
  constructor(private readonly database: Database) {}

  /** Merged ones are listed only when they are asked for. @throws TOO_LONG for a search of more than 200 characters, INVALID_CURSOR, TOO_LARGE */
  async list(actor: Actor, { search: given, capability, state, mine, ...pageArguments }: QueryOrganizationsArgs): Promise<Connection<Organization>> {
    const { search } = parseInput(ListShape, { search: given });
    const tokens = vnFold(search ?? '').split(/\s+/).filter(Boolean);
    const where = {
      $and: [
        ...tokens.map((token) => ({ nameFolded: { $like: `%${token.replace(/[\\%_]/g, '\\$&')}%` } })),
        ...(capability ? [{ capabilities: { $contains: [capability] } }] : []),
        state ? { state } : { state: { $ne: 'MERGED' as const } },
        ...(mine ? [ofMyProvince(actor)] : []),
      ],
    };
    return page(this.database.read(actor), Organization, where, { nameFolded: 'asc', id: 'asc' }, pageArguments);
  }

  /** Others of the same tax code, for whoever answers for the organization: of an officer's own province, of all for administrators. */
  async duplicatesOf(actor: Actor, organization: Organization): Promise<Organization[]> {
    const { id, taxCode, state } = organization;
    if (!taxCode || state === 'MERGED' || !organization.answersFor(actor)) return [];
    return this.database.read(actor).find(Organization, { taxCode, id: { $ne: id }, state: { $ne: 'MERGED' } }, { orderBy: { id: 'asc' } });
  }

  /**
   * Hands the organization in. Repeating it is a no-op.
   * @throws NOT_FOUND, FORBIDDEN, TAX_CODE_TAKEN, DRAFT_NOT_CONFIRMED for a profile that somebody else drafted
   */
  async submit(actor: Actor, organizationId: string): Promise<Organization> {
    return this.database.write(actor, async (transaction) => {
      const organization = await lockOwn(transaction, organizationId);
      if (organization.onboarding === 'ASSISTED_DRAFT') throw new DomainError(organizationErrors.DRAFT_NOT_CONFIRMED, {}, 'organizationId');
      await handIn(transaction, organization);
      return organization;
    });
  }

  /**
   * Verifies or refuses. Two officers at once: one wins, the other is told who. The same answer of the same person again
   * is a no-op.
   * @throws NOT_FOUND, REASON_REQUIRED, TOO_LONG, ALREADY_DECIDED, CONFLICT when it was corrected since the officer looked
   */
  async decide(actor: Actor, { organizationId, verified, reason, submittedAt }: DecideOrganizationInput): Promise<Organization> {
    const { reason: why } = parseInput(DecisionShape, { reason });
    if (!verified && !why) throw new DomainError(directoryErrors.REASON_REQUIRED, {}, 'reason');
    return this.database.write(actor, async (transaction) => {
      const organization = await lockAnsweredFor(transaction, organizationId);
      if (await isDecidedAlready(transaction, organization, verified ? 'VERIFIED' : 'REFUSED')) return organization;
      if (submittedAt && submittedAt.getTime() !== organization.submittedAt?.getTime()) throw new DomainError(platformErrors.CONFLICT, {}, 'organizationId');
      const before = { state: organization.state };
      organization.change(verified ? 'verify' : 'refuse', verified ? undefined : why);
      transaction.audit(`organization.${verified ? 'verified' : 'refused'}`, organization, { before, after: { state: organization.state }, reason: why });
      transaction.emit(organizationDecided, organization, { organizationId: organization.id, verified });
      return organization;
    });
  }

  /** A suspended organization and its people see everything of theirs and may do nothing. @throws NOT_FOUND, REQUIRED, OWN_ORGANIZATION */
  suspend(actor: Actor, organizationId: string, reason: string): Promise<Organization> {
    return this.#setSuspended(actor, organizationId, reason, true);
  }

  /** @throws NOT_FOUND, REQUIRED */
  restore(actor: Actor, organizationId: string, reason: string): Promise<Organization> {
    return this.#setSuspended(actor, organizationId, reason, false);
  }

  async #setSuspended(actor: Actor, organizationId: string, given: string, suspended: boolean): Promise<Organization> {
    const { reason } = parseInput(ReasonShape, { reason: given });
    return this.database.write(actor, async (transaction) => {
      const organization = await lockAnsweredFor(transaction, organizationId);
      if (organization.id === actor.organizationIdOrNone) throw new DomainError(organizationErrors.OWN_ORGANIZATION, {}, 'organizationId');
      const before = { state: organization.state };
      if (!organization.change(suspended ? 'suspend' : 'restore', suspended ? reason : undefined)) return organization;
      transaction.audit(`organization.${suspended ? 'suspended' : 'restored'}`, organization, { before, after: { state: organization.state }, reason });
      transaction.emit(organizationSuspensionChanged, organization, { organizationId: organization.id, suspended });
      return organization;
    });
  }
}

function ofMyProvince(actor: Actor) {
  const code = provinceAnsweredFor(actor);
  return code ? inProvince(code) : nothing;
}

/** Brings a locked organization before its officer. @throws TAX_CODE_TAKEN, TRANSITION_REFUSED */
export async function handIn(transaction: Transaction, organization: Organization): Promise<void> {
  const before = { state: organization.state };
  if (organization.state !== 'SUBMITTED') await requireFreeTaxCode(transaction, organization);
  if (!organization.change('submit')) return;
  transaction.audit('organization.submitted', organization, { before, after: { state: organization.state } });
  transaction.emit(organizationSubmitted, organization, { organizationId: organization.id });
}

/**
 * Whether this person gave the same answer already.
 * @throws ALREADY_DECIDED when somebody else was faster, or the answer was another one
 */
async function isDecidedAlready({ em, actor }: Transaction, organization: Organization, answer: 'VERIFIED' | 'REFUSED'): Promise<boolean> {
  if (organization.state !== 'VERIFIED' && organization.state !== 'REFUSED') return false;
  const decided = { subjectType: 'Organization', subjectId: organization.id, action: { $in: ['organization.verified', 'organization.refused'] } };
  const last = await em.findOne(AuditEntry, decided, { orderBy: { at: 'desc', id: 'desc' } });
  if (!last) return organization.state === answer;
  if (organization.state === answer && last.personId === actor.person?.id) return true;
  const department = last.organizationId ? await em.findOne(Organization, last.organizationId, { filters: false }) : null;
  throw new DomainError(organizationErrors.ALREADY_DECIDED, { organization: department?.name ?? 'OCOP Connect' }, 'organizationId');
}
