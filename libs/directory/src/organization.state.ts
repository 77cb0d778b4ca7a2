import type { Transitions } from '@ocop/platform';

export const organizationStates = ['DRAFT', 'SUBMITTED', 'VERIFIED', 'REFUSED', 'SUSPENDED'] as const;
export type OrganizationState = (typeof organizationStates)[number];
export type OrganizationCommand = 'submit' | 'verify' | 'refuse' | 'suspend' | 'restore';

/** Draft -> submitted -> verified | refused(reason); verified -> suspended -> verified. A refused one may submit again. */
export const organizationTransitions: Transitions<OrganizationState, OrganizationCommand> = {
  submit: { DRAFT: 'SUBMITTED', REFUSED: 'SUBMITTED' },
  verify: { SUBMITTED: 'VERIFIED' },
  refuse: { SUBMITTED: 'REFUSED' },
  suspend: { VERIFIED: 'SUSPENDED' },
  restore: { SUSPENDED: 'VERIFIED' },
};
