import { useTranslation } from 'react-i18next';
import { Bar } from '../../blocks/Bar';
import type { ParticipantTypeCardFragment } from '../../generated/graphql';
import { seatsLeft } from './conference-view';
import classes from './Seats.module.css';

/** How many seats are left of several kinds together, as words and a small bar. */
export function Seats({ types }: { types: readonly ParticipantTypeCardFragment[] }) {
  const { t } = useTranslation('conference');
  const sum = (count: (type: ParticipantTypeCardFragment) => number) => types.reduce((total, type) => total + count(type), 0);
  const left = sum(seatsLeft);
  const waiting = sum(({ waitlisted }) => waitlisted);
  return (
    <span className={classes.seats}>
      <span>
        {left > 0 ? t('seatsLeft', { count: left }) : t('full')}
        {waiting > 0 && ` · ${t('waiting', { count: waiting })}`}
      </span>
      <Bar part={sum(({ confirmed }) => confirmed)} whole={sum(({ capacity }) => capacity)} tone={left === 0 ? 'attention' : 'accent'} />
    </span>
  );
}
