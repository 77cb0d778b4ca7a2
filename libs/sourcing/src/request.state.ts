import type { Transitions } from '@ocop/platform';

export const requestStates = ['DRAFT', 'PUBLISHED', 'CLOSED', 'AWARDED', 'NO_AWARD', 'CANCELLED'] as const;
export type RequestState = (typeof requestStates)[number];
export type RequestCommand = 'publish' | 'close' | 'award' | 'cancel';

/**
 * Draft -> published -> closed [database clock] -> awarded. A buyer may award before the deadline, too.
 * Called off after the deadline it has taken quotes and ends without an award: the record says which of the two it was.
 */
export const requestTransitions: Transitions<RequestState, RequestCommand> = {
  publish: { DRAFT: 'PUBLISHED' },
  close: { PUBLISHED: 'CLOSED' },
  award: { PUBLISHED: 'AWARDED', CLOSED: 'AWARDED' },
  cancel: { DRAFT: 'CANCELLED', PUBLISHED: 'CANCELLED', CLOSED: 'NO_AWARD' },
};
