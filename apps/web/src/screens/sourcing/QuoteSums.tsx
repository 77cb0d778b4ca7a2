import { useTranslation } from 'react-i18next';
import { Money } from '../../blocks/values';
import { sumsOf, type QuoteLineValues } from './quote-form';
import classes from './QuoteForm.module.css';

/** The sums as they are typed, in whole dong, told when they change. */
export function QuoteSums({ lines }: { lines: readonly QuoteLineValues[] }) {
  const { t } = useTranslation('sourcing');
  const sums = sumsOf(lines);
  if (sums === undefined) return <p className={classes.incomplete}>{t('quote.incomplete')}</p>;
  return (
    <dl className={classes.sums} aria-live="polite">
      <dt>{t('quote.total')}</dt>
      <dd>
        <Money amount={sums.total} />
      </dd>
      <dt>{t('quote.vatSum')}</dt>
      <dd>
        <Money amount={sums.totalWithVat - sums.total} />
      </dd>
      <dt>{t('quote.totalWithVat')}</dt>
      <dd>
        <Money amount={sums.totalWithVat} />
      </dd>
    </dl>
  );
}
