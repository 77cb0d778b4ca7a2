import { DomainError } from './domain-error.js';
import type { Locale } from './locale.js';
import { platformErrors } from './platform.errors.js';

/** What an organization may do; the same words as in the schema. */
export const capabilities = ['BUYER', 'PRODUCER', 'ORGANIZER', 'OFFICER', 'EXPERT', 'ADMINISTRATOR'] as const;
export type Capability = (typeof capabilities)[number];

export const membershipRoles = ['OWNER', 'MANAGER', 'MEMBER', 'SIGNATORY'] as const;
export type MembershipRole = (typeof membershipRoles)[number];

/** What an API token may do: ask, or ask and trade. */
export const tokenScopes = ['READ', 'TRADE'] as const;
export type TokenScope = (typeof tokenScopes)[number];

/** A machine's key to one organization; no person stands behind a request that comes with it. */
export interface ActorToken {
  id: string;
  name: string;
  scopes: readonly TokenScope[];
}

export interface ActorMembership {
  organizationId: string;
  organizationName: string;
  role: MembershipRole;
  capabilities: readonly Capability[];
  verified: boolean;
  suspended: boolean;
  /** Where the organization is, by the code of its province today: officers answer for their own only. */
  provinceCode: string | undefined;
}

/** Who acts, and for which organization. The first parameter of every service method. */
export class Actor {
  private constructor(
    readonly kind: 'anonymous' | 'person' | 'token' | 'system',
    readonly locale: Locale,
    readonly person?: { id: string; fullName: string; sessionId: string },
    readonly membership?: ActorMembership,
    readonly token?: ActorToken,
  ) {}

  static anonymous(locale: Locale = 'VI'): Actor {
    return new Actor('anonymous', locale);
  }

  static person(person: { id: string; fullName: string; sessionId: string }, locale: Locale, membership?: ActorMembership): Actor {
    return new Actor('person', locale, person, membership);
  }

  /**
   * A machine of an organization. It trades as its managers do and is no person: what belongs to people (sessions,
   * notifications, signatures) is not there for it.
   */
  static token(token: ActorToken, locale: Locale, membership: Omit<ActorMembership, 'role'>): Actor {
    const role = token.scopes.includes('TRADE') ? 'MANAGER' : 'MEMBER';
    return new Actor('token', locale, undefined, { ...membership, role }, token);
  }

  /** Jobs and schedules: sees everything, is nobody. */
  static readonly system = new Actor('system', 'VI');

  /** Whether the organization acted for may do this. */
  can(capability: Capability): boolean {
    return this.kind === 'system' || (this.membership?.capabilities.includes(capability) ?? false);
  }

  /** What histories call the actor. */
  get displayName(): string {
    return this.person?.fullName ?? (this.token ? `API: ${this.token.name}` : 'OCOP Connect');
  }

  /** @throws UNAUTHENTICATED when nobody is logged in, FORBIDDEN for an API token */
  get personId(): string {
    if (this.person) return this.person.id;
    throw new DomainError(this.token ? platformErrors.FORBIDDEN : platformErrors.UNAUTHENTICATED);
  }

  /** @throws UNAUTHENTICATED, or FORBIDDEN for a person without an organization */
  get organizationId(): string {
    if (this.membership) return this.membership.organizationId;
    throw new DomainError(this.person ? platformErrors.FORBIDDEN : platformErrors.UNAUTHENTICATED);
  }

  /** The organization acted for, or nothing: for where clauses that must not throw. */
  get organizationIdOrNone(): string | undefined {
    return this.membership?.organizationId;
  }

  /** @throws ORGANIZATION_SUSPENDED */
  requireNotSuspended(): void {
    if (this.membership?.suspended) throw new DomainError(platformErrors.ORGANIZATION_SUSPENDED);
  }

  /** @throws ORGANIZATION_NOT_VERIFIED, or ORGANIZATION_SUSPENDED for one that was */
  requireVerified(): void {
    this.requireNotSuspended();
    if (this.membership && !this.membership.verified) throw new DomainError(platformErrors.ORGANIZATION_NOT_VERIFIED);
  }

  /** @throws FORBIDDEN unless the person has one of these roles in the organization acted for */
  requireRole(...roles: MembershipRole[]): void {
    if (!this.membership || !roles.includes(this.membership.role)) throw new DomainError(platformErrors.FORBIDDEN);
  }
}
