import type { Transitions } from '@ocop/platform';

export const invitationStates = ['OPEN', 'ACCEPTED', 'REVOKED', 'EXPIRED'] as const;
export type InvitationState = (typeof invitationStates)[number];
export type InvitationCommand = 'accept' | 'revoke';

/** Open -> accepted | revoked; an open one expires with time, which no command does. */
export const invitationTransitions: Transitions<InvitationState, InvitationCommand> = {
  accept: { OPEN: 'ACCEPTED' },
  revoke: { OPEN: 'REVOKED', EXPIRED: 'REVOKED' },
};
