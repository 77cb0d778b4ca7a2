import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, membershipRoles, nothing, visibleTo } from '@ocop/platform';
import { Organization } from './organization.entity.js';

const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  filters: visibleTo((actor) => {
    if (!actor.person) return nothing;
    const own = actor.organizationIdOrNone;
    const self = { id: actor.person.id };
    return own ? { $or: [self, { memberships: { $some: { organization: own } } }] } : self;
  }),
  properties: {
    id: column.id(),
    fullName: column.text(),
    /** Lower case; the person's one name at log-in. */
    email: column.text().unique(),
    passwordHash: column.text().hidden(),
    locale: p.enum(['VI', 'EN']).default('VI'),
    createdAt: column.createdAt(),
    /** When the person had everything erased; the row stays under a pseudonym, because acts point to it. */
    erasedAt: column.instant().nullable(),
    memberships: () => p.oneToMany(Membership).mappedBy('person'),
  },
});

/** Somebody with an account. Seen by colleagues only. */
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  uniques: [{ properties: ['person', 'organization'] }],
  checks: [{ name: 'membership_signatory_has_authority', expression: `role <> 'SIGNATORY' or authority_paper is not null` }],
  filters: visibleTo((actor) => {
    if (!actor.person) return nothing;
    const own = actor.organizationIdOrNone;
    return own ? { $or: [{ person: actor.person.id }, { organization: own }] } : { person: actor.person.id };
  }),
  properties: {
    id: column.id(),
    person: () => p.manyToOne(Person).ref(),
    organization: () => p.manyToOne(Organization).ref(),
    role: p.enum(membershipRoles),
    /** Number or name of the paper that gives a signatory its authority. */
    authorityPaper: column.text().nullable(),
    createdAt: column.createdAt(),
  },
});

/** A person's place in an organization. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
