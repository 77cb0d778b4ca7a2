import type { Transitions } from '@ocop/platform';

export const conferenceStates = ['DRAFT', 'PUBLISHED', 'OPEN', 'CLOSED', 'CANCELLED'] as const;
export type ConferenceState = (typeof conferenceStates)[number];
export type ConferenceCommand = 'publish' | 'open' | 'close' | 'cancel';

/** Draft -> published -> open -> closed; once announced it can be cancelled, and that is final. */
export const conferenceTransitions: Transitions<ConferenceState, ConferenceCommand> = {
  publish: { DRAFT: 'PUBLISHED' },
  open: { PUBLISHED: 'OPEN' },
  close: { OPEN: 'CLOSED' },
  cancel: { PUBLISHED: 'CANCELLED', OPEN: 'CANCELLED', CLOSED: 'CANCELLED' },
};
