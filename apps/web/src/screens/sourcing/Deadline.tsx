import { DateTime } from '../../blocks/values';
import type { BuyerRequestState } from '../../generated/graphql';
import classes from './Deadline.module.css';
import { TimeLeft } from './TimeLeft';

interface DeadlineProps {
  readonly state: BuyerRequestState;
  readonly deadline: string;
}

/** Until when quotes are taken, and while they are, how long there is. */
export function Deadline({ state, deadline }: DeadlineProps) {
  return (
    <span>
      <DateTime instant={deadline} />
      {state === 'PUBLISHED' && (
        <span className={classes.left}>
          <TimeLeft until={deadline} />
        </span>
      )}
    </span>
  );
}

/** Whether quotes are taken at this moment, as far as this device's clock knows. */
export function takesQuotes({ state, deadline }: DeadlineProps): boolean {
  return state === 'PUBLISHED' && Date.parse(deadline) >= Date.now();
}
