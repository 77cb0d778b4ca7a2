import type { Transitions } from '@ocop/platform';

export const invitationStates = ['OPEN', 'ACCEPTED', 'REVOKED', 'EXPIRED'] as const;
export type InvitationState = (typeof invitationStates)[number];
export type InvitationCommand = 'accept' | 'revoke';

/** Open -> accepted | revoked; the database's days make an open one expired. */
export const invitationTransitions: Transitions<InvitationState, InvitationCommand> = {
  accept: { OPEN: 'ACCEPTED' },
  revoke: { OPEN: 'REVOKED', EXPIRED: 'REVOKED' },
};
