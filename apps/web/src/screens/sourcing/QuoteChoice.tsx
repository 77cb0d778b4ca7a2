import { formatLocalDate, formatVnd, localDayOf } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../blocks/Bar';
import { ChangeButton } from '../../blocks/ChangeButton';
import { DataTable, type Column } from '../../blocks/DataTable';
import { StatusBadge } from '../../blocks/StatusBadge';
import { TextLink } from '../../blocks/TextLink';
import { LocalDate, Money } from '../../blocks/values';
import { AcceptQuoteDocument } from '../../generated/graphql';
import { useBilingual, useLanguage } from '../../i18n/use-language';
import classes from './QuoteChoice.module.css';
import { longestLeadTime, shortLines, type QuoteDetail } from './quote-view';
import type { RequestDetail } from './request-form';

interface QuoteChoiceProps {
  readonly request: RequestDetail;
  readonly quotes: readonly QuoteDetail[];
}

/** The quotes whole, the cheapest first, each with its total as a bar, and the button that decides. */
export function QuoteChoice({ request, quotes }: QuoteChoiceProps) {
  const { t } = useTranslation('sourcing');
  const dearest = Math.max(...quotes.map(({ totalWithVat }) => totalWithVat));
  const open = request.state === 'PUBLISHED' || request.state === 'CLOSED';
  const columns: Column<QuoteDetail>[] = [
    { key: 'producer', header: t('quotes.producer'), main: true, cell: (quote) => <Offerer quote={quote} /> },
    { key: 'total', header: t('quotes.total'), numeric: true, cell: ({ total }) => <Money amount={total} /> },
    {
      key: 'totalWithVat',
      header: t('quotes.totalWithVat'),
      numeric: true,
      cell: (quote) => (
        <span className={classes.total}>
          <Money amount={quote.totalWithVat} />
          <Bar part={quote.totalWithVat} whole={dearest} />
          <Short count={shortLines(request, quote)} />
        </span>
      ),
    },
    {
      key: 'leadTime',
      header: t('quotes.leadTime'),
      cell: (quote) => t('quotes.leadTimeLongest', { count: longestLeadTime(quote) }),
    },
    { key: 'validUntil', header: t('quotes.validUntil'), cell: ({ validUntil }) => <LocalDate day={validUntil} /> },
    ...(open ? [{ key: 'accept', header: t('quotes.choose'), cell: (quote: QuoteDetail) => <AcceptButton quote={quote} /> }] : []),
  ];
  return <DataTable caption={t('quotes.title')} columns={columns} rows={quotes} rowKey={({ id }) => id} empty={null} />;
}

/** A low total says little when less is offered than was asked for. */
function Short({ count }: { count: number }) {
  const { t } = useTranslation('sourcing');
  return count > 0 && <span className={classes.short}>{t('quotes.short', { count })}</span>;
}

function Offerer({ quote }: { quote: QuoteDetail }) {
  const { t } = useTranslation('sourcing');
  const say = useBilingual();
  const { producer, state, version, note } = quote;
  return (
    <>
      <TextLink to="/organizations/$id" params={{ id: producer.id }}>
        {producer.name}
      </TextLink>{' '}
      {state !== 'SUBMITTED' && <StatusBadge machine="quote" state={state} />}
      <span className={classes.small}>
        {producer.currentProvince && `${say(producer.currentProvince.name)} · `}
        {t('quotes.version', { version })}
      </span>
      {note !== null && <span className={classes.note}>“{note}”</span>}
    </>
  );
}

function AcceptButton({ quote }: { quote: QuoteDetail }) {
  const { t } = useTranslation('sourcing');
  const language = useLanguage();
  const lapsed = quote.validUntil < localDayOf(new Date());
  return (
    <ChangeButton
      word={t('quotes.accept')}
      look={{ size: 'sm' }}
      off={lapsed ? t('quotes.lapsed', { day: formatLocalDate(quote.validUntil) }) : undefined}
      title={t('quotes.acceptTitle', { producer: quote.producer.name })}
      confirmWord={t('quotes.acceptWord')}
      reason={{ label: t('quotes.acceptReason'), description: t('quotes.acceptReasonHint') }}
      document={AcceptQuoteDocument}
      variables={(reason) => ({ input: { quoteId: quote.id, reason } })}
    >
      <p className={classes.explain}>{t('quotes.acceptExplain', { total: formatVnd(quote.totalWithVat, language) })}</p>
      <ul className={classes.next}>
        <li>{t('quotes.acceptNext1')}</li>
        <li>{t('quotes.acceptNext2')}</li>
        <li>{t('quotes.acceptNext3')}</li>
      </ul>
    </ChangeButton>
  );
}
