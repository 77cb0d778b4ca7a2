import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../blocks/StatusBadge';
import { DateTime, Money } from '../../blocks/values';
import classes from './EarlierQuotes.module.css';
import type { QuoteDetail } from './quote-view';

/** Versions that were replaced or taken back: kept, folded, out of the way. */
export function EarlierQuotes({ quotes }: { quotes: readonly QuoteDetail[] }) {
  const { t } = useTranslation('sourcing');
  const earlier = quotes.filter(({ state }) => state === 'WITHDRAWN' || state === 'SUPERSEDED');
  if (earlier.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>
        {t('quotes.earlier')} ({earlier.length})
      </summary>
      <ul className={classes.list}>
        {earlier.map(({ id, producer, version, state, totalWithVat, submittedAt }) => (
          <li key={id}>
            {producer.name} · {t('quotes.version', { version })} · <Money amount={totalWithVat} /> · <DateTime instant={submittedAt} />{' '}
            <StatusBadge machine="quote" state={state} />
          </li>
        ))}
      </ul>
    </details>
  );
}
