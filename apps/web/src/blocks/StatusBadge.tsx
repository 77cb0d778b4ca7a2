import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconCircleX,
  IconClock,
  IconHelpCircle,
  IconPlayerPause,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { STATUS, type Machine, type Shape, type StateOf } from './status';
import classes from './StatusBadge.module.css';

const glyphs: Record<Shape, Icon> = {
  dashed: IconCircleDashed,
  clock: IconClock,
  check: IconCircleCheck,
  cross: IconCircleX,
  pause: IconPlayerPause,
  alert: IconAlertTriangle,
  open: IconCircle,
  half: IconCircleHalf2,
  minus: IconCircleMinus,
  question: IconHelpCircle,
};

interface StatusBadgeProps<Name extends Machine> {
  readonly machine: Name;
  readonly state: StateOf<Name>;
}

/** A state as a word and a shape; the colour only helps. */
export function StatusBadge<Name extends Machine>({ machine, state }: StatusBadgeProps<Name>) {
  const [tone, shape] = STATUS[machine][state];
  const Glyph = glyphs[shape];
  const word = useStatusWord();
  return (
    <span className={classes.badge} data-tone={tone}>
      <Glyph size={15} stroke={2} aria-hidden />
      {word(machine, state)}
    </span>
  );
}

/** The word alone, for exports and options. */
export function useStatusWord(): <Name extends Machine>(machine: Name, state: StateOf<Name>) => string {
  const { t } = useTranslation();
  // The key is built from two typed halves; TypeScript cannot see that their product is a key.
  return (machine, state) => String(t(`status.${machine}.${state}` as 'status.mou.SIGNED'));
}
