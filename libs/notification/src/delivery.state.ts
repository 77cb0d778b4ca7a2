import type { Transitions } from '@ocop/platform';

export const deliveryStates = ['QUEUED', 'SENDING', 'RETRY', 'SENT', 'DEAD'] as const;
export type DeliveryState = (typeof deliveryStates)[number];
export type DeliveryCommand = 'claim' | 'accept' | 'defer' | 'bury';

/**
 * Queued -> sending -> sent | retry -> sending ... | dead.
 * - claim: a worker takes it. From SENDING too, but only when the claim before is over (the query adds that guard):
 *   the worker that held it has died.
 * - accept: the server took the mail. From every state but DEAD's contrary: a late "yes" of a worker that was thought
 *   dead is still the truth, whatever another worker made of the row meanwhile.
 * - defer: a failure that may pass. bury: one that will not, or there is nothing left to say.
 */
export const deliveryTransitions: Transitions<DeliveryState, DeliveryCommand> = {
  claim: { QUEUED: 'SENDING', RETRY: 'SENDING', SENDING: 'SENDING' },
  accept: { SENDING: 'SENT', RETRY: 'SENT', DEAD: 'SENT', SENT: 'SENT' },
  defer: { SENDING: 'RETRY' },
  bury: { SENDING: 'DEAD' },
};

/** From which states a command leads on, for the `where` of an atomic update. */
export function statesBefore(command: DeliveryCommand): DeliveryState[] {
  return deliveryStates.filter((state) => deliveryTransitions[command][state] !== undefined);
}
