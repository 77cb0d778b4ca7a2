import { defineEntity, p } from '@mikro-orm/postgresql';
import { capabilities, column, transition, visibleTo, type Actor, type Capability } from '@ocop/platform';
import { currentProvince, maskTaxCode, parseTaxCode, province, vnFold, type Province } from '@ocop/values';
import { organizationVisibleTo } from './organization.access.js';
import { organizationStates, organizationTransitions, type OrganizationCommand } from './organization.state.js';

export const organizationKinds = [
  'ENTERPRISE',
  'COOPERATIVE',
  'COOPERATIVE_GROUP',
  'HOUSEHOLD_BUSINESS',
  'COMMUNITY_BOARD',
  'DISTRIBUTOR',
  'SUPERMARKET_SYSTEM',
  'POINT_OF_SALE',
  'DEPARTMENT',
  'EXPERT_BODY',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  filters: visibleTo(organizationVisibleTo),
  checks: [
    { name: 'organization_capabilities', expression: `capabilities <@ array['${capabilities.join("','")}']::text[]` },
    { name: 'organization_refusal_has_reason', expression: `state <> 'REFUSED' or state_reason is not null` },
  ],
  properties: {
    id: column.id(),
    name: column.text(),
    /** The name without diacritics, for search. */
    nameFolded: column.text().index(),
    kind: p.enum(organizationKinds),
    capabilities: p.array().$type<Capability[]>(),
    state: p.enum(organizationStates).default('DRAFT'),
    stateReason: column.text().nullable(),
    provinceScheme: p.enum(['63', '34']).nullable(),
    provinceCode: column.text().nullable(),
    address: column.text().nullable(),
    taxCode: column.text().nullable().unique(),
    phone: column.text().nullable(),
    email: column.text().nullable(),
    createdAt: column.createdAt(),
  },
});

/** An enterprise, cooperative, supermarket system, department or other body; it may buy, sell and organize at once. */
export class Organization extends OrganizationSchema.class {
  /** Province as recorded; nothing when the source named none. */
  get province(): Province | undefined {
    if (!this.provinceScheme || !this.provinceCode) return undefined;
    return province(this.provinceScheme, this.provinceCode);
  }

  get currentProvince(): Province | undefined {
    return this.province && currentProvince(this.province);
  }

  /** The organization's own people and the officers who answer for it. */
  isInsider(actor: Actor): boolean {
    return actor.organizationIdOrNone === this.id || actor.can('OFFICER') || actor.can('ADMINISTRATOR');
  }

  /** The tax code as the actor may see it: twelve digits are a person's number and are masked for outsiders. */
  taxCodeFor(actor: Actor): string | null {
    if (!this.taxCode || this.isInsider(actor)) return this.taxCode ?? null;
    const parsed = parseTaxCode(this.taxCode);
    return parsed.ok ? maskTaxCode(parsed.value) : null;
  }

  rename(name: string): void {
    this.name = name;
    this.nameFolded = vnFold(name);
  }

  /** @returns whether anything changed; @throws TRANSITION_REFUSED */
  change(command: OrganizationCommand, reason?: string): boolean {
    const { state, changed } = transition(organizationTransitions, this.state, command);
    if (!changed) return false;
    this.state = state;
    this.stateReason = reason ?? null;
    return true;
  }
}
OrganizationSchema.setClass(Organization);
