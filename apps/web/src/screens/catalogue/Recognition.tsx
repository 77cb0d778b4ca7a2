import { Group } from '@mantine/core';
import { Stars } from '../../blocks/Stars';
import { StatusBadge } from '../../blocks/StatusBadge';
import type { RecognitionCardFragment } from '../../generated/graphql';

interface RecognitionProps {
  /** Null for a candidate. */
  readonly recognition: RecognitionCardFragment | null;
}

/** Stars alone, or the word for why there are none; for a proposal its state says all. */
export function RecognitionStars({ recognition }: RecognitionProps) {
  if (recognition === null) return <Stars stars={null} without="none" />;
  if (recognition.stars === null && isProposal(recognition)) return null;
  return <Stars stars={recognition.stars} without="unknown" />;
}

function isProposal({ state }: RecognitionCardFragment): boolean {
  return state === 'PROPOSED_FIVE_STAR' || state === 'REFUSED';
}

/** Stars and whether they hold today. */
export function RecognitionMark({ recognition }: RecognitionProps) {
  return (
    <Group gap="xs" component="span">
      <RecognitionStars recognition={recognition} />
      {recognition !== null && <StatusBadge machine="recognition" state={recognition.state} />}
    </Group>
  );
}
