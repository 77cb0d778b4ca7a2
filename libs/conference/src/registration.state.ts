import type { Transitions } from '@ocop/platform';

export const registrationStates = ['CONFIRMED', 'WAITLISTED', 'WITHDRAWN'] as const;
export type RegistrationState = (typeof registrationStates)[number];
export type RegistrationCommand = 'moveUp' | 'withdraw';

/** A registration begins confirmed or waitlisted, as seats allow; waitlisted -> confirmed; either -> withdrawn, which is final. */
export const registrationTransitions: Transitions<RegistrationState, RegistrationCommand> = {
  moveUp: { WAITLISTED: 'CONFIRMED' },
  withdraw: { CONFIRMED: 'WITHDRAWN', WAITLISTED: 'WITHDRAWN' },
};
