import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Actor, Capability } from './actor.js';
import { DomainError } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

/** Who may call a root field: anybody, a logged-in person, whoever acts for some organization, or one whose organization has a capability. */
export type Access = 'PUBLIC' | 'PERSON' | 'MEMBER' | Capability;

/** Metadata key under which a resolver method declares its access. */
export const ACCESS = 'ocop:access';

/** Lets in whoever fits one of these. A root field without it, or without @Public, stops the boot. */
export const Allow = (...access: [Exclude<Access, 'PUBLIC'>, ...Exclude<Access, 'PUBLIC'>[]]): CustomDecorator => SetMetadata(ACCESS, access);

/** Lets everybody in. */
export const Public = (): CustomDecorator => SetMetadata(ACCESS, ['PUBLIC']);

/** Metadata key under which mutations are opened to API tokens. */
export const TOKENS_MAY_TRADE = 'ocop:tokens-may-trade';

/** Opens the mutations of a resolver class, or one of them, to API tokens with the scope TRADE. All others are closed to tokens. */
export const TokensMayTrade = (): CustomDecorator => SetMetadata(TOKENS_MAY_TRADE, true);

/** Metadata key under which fields are closed to API tokens. */
export const PEOPLE_ONLY = 'ocop:people-only';

/** Closes a root field to API tokens, whatever their organization and their scope: it is about people, or for them to do. */
export const PeopleOnly = (): CustomDecorator => SetMetadata(PEOPLE_ONLY, true);

/**
 * Checks that no API token comes where @PeopleOnly stands.
 * @throws FORBIDDEN
 */
export function requirePeople(actor: Actor, peopleOnly: boolean | undefined): void {
  if (actor.token && peopleOnly) throw new DomainError(platformErrors.FORBIDDEN);
}

/**
 * Checks the scope of an API token; people are not concerned.
 * @param change whether something is changed: asking needs no more than any token has
 * @param isOpen what @TokensMayTrade says
 * @throws FORBIDDEN
 */
export function requireScope(actor: Actor, change: boolean, isOpen: boolean | undefined): void {
  if (!actor.token || !change) return;
  if (!isOpen || !actor.token.scopes.includes('TRADE')) throw new DomainError(platformErrors.FORBIDDEN);
}

/**
 * Checks declared access.
 * @throws UNAUTHENTICATED when nobody is logged in, FORBIDDEN when the wrong one is or nothing was declared
 */
export function requireAccess(actor: Actor, declared: readonly Access[] | undefined): void {
  if (declared?.some((access) => fits(actor, access))) return;
  const nobody = actor.kind === 'anonymous' && declared !== undefined;
  throw new DomainError(nobody ? platformErrors.UNAUTHENTICATED : platformErrors.FORBIDDEN);
}

function fits(actor: Actor, access: Access): boolean {
  switch (access) {
    case 'PUBLIC':
      return true;
    case 'PERSON':
      return actor.kind === 'person';
    case 'MEMBER':
      return actor.membership !== undefined;
    default:
      return actor.can(access);
  }
}
