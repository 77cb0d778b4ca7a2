import { Injectable } from '@nestjs/common';
import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { Actor, batched, Database, newId, type BilingualText, type MembershipRole, type Transaction } from '@ocop/platform';
import { ConsentDecision } from './consent.entity.js';
import { consentLabels, consentPurposes, type ConsentPurpose } from './consent.purposes.js';
import { Membership, Person } from './person.entity.js';

/** Where a consent stands. */
export interface Consent {
  purpose: ConsentPurpose;
  label: BilingualText;
  granted: boolean;
  decidedAt: Date | null;
}

/** Somebody of an organization, as far as he or she agreed to be shown. */
export interface OrganizationContact {
  fullName: string;
  role: MembershipRole;
  email: string | null;
}

/** What people agreed to. Without a decision nothing is agreed to. */
@Injectable()
export class ConsentService {
  /** Whom of an organization an actor may see, by the organization's id. */
  readonly contactsOf = batched((actor, organizationIds) => this.#contacts(actor, organizationIds));

  constructor(private readonly database: Database) {}

  async mine(actor: Actor): Promise<Consent[]> {
    return standing(await decisionsOf(this.database.read(actor), actor.personId));
  }

  /** Adds a decision. The same again is a no-op. */
  async set(actor: Actor, purpose: ConsentPurpose, granted: boolean): Promise<Consent> {
    return this.database.write(actor, async (transaction) => {
      const { em } = transaction;
      const person = await em.findOneOrFail(Person, actor.personId, { lockMode: LockMode.PESSIMISTIC_WRITE }); // two decisions at once follow each other
      const before = standing(await decisionsOf(em, person.id)).find((consent) => consent.purpose === purpose)!;
      if (before.granted === granted && before.decidedAt) return before;
      return decide(transaction, person, { purpose, granted, before: before.granted });
    });
  }

  /** Takes back whatever was given: an erased person agrees to nothing. */
  async withdrawAll(transaction: Transaction, personId: string): Promise<void> {
    const person = await transaction.em.findOneOrFail(Person, personId);
    for (const { purpose, granted } of standing(await decisionsOf(transaction.em, personId))) {
      if (granted) decide(transaction, person, { purpose, granted: false, before: true });
    }
  }

  async #contacts(actor: Actor, organizationIds: readonly string[]): Promise<Map<string, OrganizationContact[]>> {
    if (actor.token) return new Map(organizationIds.map((id) => [id, []])); // a machine is told nothing about people
    const em = this.database.read(Actor.system);
    const memberships = await em.find(Membership, { organization: { $in: [...organizationIds] } }, { populate: ['person'], orderBy: { createdAt: 'asc', id: 'asc' } });
    const personIds = memberships.map(({ person }) => person.id);
    const [named, reachable] = [await whoAgreed(em, 'SHOW_NAME_IN_DIRECTORY', personIds), await whoAgreed(em, 'SHOW_CONTACT_TO_PARTNERS', personIds)];
    const isPartner = actor.membership?.verified ?? false;
    const contacts = memberships.flatMap(({ organization, person, role }) => {
      const { id, fullName, email } = person.getEntity();
      const isReachable = isPartner && reachable.has(id);
      const contact = { fullName, role, email: isReachable ? email : null };
      return isReachable || named.has(id) ? [{ organizationId: organization.id, contact }] : [];
    });
    const grouped = Map.groupBy(contacts, ({ organizationId }) => organizationId);
    return new Map(organizationIds.map((id) => [id, (grouped.get(id) ?? []).map(({ contact }) => contact)]));
  }
}

/** Those who agree to a purpose now, of some people or of all; `em` acts as the system. */
export async function whoAgreed(em: EntityManager, purpose: ConsentPurpose, personIds?: readonly string[]): Promise<Set<string>> {
  const where = { purpose, ...(personIds && { person: { $in: [...personIds] } }) };
  const decisions = await em.find(ConsentDecision, where, { orderBy: { id: 'asc' } });
  const newest = new Map(decisions.map(({ person, granted }) => [person.id, granted]));
  return new Set([...newest].filter(([, granted]) => granted).map(([personId]) => personId));
}

/** All decisions of a person, the newest first. */
export function decisionsOf(em: EntityManager, personId: string): Promise<ConsentDecision[]> {
  return em.find(ConsentDecision, { person: personId }, { orderBy: { id: 'desc' } });
}

function standing(decisions: readonly ConsentDecision[]): Consent[] {
  return consentPurposes.map((purpose) => {
    const newest = decisions.find((decision) => decision.purpose === purpose);
    return { purpose, label: consentLabels[purpose], granted: newest?.granted ?? false, decidedAt: newest?.decidedAt ?? null };
  });
}

function decide(transaction: Transaction, person: Person, { purpose, granted, before }: { purpose: ConsentPurpose; granted: boolean; before: boolean }): Consent {
  const decidedAt = new Date();
  const decision = transaction.em.create(ConsentDecision, { id: newId(), person, purpose, granted, decidedAt });
  transaction.audit(granted ? 'consent.given' : 'consent.withdrawn', decision, { before: { purpose, granted: before }, after: { purpose, granted } });
  return { purpose, label: consentLabels[purpose], granted, decidedAt };
}
