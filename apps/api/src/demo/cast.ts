import { Membership, Organization, Person, placeIn } from '@ocop/directory';
import { Actor, hashPassword, stableId, type Database, type Transaction } from '@ocop/platform';
import { DEMO_PASSWORD, demoOrganizations, demoProducers, type DemoPerson } from './people.js';

/** A printed account. */
export interface Account {
  role: { vi: string; en: string };
  email: string;
  password: string;
}

/** Makes the people of the demonstration and their organizations; those that are there stay as they are. */
export async function seedPeople(database: Database): Promise<Account[]> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return database.write(Actor.system, async (transaction) => {
    const people: DemoPerson[] = [];
    for (const { people: own, ...traits } of demoOrganizations) {
      const id = stableId('demo-organization', traits.name);
      const organization = (await transaction.em.findOne(Organization, id)) ?? founded(transaction, id, traits);
      for (const person of own) await join(transaction, organization, person, passwordHash);
      people.push(...own);
    }
    for (const { name, people: own } of demoProducers) {
      const organization = await transaction.em.findOneOrFail(Organization, { name });
      for (const person of own) await join(transaction, organization, person, passwordHash);
      people.push(...own);
    }
    return people.map(({ role, email }) => ({ role, email, password: DEMO_PASSWORD }));
  });
}

function founded(transaction: Transaction, id: string, { name, kind, capabilities, provinceCode }: Omit<(typeof demoOrganizations)[number], 'people'>): Organization {
  const organization = transaction.em.create(Organization, { id, name, nameFolded: '', kind, capabilities, state: 'VERIFIED', provinceScheme: '34', provinceCode });
  organization.rename(name);
  transaction.audit('organization.seeded', organization, { reason: 'demonstration' });
  return organization;
}

async function join({ em }: Transaction, organization: Organization, { fullName, email, membership, locale }: DemoPerson, passwordHash: string): Promise<void> {
  const id = stableId('demo-person', email);
  if (await em.findOne(Person, id)) return;
  const person = em.create(Person, { id, fullName, email, passwordHash, locale: locale ?? 'VI' });
  em.create(Membership, { person, organization, role: membership, authorityPaper: membership === 'SIGNATORY' ? 'Giấy uỷ quyền 07/UQ-SH' : null });
}

/** The actor that a person of the demonstration is. */
export async function actorOf(database: Database, email: string): Promise<Actor> {
  const em = database.read(Actor.system);
  const membership = await em.findOneOrFail(Membership, { person: { email } }, { populate: ['person', 'organization'] });
  const person = membership.person.getEntity();
  return Actor.person({ id: person.id, fullName: person.fullName, sessionId: person.id }, person.locale, {
    ...placeIn(membership.organization.getEntity()),
    role: membership.role,
  });
}
