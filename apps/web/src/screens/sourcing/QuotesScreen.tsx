import { Group } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatInstant } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { DataTable, type Column } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { ExportButton, ListCount, Pager } from '../../blocks/ListTools';
import { Page } from '../../blocks/Page';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import { DateTime, LocalDate, Money } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { useReadAll } from '../../client/use-read-all';
import { MyQuotesDocument, type MyQuotesQuery } from '../../generated/graphql';
import { Gate } from '../../viewer/Gate';
import { AnswerButton } from './AnswerButton';
import { takesQuotes } from './Deadline';
import { WithdrawButton } from './WithdrawButton';

const route = getRouteApi('/quotes');
const connectionOf = ({ myQuotes }: MyQuotesQuery) => myQuotes;

type MyQuote = MyQuotesQuery['myQuotes']['edges'][number]['node'];

/** All that a producer has offered, with what became of it. */
export function QuotesScreen() {
  const { t } = useTranslation('sourcing');
  return (
    <Gate capability="PRODUCER">
      <Page title={t('mine.title')} lead={t('mine.lead')}>
        <QuoteList />
      </Page>
    </Gate>
  );
}

function QuoteList() {
  const { t } = useTranslation('sourcing');
  const { after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, problem, stale, retry } = useRead(MyQuotesDocument, { after });
  const all = useReadAll(MyQuotesDocument, {}, connectionOf);
  const columns = useQuoteColumns();
  return (
    <>
      <Group justify="space-between" gap="sm">
        <ListCount total={data?.myQuotes.totalCount} page={page} />
        <ExportButton name={t('mine.file')} columns={columns} rows={all} />
      </Group>
      <DataTable
        caption={t('mine.caption')}
        columns={columns}
        rows={data?.myQuotes.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        stale={stale}
        empty={
          <EmptyState
            title={t('mine.empty')}
            hint={t('mine.emptyHint')}
            action={<ButtonLink to="/opportunities">{t('mine.toOpportunities')}</ButtonLink>}
          />
        }
      />
      <Pager
        page={page}
        pageInfo={data?.myQuotes.pageInfo}
        onGo={(to) => void navigate({ search: { after: to?.after, page: to?.page } })}
      />
    </>
  );
}

function useQuoteColumns(): readonly Column<MyQuote>[] {
  const { t } = useTranslation('sourcing');
  const word = useStatusWord();
  return [
    {
      key: 'request',
      header: t('mine.request'),
      main: true,
      cell: ({ request }) => (
        <Link to="/requests/$id" params={{ id: request.id }}>
          {request.title}
        </Link>
      ),
      text: ({ request }) => request.title,
    },
    { key: 'buyer', header: t('mine.buyer'), cell: ({ request }) => request.buyer.name, text: ({ request }) => request.buyer.name },
    {
      key: 'state',
      header: t('mine.state'),
      cell: ({ state }) => <StatusBadge machine="quote" state={state} />,
      text: ({ state }) => word('quote', state),
    },
    { key: 'version', header: t('mine.version'), numeric: true, cell: ({ version }) => version, text: ({ version }) => version },
    {
      key: 'total',
      header: t('quotes.totalWithVat'),
      numeric: true,
      cell: ({ totalWithVat }) => <Money amount={totalWithVat} />,
      text: ({ totalWithVat }) => totalWithVat,
    },
    {
      key: 'validUntil',
      header: t('quotes.validUntil'),
      cell: ({ validUntil }) => <LocalDate day={validUntil} />,
      text: ({ validUntil }) => validUntil,
    },
    {
      key: 'submittedAt',
      header: t('quotes.submittedAt'),
      cell: ({ submittedAt }) => <DateTime instant={submittedAt} />,
      text: ({ submittedAt }) => formatInstant(new Date(submittedAt)),
    },
    { key: 'actions', header: t('mine.actions'), cell: (quote) => <QuoteActions quote={quote} /> },
  ];
}

function QuoteActions({ quote }: { quote: MyQuote }) {
  if (quote.state !== 'SUBMITTED' || !takesQuotes(quote.request)) return null;
  return (
    <Group gap="xs">
      <AnswerButton request={quote.request} replaces />
      <WithdrawButton quote={quote} request={quote.request} />
    </Group>
  );
}
