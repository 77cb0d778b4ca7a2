import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { Money, Quantity } from '../../blocks/values';
import type { RequestLineFragment } from '../../generated/graphql';
import { RecognitionStars } from '../catalogue/Recognition';
import classes from './Comparison.module.css';
import type { QuoteDetail } from './quote-view';
import type { RequestDetail } from './request-form';

interface ComparisonProps {
  readonly request: RequestDetail;
  readonly quotes: readonly QuoteDetail[];
}

/** One row a line of the request, one column a quote; on a phone one card a line. */
export function Comparison({ request, quotes }: ComparisonProps) {
  const { t } = useTranslation(['sourcing', 'common']);
  const columns: Column<RequestLineFragment>[] = [
    {
      key: 'line',
      header: t('quotes.line'),
      main: true,
      cell: ({ position, description, quantity, unit }) => (
        <>
          {position}. {description}
          <span className={classes.small}>
            <Quantity value={quantity} unit={unit} />
          </span>
        </>
      ),
    },
    {
      key: 'target',
      header: t('room.targetPrice'),
      numeric: true,
      cell: ({ targetPrice }) => (targetPrice === null ? t('common:table.none') : <Money amount={targetPrice} />),
    },
    ...quotes.map((quote) => ({
      key: quote.id,
      header: quote.producer.name,
      numeric: true,
      cell: (line: RequestLineFragment) => <Offer quote={quote} line={line} isLowest={lowestPrice(quotes, line) === priceOf(quote, line)} />,
    })),
  ];
  return (
    <>
      <p className={classes.hint}>{t('quotes.compareHint')}</p>
      <DataTable
        caption={t('quotes.compare')}
        columns={columns}
        rows={request.lines}
        rowKey={({ id }) => id}
        empty={null}
        foot={<Totals quotes={quotes} />}
      />
    </>
  );
}

const offerFor = (quote: QuoteDetail, { id }: RequestLineFragment) => quote.lines.find(({ requestLine }) => requestLine.id === id);
const priceOf = (quote: QuoteDetail, line: RequestLineFragment) => offerFor(quote, line)?.unitPrice;

/** The lowest price of a line; undefined where there is nothing to compare. */
function lowestPrice(quotes: readonly QuoteDetail[], line: RequestLineFragment): number | undefined {
  const prices = quotes.map((quote) => priceOf(quote, line)).filter((price) => price !== undefined);
  return prices.length > 1 ? Math.min(...prices) : undefined;
}

interface OfferProps {
  readonly quote: QuoteDetail;
  readonly line: RequestLineFragment;
  readonly isLowest: boolean;
}

function Offer({ quote, line, isLowest }: OfferProps) {
  const { t } = useTranslation(['sourcing', 'common']);
  const offer = offerFor(quote, line);
  if (offer === undefined) return t('common:table.none');
  const { unitPrice, quantity, vat, leadTimeDays, product } = offer;
  return (
    <span className={classes.offer}>
      <span className={classes.price}>
        <Money amount={unitPrice} />
      </span>
      {isLowest && <span className={classes.lowest}>{t('quotes.lowest')}</span>}
      {quantity !== line.quantity && (
        <span className={classes.warning}>
          {t('quotes.otherQuantity', { quantity: '' })}
          <Quantity value={quantity} unit={line.unit} />
        </span>
      )}
      <span className={classes.small}>
        {t('quotes.vat', { rate: t(`vat.${vat}`) })} · {t('quotes.days', { count: leadTimeDays })}
      </span>
      <span className={classes.small}>
        {product.name} <RecognitionStars recognition={product.recognition} />
      </span>
    </span>
  );
}

function Totals({ quotes }: { quotes: readonly QuoteDetail[] }) {
  const { t } = useTranslation(['sourcing', 'common']);
  const rows = [
    { key: 'total', label: t('quotes.total'), amount: (quote: QuoteDetail) => quote.total },
    { key: 'totalWithVat', label: t('quotes.totalWithVat'), amount: (quote: QuoteDetail) => quote.totalWithVat },
  ];
  return rows.map(({ key, label, amount }) => (
    <tr key={key} role="row">
      <th role="rowheader" scope="row" data-main>
        {label}
      </th>
      <td role="cell" className={classes.filler} />
      {quotes.map((quote) => (
        <td key={quote.id} role="cell" data-numeric data-label={quote.producer.name}>
          <Money amount={amount(quote)} />
        </td>
      ))}
    </tr>
  ));
}
