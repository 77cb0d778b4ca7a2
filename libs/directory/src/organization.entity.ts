import { defineEntity, p } from '@mikro-orm/postgresql';
import { capabilities, column, globalId, transition, visibleTo, type Actor, type Capability } from '@ocop/platform';
import { currentProvince, maskTaxCode, parseTaxCode, province, vnFold, type Province } from '@ocop/values';
import { organizationVisibleTo, paperVisibleTo, provinceAnsweredFor } from './organization.access.js';
import { organizationStates, organizationTransitions, standingStates, type OrganizationCommand } from './organization.state.js';

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

/** Signed up itself; drafted by an organizer; drafted, and confirmed by its own people. */
export const onboardingStates = ['SELF', 'ASSISTED_DRAFT', 'ASSISTED_CONFIRMED'] as const;
export type OnboardingState = (typeof onboardingStates)[number];

const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  filters: visibleTo(organizationVisibleTo),
  indexes: [
    {
      // Of two that register one tax code at once, one wins, whatever both believed.
      name: 'organization_tax_code_standing',
      expression: `create unique index organization_tax_code_standing on organization (tax_code) where state in ('${standingStates.join("','")}')`,
    },
  ],
  checks: [
    { name: 'organization_capabilities', expression: `capabilities <@ array['${capabilities.join("','")}']::text[]` },
    { name: 'organization_refusal_has_reason', expression: `state <> 'REFUSED' or state_reason is not null` },
    { name: 'organization_merged_leads_on', expression: `(state = 'MERGED') = (merged_into_id is not null) and merged_into_id is distinct from id` },
    { name: 'organization_assisted_has_drafter', expression: `(onboarding = 'SELF') = (drafted_by_id is null)` },
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
    taxCode: column.text().nullable().index(),
    /** E.164. */
    phone: column.text().nullable(),
    email: column.text().nullable(),
    /** Begins with https:// */
    website: column.text().nullable(),
    createdAt: column.createdAt(),
    /** When it came to the officer, or changed while it waited there. */
    submittedAt: column.instant().nullable(),
    onboarding: p.enum(onboardingStates).default('SELF'),
    /** The organizer that drafted it for its producer. */
    draftedBy: () => p.manyToOne(Organization).ref().nullable(),
    /** The organization that stays, where this one was its duplicate. Never a merged one itself. */
    mergedInto: () => p.manyToOne(Organization).ref().nullable().index(),
    mergedAt: column.instant().nullable(),
    /** Whether everybody may follow it to the one that stays: it was public before. */
    leadsOn: p.boolean().default(false),
    papers: () => p.oneToMany(OrganizationPaper).mappedBy('organization'),
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

  /** Whether it holds its tax code against others. */
  isStanding(): boolean {
    return standingStates.some((state) => state === this.state);
  }

  /** Whether the actor is an officer of its province, or an administrator. The same rule as `answeredForBy`. */
  answersFor(actor: Actor): boolean {
    if (actor.can('ADMINISTRATOR')) return true;
    const code = provinceAnsweredFor(actor);
    return code !== undefined && code === this.currentProvince?.code && actor.organizationIdOrNone !== this.id;
  }

  /** Its own people, whoever answers for it, and its drafter until its own people confirm. */
  isInsider(actor: Actor): boolean {
    const own = actor.organizationIdOrNone;
    const drafts = this.onboarding === 'ASSISTED_DRAFT' && this.draftedBy?.id === own;
    return (own !== undefined && (own === this.id || drafts)) || this.answersFor(actor);
  }

  /** Whether the actor may see how to reach it: everybody while it is verified, else insiders, though a record names it to others. */
  showsContactTo(actor: Actor): boolean {
    return this.state === 'VERIFIED' || this.isInsider(actor);
  }

  /** The tax code as the actor may see it: twelve digits are a person's number and are masked for outsiders. */
  taxCodeFor(actor: Actor): string | null {
    return this.isInsider(actor) ? (this.taxCode ?? null) : maskedTaxCode(this.taxCode);
  }

  rename(name: string): void {
    this.name = name;
    this.nameFolded = vnFold(name);
  }

  /** Moves it to a province of today; where it is there already the province stays as it was recorded. */
  moveTo(code: string): void {
    if (this.currentProvince?.code === code) return;
    this.provinceScheme = '34';
    this.provinceCode = code;
  }

  /** @returns whether anything changed; @throws TRANSITION_REFUSED */
  change(command: OrganizationCommand, reason?: string): boolean {
    const { state, changed } = transition(organizationTransitions, this.state, command);
    if (!changed) return false;
    this.state = state;
    this.stateReason = reason ?? null;
    if (state === 'SUBMITTED') this.submittedAt = new Date();
    return true;
  }
}
OrganizationSchema.setClass(Organization);

/** A stored tax code as everybody may see it. */
export function maskedTaxCode(code: string | null | undefined): string | null {
  const parsed = parseTaxCode(code ?? '');
  return parsed.ok ? maskTaxCode(parsed.value) : null;
}

export const paperKinds = ['BUSINESS_REGISTRATION', 'TAX_REGISTRATION', 'AUTHORITY', 'FOOD_SAFETY', 'OTHER'] as const;

const OrganizationPaperSchema = defineEntity({
  name: 'OrganizationPaper',
  tableName: 'organization_paper',
  filters: visibleTo(paperVisibleTo),
  properties: {
    id: column.id(),
    organization: () => p.manyToOne(Organization).ref().index(),
    kind: p.enum(paperKinds),
    /** As its owner called it, with the ending of its real type. */
    fileName: column.text(),
    /** What its bytes are, not what was claimed. */
    contentType: column.text(),
    /** Bytes. */
    size: p.integer(),
    /** Where the bytes lie; made here, nothing of it comes from outside. */
    fileKey: column.text().unique(),
    /** SHA-256 of the bytes, hexadecimal: the audit trail names it. */
    hash: column.text(),
    uploadedAt: column.createdAt(),
  },
});

/** A paper that an organization hands in, for example its business registration. */
export class OrganizationPaper extends OrganizationPaperSchema.class {
  /** Path of the download, for whoever may see it. */
  downloadPath(): string {
    return `/files/papers/${globalId('OrganizationPaper', this.id)}`;
  }
}
OrganizationPaperSchema.setClass(OrganizationPaper);
