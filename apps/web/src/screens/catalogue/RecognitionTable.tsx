import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { StatusBadge } from '../../blocks/StatusBadge';
import { LocalDate } from '../../blocks/values';
import type { ProductDetail } from './ProductScreen';
import { RecognitionStars } from './Recognition';

type Recognition = ProductDetail['recognitions'][number];

/** The acts by which a product got its stars, the newest first. */
export function RecognitionTable({ recognitions }: { recognitions: readonly Recognition[] }) {
  const { t } = useTranslation('catalogue');
  const columns: Column<Recognition>[] = [
    {
      key: 'stars',
      header: t('columns.stars'),
      main: true,
      cell: (recognition) => <RecognitionStars recognition={recognition} />,
    },
    { key: 'state', header: t('product.state'), cell: ({ state }) => <StatusBadge machine="recognition" state={state} /> },
    {
      key: 'decidedOn',
      header: t('product.decidedOn'),
      cell: ({ decidedOn, year }) => (decidedOn ? <LocalDate day={decidedOn} /> : (year ?? t('product.notKnown'))),
    },
    {
      key: 'validUntil',
      header: t('product.validUntil'),
      cell: ({ validUntil }) => (validUntil ? <LocalDate day={validUntil} /> : t('product.notKnown')),
    },
    { key: 'decision', header: t('product.decision'), cell: ({ decisionNumber }) => decisionNumber ?? t('product.notKnown') },
    { key: 'issuer', header: t('product.issuer'), cell: ({ issuer }) => issuer ?? t('product.notKnown') },
    { key: 'source', header: t('product.source'), cell: ({ sourceUrl }) => sourceUrl && <SourceLink url={sourceUrl} /> },
  ];
  return (
    <DataTable
      caption={t('product.recognitions')}
      columns={columns}
      rows={recognitions}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('product.noRecognition')} hint={t('product.noRecognitionHint')} />}
    />
  );
}

/** Only web addresses become links: the text comes from an imported file. */
function SourceLink({ url }: { url: string }) {
  const { t } = useTranslation('catalogue');
  if (!/^https?:\/\//.test(url)) return url;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {t('product.openSource')} <span aria-hidden>↗</span>
    </a>
  );
}
