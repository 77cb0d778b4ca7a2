import { Injectable } from '@nestjs/common';
import { ref } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Database, DomainError, page, parseInput, platformErrors, rowId, words, type Actor, type Connection, type MembershipRole, type Transaction } from '@ocop/platform';
import { Membership } from '@ocop/directory';
import type { NameSignatoryInput, QueryMousArgs } from '@ocop/graphql';
import { agreementErrors } from './agreement.errors.js';
import { mouDeclined, mouSent, mouVoided, signatoryNamed } from './agreement.events.js';
import { Mou, type MouParty } from './mou.entity.js';
import { lockMou, recordAct, requireTerm } from './mou.ledger.js';

/** Roles in an organization that may sign for it when they are named. */
export const signingRoles: readonly MembershipRole[] = ['OWNER', 'MANAGER', 'SIGNATORY'];

const SignatoryShape = z.object({ mouId: z.string(), membershipId: z.string(), title: words(120), authority: words(300) });
const ReasonShape = z.object({ reason: words(1_000) });

/** Memoranda up to their signatures: who signs, sending, declining, calling back. */
@Injectable()
export class MouService {
  constructor(private readonly database: Database) {}

  list(actor: Actor, { state, ...pageArguments }: QueryMousArgs): Promise<Connection<Mou>> {
    return page(this.database.read(actor), Mou, state ? { state } : {}, { createdAt: 'desc', id: 'desc' }, pageArguments);
  }

  /** People of one's own organization who can be named. */
  colleagues(actor: Actor): Promise<Membership[]> {
    const where = { organization: actor.organizationId, role: { $in: [...signingRoles] } };
    return this.database.read(actor).find(Membership, where, { orderBy: { createdAt: 'asc', id: 'asc' } });
  }

  /**
   * Names who signs for one's own party. The same colleague again, in the same words, is a no-op.
   * @throws NOT_FOUND for somebody of another organization, SIGNATORY_ROLE for a colleague who may not sign, ORGANIZATION_SUSPENDED
   */
  async nameSignatory(actor: Actor, input: NameSignatoryInput): Promise<Mou> {
    const { mouId, membershipId, title, authority } = parseInput(SignatoryShape, input);
    return this.database.write(actor, async (transaction) => {
      const mou = await lockMou(transaction, mouId);
      actor.requireRole('OWNER', 'MANAGER');
      actor.requireNotSuspended();
      mou.change('edit');
      const party = partyOf(mou, actor);
      const { person } = await this.#colleague(transaction, membershipId);
      const before = { state: mou.state, signatoryId: party.signatory?.id ?? null, title: party.signatoryTitle ?? null };
      const named = { signatoryName: person.getEntity().fullName, signatoryTitle: title, authority };
      if (party.signatory?.id === person.id && Object.entries(named).every(([key, value]) => party[key as keyof typeof named] === value)) return mou;
      Object.assign(party, named);
      party.signatory = ref(person.getEntity());
      await recordAct(transaction, mou, 'SIGNATORY_NAMED', { organization: organizationOf(party), before, after: { signatoryId: person.id, title } });
      transaction.emit(signatoryNamed, mou, { mouId: mou.id, partyId: party.id });
      return mou;
    });
  }

  /** Freezes the content. @throws SIGNATORY_MISSING, FORBIDDEN for anybody but the buyer's owners and managers */
  async send(actor: Actor, mouId: string): Promise<Mou> {
    return this.database.write(actor, async (transaction) => {
      const mou = await lockMou(transaction, mouId);
      const author = requireAuthor(mou, actor);
      const unnamed = mou.parties.getItems().filter((party) => !party.signatory);
      if (mou.state === 'DRAFTING' && unnamed.length > 0) {
        throw new DomainError(agreementErrors.SIGNATORY_MISSING, { organizations: unnamed.map((party) => party.organizationName).join(', ') }, 'mouId');
      }
      const now = await transaction.databaseNow();
      requireTerm(mou, now);
      if (!mou.send(now)) return mou;
      await recordAct(transaction, mou, 'SENT', { organization: organizationOf(author), at: now, before: { state: 'DRAFTING' } });
      transaction.emit(mouSent, mou, { mouId: mou.id });
      return mou;
    });
  }

  /** @throws NOT_SIGNATORY, REQUIRED without a reason, ALREADY_SIGNED for one who has signed */
  async decline(actor: Actor, mouId: string, givenReason: string): Promise<Mou> {
    const { reason } = parseInput(ReasonShape, { reason: givenReason });
    return this.database.write(actor, async (transaction) => {
      const mou = await lockMou(transaction, mouId);
      const party = requireSignatory(mou, actor);
      if (party.signedAt) throw new DomainError(agreementErrors.ALREADY_SIGNED, {}, 'mouId');
      const before = { state: mou.state };
      if (!mou.change('decline')) return mou;
      await recordAct(transaction, mou, 'DECLINED', { organization: organizationOf(party), reason, before });
      transaction.emit(mouDeclined, mou, { mouId: mou.id });
      return mou;
    });
  }

  /** Calls it back before the last signature: the way out when a named signatory has left. @throws FORBIDDEN, REQUIRED */
  async void(actor: Actor, mouId: string, givenReason: string): Promise<Mou> {
    const { reason } = parseInput(ReasonShape, { reason: givenReason });
    return this.database.write(actor, async (transaction) => {
      const mou = await lockMou(transaction, mouId);
      const author = requireAuthor(mou, actor);
      const before = { state: mou.state };
      if (!mou.change('void')) return mou;
      await recordAct(transaction, mou, 'VOIDED', { organization: organizationOf(author), reason, before });
      transaction.emit(mouVoided, mou, { mouId: mou.id });
      return mou;
    });
  }

  async #colleague({ em, actor }: Transaction, membershipId: string): Promise<Membership> {
    const id = rowId('Membership', membershipId, 'membershipId');
    const membership = await em.findOne(Membership, { id, organization: actor.organizationId }, { populate: ['person'] });
    if (!membership) throw new DomainError(platformErrors.NOT_FOUND, {}, 'membershipId');
    if (!signingRoles.includes(membership.role)) throw new DomainError(agreementErrors.SIGNATORY_ROLE, {}, 'membershipId');
    return membership;
  }
}

/** The party that the actor acts for. */
export function partyOf(mou: Mou, actor: Actor): MouParty {
  const party = mou.parties.getItems().find((candidate) => candidate.isOf(actor));
  if (!party) throw new DomainError(platformErrors.NOT_FOUND, {}, 'mouId');
  return party;
}

/** The actor's party, when the actor is its named signatory and still has a role that may sign. @throws NOT_SIGNATORY */
export function requireSignatory(mou: Mou, actor: Actor): MouParty {
  const party = partyOf(mou, actor);
  const mayStill = actor.membership !== undefined && signingRoles.includes(actor.membership.role);
  if (!party.isSignatory(actor) || !mayStill) throw new DomainError(agreementErrors.NOT_SIGNATORY, {}, 'mouId');
  actor.requireVerified();
  return party;
}

/** The buyer's party, party A, whose owners and managers send and call back. @throws FORBIDDEN */
function requireAuthor(mou: Mou, actor: Actor): MouParty {
  actor.requireRole('OWNER', 'MANAGER');
  const party = partyOf(mou, actor);
  if (party.position !== 1) throw new DomainError(platformErrors.FORBIDDEN);
  actor.requireVerified();
  return party;
}

/** A party's organization as acts record it: under the name in the text. */
export function organizationOf(party: MouParty): { id: string; name: string } {
  return { id: party.organization.id, name: party.organizationName };
}
