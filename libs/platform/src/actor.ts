import { DomainError } from './domain-error.js';
import type { Locale } from './locale.js';
import { platformErrors } from './platform.errors.js';

/** What an organization may do; the same words as in the schema. */
export const capabilities = ['BUYER', 'PRODUCER', 'ORGANIZER', 'OFFICER', 'EXPERT', 'ADMINISTRATOR'] as const;
export type Capability = (typeof capabilities)[number];

export const membershipRoles = ['OWNER', 'MANAGER', 'MEMBER', 'SIGNATORY'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export interface ActorMembership {
  organizationId: string;
  organizationName: string;
  role: MembershipRole;
  capabilities: readonly Capability[];
  verified: boolean;
}

/** Who acts, and for which organization. The first parameter of every service method. */
export class Actor {
  private constructor(
    readonly kind: 'anonymous' | 'person' | 'system',
    readonly locale: Locale,
    readonly person?: { id: string; fullName: string; sessionId: string },
    readonly membership?: ActorMembership,
  ) {}

  static anonymous(locale: Locale = 'VI'): Actor {
    return new Actor('anonymous', locale);
  }

  static person(person: { id: string; fullName: string; sessionId: string }, locale: Locale, membership?: ActorMembership): Actor {
    return new Actor('person', locale, person, membership);
  }

  /** Jobs and schedules: sees everything, is nobody. */
  static readonly system = new Actor('system', 'VI');

  /** Whether the organization acted for may do this. */
  can(capability: Capability): boolean {
    return this.kind === 'system' || (this.membership?.capabilities.includes(capability) ?? false);
  }

  /** @throws UNAUTHENTICATED when nobody is logged in */
  get personId(): string {
    if (!this.person) throw new DomainError(platformErrors.UNAUTHENTICATED);
    return this.person.id;
  }

  /** @throws UNAUTHENTICATED, or FORBIDDEN for a person without an organization */
  get organizationId(): string {
    if (!this.person) throw new DomainError(platformErrors.UNAUTHENTICATED);
    if (!this.membership) throw new DomainError(platformErrors.FORBIDDEN);
    return this.membership.organizationId;
  }

  /** The organization acted for, or nothing: for where clauses that must not throw. */
  get organizationIdOrNone(): string | undefined {
    return this.membership?.organizationId;
  }

  /** @throws ORGANIZATION_NOT_VERIFIED */
  requireVerified(): void {
    if (this.membership && !this.membership.verified) throw new DomainError(platformErrors.ORGANIZATION_NOT_VERIFIED);
  }

  /** @throws FORBIDDEN unless the person has one of these roles in the organization acted for */
  requireRole(...roles: MembershipRole[]): void {
    if (!this.membership || !roles.includes(this.membership.role)) throw new DomainError(platformErrors.FORBIDDEN);
  }
}
