import type { EntityManager } from '@mikro-orm/postgresql';
import { isForgotten, type Capability, type Locale, type MembershipRole } from '@ocop/platform';
import { inProvince, Membership, Organization, Person, whoAgreed } from '@ocop/directory';
import type { Recipient } from './message.js';

/**
 * All people of organizations, or those with one of the roles; somebody who belongs to two of them is one recipient. The
 * people of one that was merged since are those of the one that stays.
 */
export async function peopleOf(em: EntityManager, organizationIds: readonly string[], roles?: readonly MembershipRole[]): Promise<Recipient[]> {
  const organizations = await em.find(Organization, { id: { $in: [...organizationIds] } });
  const where = { organization: { $in: organizations.map(({ id, mergedInto }) => mergedInto?.id ?? id) }, ...(roles ? { role: { $in: [...roles] } } : {}) };
  const memberships = await em.find(Membership, where, { populate: ['person'], orderBy: { createdAt: 'asc', id: 'asc' } });
  const people = new Map(memberships.map((membership) => [membership.person.id, membership.person.getEntity()]));
  return [...people.values()].map(recipientOf);
}

/** The people of all verified organizations that may do something, for example of the departments whose officers verify. */
export async function peopleWhoCan(em: EntityManager, capability: Capability): Promise<Recipient[]> {
  const organizations = await em.find(Organization, { capabilities: { $contains: [capability] }, state: 'VERIFIED' });
  return peopleOf(em, organizations.map((organization) => organization.id));
}

/** The officers of the province an organization is in; administrators where that province has none. */
export async function officersFor(em: EntityManager, organizationId: string): Promise<Recipient[]> {
  const code = (await em.findOne(Organization, organizationId))?.currentProvince?.code;
  const departments = code
    ? await em.find(Organization, { $and: [inProvince(code), { capabilities: { $contains: ['OFFICER'] }, state: 'VERIFIED', id: { $ne: organizationId } }] })
    : [];
  const officers = await peopleOf(em, departments.map((department) => department.id));
  return officers.length > 0 ? officers : peopleWhoCan(em, 'ADMINISTRATOR');
}

export async function personById(em: EntityManager, personId: string): Promise<Recipient[]> {
  const person = await em.findOne(Person, personId);
  return person && !person.erasedAt ? [recipientOf(person)] : [];
}

/** A bare address, in the language its owner chose where the address has an account, in Vietnamese otherwise. Nobody for a pseudonym's. */
export async function bareAddress(em: EntityManager, address: string, locale: Locale = 'VI'): Promise<Recipient[]> {
  if (isForgotten(address)) return [];
  const person = await em.findOne(Person, { email: address });
  return [{ address, locale: person?.locale ?? locale }];
}

/** Whoever agreed to get news by mail. */
export async function peopleWhoWantNews(em: EntityManager): Promise<Recipient[]> {
  const ids = await whoAgreed(em, 'NEWS_BY_MAIL');
  return (await em.find(Person, { id: { $in: [...ids] }, erasedAt: null }, { orderBy: { id: 'asc' } })).map(recipientOf);
}

function recipientOf(person: Person): Recipient {
  return { personId: person.id, address: person.email, locale: person.locale };
}
