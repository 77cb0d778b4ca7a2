import { useTranslation } from 'react-i18next';
import { Figure } from '../../blocks/values';
import classes from './Headline.module.css';
import type { StatisticsPart } from './statistics-view';

/** The totals in large figures. Proposals are counted apart, as the programme does. */
export function Headline({ statistics }: StatisticsPart) {
  const { t } = useTranslation('programme');
  const figures = [
    { value: statistics.total, word: t('statistics.total') },
    { value: statistics.proposedFiveStar, word: t('statistics.proposed') },
    { value: statistics.starsUnknown, word: t('statistics.unknown') },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map(({ value, word }) => (
        <div key={word} className={classes.figure}>
          <dt>{word}</dt>
          <dd>
            <Figure value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
