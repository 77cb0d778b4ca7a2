import type { Transitions } from '@ocop/platform';

export const quoteStates = ['SUBMITTED', 'WITHDRAWN', 'SUPERSEDED', 'AWARDED', 'REJECTED'] as const;
export type QuoteState = (typeof quoteStates)[number];
export type QuoteCommand = 'withdraw' | 'supersede' | 'award' | 'reject';

/** A version stands until it is withdrawn, replaced by the next one, accepted, or turned down. All four are final. */
export const quoteTransitions: Transitions<QuoteState, QuoteCommand> = {
  withdraw: { SUBMITTED: 'WITHDRAWN' },
  supersede: { SUBMITTED: 'SUPERSEDED' },
  award: { SUBMITTED: 'AWARDED' },
  reject: { SUBMITTED: 'REJECTED' },
};
