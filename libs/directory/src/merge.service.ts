import { LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Actor, capabilities, Database, DomainError, parseInput, platformErrors, rowId, words, type MembershipRole, type Transaction } from '@ocop/platform';
import type { MutationMergeOrganizationsArgs } from '@ocop/graphql';
import { Invitation } from './invitation.entity.js';
import { isTaxCodeFree } from './organization.claim.js';
import { openCapabilities } from './organization.correction.js';
import { organizationErrors } from './organization.errors.js';
import { organizationMerged } from './organization.events.js';
import { Organization } from './organization.entity.js';
import { Membership } from './person.entity.js';
import { Session } from './session.entity.js';

const ReasonShape = z.object({ reason: words(1_000) });

/** How long rows are looked for that were written for a duplicate while it was merged. */
const LATE_MINUTES = 60;

/** What became of the rows that named the duplicate, by table and column. */
type Followed = Record<string, { followed: number; kept?: number }>;

/** Duplicates become one organization, and nothing of either is lost. */
@Injectable()
export class MergeService {
  constructor(private readonly database: Database) {}

  /**
   * Everything that names the duplicate follows to the organization that stays, in one commit; its people come with their
   * roles, and whoever is in both keeps the stronger one. The duplicate stays as a sign that leads on. What may not be
   * changed (frozen memoranda) or exists on both sides once (two quotes of one version) keeps naming the duplicate.
   * Repeating it is a no-op.
   * @throws NOT_FOUND, MERGE_WITH_ITSELF, ALREADY_MERGED, REQUIRED without a reason
   */
  async merge(actor: Actor, { duplicateId, intoId, reason: given }: MutationMergeOrganizationsArgs): Promise<Organization> {
    const { reason } = parseInput(ReasonShape, { reason: given });
    const ids = [rowId('Organization', duplicateId, 'duplicateId'), rowId('Organization', intoId, 'intoId')] as const;
    return this.database.write(actor, async (transaction) => {
      const [duplicate, stays] = await lockBoth(transaction, ids);
      if (duplicate.state === 'MERGED' && duplicate.mergedInto?.id === stays.id) return stays;
      requireMergeable(duplicate, stays, actor);
      const before = { state: duplicate.state, name: duplicate.name };
      await retire(transaction, duplicate, stays);
      const filled = await fill(transaction, stays, duplicate);
      await joinPeople(transaction, duplicate, stays);
      const references = await follow(transaction, duplicate, stays);
      transaction.audit('organization.merged', duplicate, { reason, before, after: { state: duplicate.state, into: stays.id, references } });
      transaction.audit('organization.duplicate-taken-in', stays, { reason, after: { duplicate: duplicate.id, filled, references } });
      transaction.emit(organizationMerged, duplicate, { organizationId: duplicate.id, intoId: stays.id });
      return stays;
    });
  }

  /** Rows written for a duplicate by whoever was in the middle of something when it was merged follow too, a moment later. */
  async followLate(transaction: Transaction): Promise<void> {
    const since = new Date(Date.now() - LATE_MINUTES * 60_000);
    const merged = await transaction.em.find(Organization, { mergedAt: { $gt: since } }, { populate: ['mergedInto'] });
    for (const duplicate of merged) {
      const stays = duplicate.mergedInto!.getEntity();
      await joinPeople(transaction, duplicate, stays);
      const references = await follow(transaction, duplicate, stays);
      if (Object.values(references).some(({ followed }) => followed > 0)) transaction.audit('organization.records-followed', duplicate, { after: { into: stays.id, references } });
    }
  }
}

/** Both rows, locked in one order whoever asks. @throws NOT_FOUND naming the field, MERGE_WITH_ITSELF */
async function lockBoth({ em }: Transaction, [duplicateId, intoId]: readonly [string, string]): Promise<[Organization, Organization]> {
  if (duplicateId === intoId) throw new DomainError(organizationErrors.MERGE_WITH_ITSELF, {}, 'intoId');
  const rows = await em.find(Organization, { id: { $in: [duplicateId, intoId] } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE });
  const of = (id: string, field: string) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new DomainError(platformErrors.NOT_FOUND, {}, field);
    return row;
  };
  return [of(duplicateId, 'duplicateId'), of(intoId, 'intoId')];
}

function requireMergeable(duplicate: Organization, stays: Organization, actor: Actor): void {
  if (duplicate.state === 'MERGED') throw new DomainError(organizationErrors.ALREADY_MERGED, {}, 'duplicateId');
  if (stays.state === 'MERGED') throw new DomainError(organizationErrors.ALREADY_MERGED, {}, 'intoId');
  // whoever acts would stop being an administrator in the middle of it
  if (duplicate.id === actor.organizationIdOrNone) throw new DomainError(platformErrors.FORBIDDEN);
}

/** Written before anything follows: it frees the tax code, and triggers ask whether it was merged. */
async function retire({ em }: Transaction, duplicate: Organization, stays: Organization): Promise<void> {
  duplicate.leadsOn = duplicate.state === 'VERIFIED' || duplicate.state === 'SUSPENDED';
  duplicate.change('merge');
  em.assign(duplicate, { mergedInto: stays, mergedAt: new Date() });
  await em.flush();
  // what led to the duplicate leads on at once, so that nobody has to follow a chain
  await em.nativeUpdate(Organization, { mergedInto: duplicate.id }, { mergedInto: stays.id }, { filters: false });
}

/**
 * What the one that stays does not know yet; what it knows is right. The tax code only where no third one stands under it,
 * capabilities only as far as everybody may take them.
 */
async function fill({ em }: Transaction, stays: Organization, duplicate: Organization): Promise<string[]> {
  const isFree = await isTaxCodeFree(em, { id: stays.id, taxCode: duplicate.taxCode });
  const keys = [...(isFree ? (['taxCode'] as const) : []), ...(['phone', 'email', 'website', 'address'] as const)];
  const blank = keys.filter((key) => !stays[key] && duplicate[key]);
  for (const key of blank) stays[key] = duplicate[key]!;
  const more = duplicate.capabilities.filter((capability) => openCapabilities.includes(capability));
  stays.capabilities = capabilities.filter((capability) => stays.capabilities.includes(capability) || more.includes(capability));
  return blank;
}

/** Whoever is in both keeps one place with the stronger role; open invitations are not doubled. The rest follows as it is. */
async function joinPeople({ em }: Transaction, duplicate: Organization, stays: Organization): Promise<void> {
  const sees = { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE as const, orderBy: { id: 'asc' as const } };
  const places = await em.find(Membership, { organization: { $in: [duplicate.id, stays.id] } }, sees);
  const here = new Map(places.filter((place) => place.organization.id === stays.id).map((place) => [place.person.id, place]));
  for (const place of places.filter((candidate) => candidate.organization.id === duplicate.id)) {
    const kept = here.get(place.person.id);
    if (!kept) continue;
    if (strength(place.role) < strength(kept.role)) Object.assign(kept, { role: place.role, authorityPaper: place.authorityPaper ?? kept.authorityPaper });
    await em.nativeUpdate(Session, { membership: place.id }, { membership: kept.id }, { filters: false });
    em.remove(place);
  }
  const open = await em.find(Invitation, { organization: { $in: [duplicate.id, stays.id] }, acceptedAt: null, revokedAt: null }, sees);
  const invited = new Set(open.filter((invitation) => invitation.organization.id === stays.id).map(({ email }) => email));
  for (const invitation of open) if (invitation.organization.id === duplicate.id && invited.has(invitation.email)) invitation.revoke(new Date());
  await em.flush();
}

/** A signatory's paper says what it may do; it outranks a plain member. */
const ranks: readonly MembershipRole[] = ['OWNER', 'MANAGER', 'SIGNATORY', 'MEMBER'];
const strength = (role: MembershipRole) => ranks.indexOf(role);

async function follow({ em }: Transaction, duplicate: Organization, stays: Organization): Promise<Followed> {
  const rows = await em.execute<{ reference: string; followed: number; kept: number }[]>('select * from organization_references_follow(?, ?)', [duplicate.id, stays.id]);
  return Object.fromEntries(rows.map(({ reference, followed, kept }) => [reference, kept > 0 ? { followed, kept } : { followed }]));
}
