import { useTranslation } from 'react-i18next';
import type { ParticipantTypeCardFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { Seats } from './Seats';
import classes from './Seats.module.css';

/** Who may come, each kind with its seats. */
export function ParticipantTypes({ types }: { types: readonly ParticipantTypeCardFragment[] }) {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  return (
    <ul className={classes.types}>
      {types.map((type) => (
        <li key={type.id} className={classes.type}>
          <span className={classes.name}>{say(type.name)}</span>
          <Seats types={[type]} />
          <span className={classes.small}>{t('page.taken', { confirmed: type.confirmed, capacity: type.capacity })}</span>
        </li>
      ))}
    </ul>
  );
}
