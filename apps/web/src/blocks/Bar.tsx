import classes from './Bar.module.css';

interface BarProps {
  readonly part: number;
  readonly whole: number;
  readonly tone?: 'accent' | 'quiet' | 'attention';
}

/** A part of a whole as a bar. It only illustrates: the number stands beside it as text. */
export function Bar({ part, whole, tone = 'accent' }: BarProps) {
  const share = whole <= 0 ? 0 : Math.min(1, Math.max(0, part / whole));
  return (
    <span className={classes.track} data-tone={tone} aria-hidden>
      <span className={classes.fill} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
