import { formatInstant } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { Facts } from '../../blocks/Facts';
import { StatusBadge } from '../../blocks/StatusBadge';
import { LocalDate, Money, Quantity } from '../../blocks/values';
import type { QuoteDetail } from './quote-view';
import type { RequestDetail } from './request-form';
import classes from './RequestTerms.module.css';
import { WithdrawButton } from './WithdrawButton';

interface OwnQuoteProps {
  readonly quote: QuoteDetail;
  readonly request: RequestDetail;
}

/** A producer's own quote, line by line. */
export function OwnQuote({ quote, request }: OwnQuoteProps) {
  const { t } = useTranslation('sourcing');
  return (
    <>
      <Facts
        facts={[
          { name: t('mine.state'), value: <StateOf quote={quote} /> },
          { name: t('quotes.totalWithVat'), value: <Money amount={quote.totalWithVat} /> },
          { name: t('quotes.validUntil'), value: <LocalDate day={quote.validUntil} /> },
          { name: t('quotes.note'), value: quote.note && <span className={classes.note}>{quote.note}</span> },
        ]}
      />
      <OwnLines quote={quote} request={request} />
      <WithdrawButton quote={quote} request={request} />
    </>
  );
}

function StateOf({ quote: { state, version, submittedAt } }: { quote: QuoteDetail }) {
  const { t } = useTranslation('sourcing');
  return (
    <>
      <StatusBadge machine="quote" state={state} /> {t('quotes.versionAt', { version, at: formatInstant(new Date(submittedAt)) })}
    </>
  );
}

type OwnLine = QuoteDetail['lines'][number];

function OwnLines({ quote, request }: OwnQuoteProps) {
  const { t } = useTranslation('sourcing');
  const asked = (line: OwnLine) => request.lines.find(({ id }) => id === line.requestLine.id);
  const columns: Column<OwnLine>[] = [
    { key: 'line', header: t('quotes.line'), main: true, cell: (line) => asked(line)?.description },
    { key: 'product', header: t('mine.product'), cell: ({ product }) => product.name },
    {
      key: 'quantity',
      header: t('room.quantity'),
      numeric: true,
      cell: (line) => <Quantity value={line.quantity} unit={asked(line)?.unit ?? 'H87'} />,
    },
    { key: 'price', header: t('mine.unitPrice'), numeric: true, cell: ({ unitPrice }) => <Money amount={unitPrice} /> },
    { key: 'vat', header: t('quote.vat'), cell: ({ vat }) => t(`vat.${vat}`) },
    { key: 'lead', header: t('quotes.leadTime'), cell: ({ leadTimeDays }) => t('quotes.days', { count: leadTimeDays }) },
  ];
  return <DataTable caption={t('mine.yours')} columns={columns} rows={quote.lines} rowKey={({ requestLine }) => requestLine.id} empty={null} />;
}
