import { DomainError } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

/** Allow-list of a state machine: command -> from state -> to state. What is not listed is refused. */
export type Transitions<State extends string, Command extends string> = Record<Command, Partial<Record<State, State>>>;

/**
 * The state after a command. A repeat (the record is already where the command leads) is a no-op with the same answer.
 * @throws TRANSITION_REFUSED
 */
export function transition<State extends string, Command extends string>(
  table: Transitions<State, Command>,
  from: State,
  command: Command,
): { state: State; changed: boolean } {
  const to = table[command][from];
  if (to !== undefined) return { state: to, changed: to !== from };
  const isRepeat = Object.values(table[command]).includes(from);
  if (isRepeat) return { state: from, changed: false };
  throw new DomainError(platformErrors.TRANSITION_REFUSED, { from, command });
}
