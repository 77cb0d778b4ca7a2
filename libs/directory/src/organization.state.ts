import type { Transitions } from '@ocop/platform';

export const organizationStates = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'REFUSED', 'SUSPENDED', 'MERGED'] as const;
export type OrganizationState = (typeof organizationStates)[number];
export type OrganizationCommand = 'submit' | 'verify' | 'refuse' | 'suspend' | 'restore' | 'reopen' | 'merge';

/**
 * Draft -> submitted -> verified | refused(reason); a refused one may submit again. Verified -> suspended -> verified, and
 * verified -> submitted (reopen) when its name, tax code, kind or province changes. Merged is the end.
 */
export const organizationTransitions: Transitions<OrganizationState, OrganizationCommand> = {
  submit: { DRAFT: 'SUBMITTED', REFUSED: 'SUBMITTED' },
  verify: { SUBMITTED: 'VERIFIED' },
  refuse: { SUBMITTED: 'REFUSED' },
  suspend: { VERIFIED: 'SUSPENDED' },
  restore: { SUSPENDED: 'VERIFIED' },
  reopen: { VERIFIED: 'SUBMITTED' },
  merge: { DRAFT: 'MERGED', SUBMITTED: 'MERGED', VERIFIED: 'MERGED', REFUSED: 'MERGED', SUSPENDED: 'MERGED' },
};

/** States in which an organization holds its tax code: no other one may stand under it then. */
export const standingStates = ['SUBMITTED', 'VERIFIED', 'SUSPENDED'] as const satisfies readonly OrganizationState[];
