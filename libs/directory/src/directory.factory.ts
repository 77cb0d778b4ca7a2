import { Actor, hashPassword, type Capability, type Database, type MembershipRole } from '@ocop/platform';
import { Organization, type OrganizationKind } from './organization.entity.js';
import { Membership, Person } from './person.entity.js';
import { Session } from './session.entity.js';
import { placeIn } from './session.service.js';

/** Someone to act in a test: a person with a session in an organization. */
export interface Cast {
  actor: Actor;
  organization: Organization;
  person: Person;
  membership: Membership;
}

let serial = 0;

/** Makes a verified organization with one person in it, and the actor that person is. */
export async function cast(
  database: Database,
  capabilities: Capability[],
  traits: { name?: string; kind?: OrganizationKind; role?: MembershipRole; verified?: boolean; provinceCode?: string; locale?: 'VI' | 'EN' } = {},
): Promise<Cast> {
  const number = (serial += 1);
  const name = traits.name ?? `Tổ chức ${number}`;
  const passwordHash = await hashPassword('mat-khau-dai-10');
  return database.write(Actor.system, async ({ em }) => {
    const organization = em.create(Organization, {
      name,
      nameFolded: '',
      kind: traits.kind ?? 'ENTERPRISE',
      capabilities,
      state: traits.verified === false ? 'SUBMITTED' : 'VERIFIED',
      provinceScheme: '34',
      provinceCode: traits.provinceCode ?? '48',
    });
    organization.rename(name);
    const person = em.create(Person, { fullName: `Người ${number}`, email: `nguoi${number}@ocop.example`, passwordHash, locale: traits.locale ?? 'VI' });
    const membership = em.create(Membership, { person, organization, role: traits.role ?? 'OWNER', ...(traits.role === 'SIGNATORY' && { authorityPaper: 'Giấy uỷ quyền 01/2026' }) });
    const session = em.create(Session, { tokenHash: `hash-${number}`, person, membership, expiresAt: new Date(Date.now() + 86_400_000) });
    await em.flush();
    const actor = Actor.person({ id: person.id, fullName: person.fullName, sessionId: session.id }, person.locale, {
      ...placeIn(organization),
      role: membership.role,
    });
    return { actor, organization, person, membership };
  });
}
