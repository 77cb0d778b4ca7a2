import { useTranslation } from 'react-i18next';
import { TextLink } from '../../blocks/TextLink';
import type { MatchReasonsFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { RecognitionStars } from '../catalogue/Recognition';
import classes from './MatchReasons.module.css';

/** Each part of the score in words, with its points, and the products that fit. */
export function MatchReasons({ match }: { match: MatchReasonsFragment }) {
  const { t } = useTranslation('sourcing');
  const say = useBilingual();
  return (
    <>
      <ul className={classes.reasons} aria-label={t('matches.reasons')}>
        {match.reasons.map(({ part, points, outOf, sentence }) => (
          <li key={part}>
            <span className={classes.points}>{t('matches.points', { points, outOf })}</span> {say(sentence)}
          </li>
        ))}
      </ul>
      {match.products.length > 0 && (
        <p className={classes.products}>
          {t('matches.products')}:{' '}
          {match.products.map(({ id, name, recognition }, index) => (
            <span key={id} className={classes.product}>
              <TextLink to="/products/$id" params={{ id }}>
                {name}
              </TextLink>{' '}
              <RecognitionStars recognition={recognition} />
              {index < match.products.length - 1 && ','}
            </span>
          ))}
        </p>
      )}
    </>
  );
}
