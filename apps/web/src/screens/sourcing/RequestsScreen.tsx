import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { DataTable } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { Filters, FilterSelect } from '../../blocks/Filters';
import { ExportButton, ListCount, Pager } from '../../blocks/ListTools';
import { Page } from '../../blocks/Page';
import { useStatusWord } from '../../blocks/StatusBadge';
import { useRead } from '../../client/use-read';
import { useReadAll } from '../../client/use-read-all';
import { MyBuyerRequestsDocument, type MyBuyerRequestsQuery } from '../../generated/graphql';
import { requestStates } from '../../routes/states';
import { Gate } from '../../viewer/Gate';
import { useRequestColumns } from './request-columns';

const route = getRouteApi('/requests');
const connectionOf = ({ myBuyerRequests }: MyBuyerRequestsQuery) => myBuyerRequests;

/** The buyer's requests: which take quotes, which wait for a decision. */
export function RequestsScreen() {
  const { t } = useTranslation('sourcing');
  return (
    <Gate capability="BUYER">
      <Page
        title={t('requests.title')}
        lead={t('requests.lead')}
        actions={<ButtonLink to="/requests/new">{t('requests.create')}</ButtonLink>}
      >
        <RequestList />
      </Page>
    </Gate>
  );
}

function RequestList() {
  const { t } = useTranslation('sourcing');
  const { state, after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = { state, after };
  const { data, problem, stale, retry } = useRead(MyBuyerRequestsDocument, variables);
  const all = useReadAll(MyBuyerRequestsDocument, { state }, connectionOf);
  const columns = useRequestColumns();
  return (
    <>
      <StateFilter />
      <Group justify="space-between" gap="sm">
        <ListCount total={data?.myBuyerRequests.totalCount} page={page} />
        <ExportButton name={t('requests.file')} columns={columns} rows={all} />
      </Group>
      <DataTable
        caption={t('requests.caption')}
        columns={columns}
        rows={data?.myBuyerRequests.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        stale={stale}
        empty={<NoRequests filtered={state !== undefined} />}
      />
      <Pager
        page={page}
        pageInfo={data?.myBuyerRequests.pageInfo}
        onGo={(to) => void navigate({ search: (now) => ({ ...now, after: to?.after, page: to?.page }) })}
      />
    </>
  );
}

function StateFilter() {
  const { t } = useTranslation('sourcing');
  const word = useStatusWord();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Filters label={t('requests.filters')} active={state === undefined ? 0 : 1} onClear={() => void navigate({ search: {} })}>
      <FilterSelect
        label={t('requests.state')}
        all={t('requests.allStates')}
        value={state}
        options={requestStates.map((value) => ({ value, label: word('request', value) }))}
        onChange={(value) => void navigate({ search: { state: value } })}
      />
    </Filters>
  );
}

function NoRequests({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('sourcing');
  if (filtered) return <EmptyState title={t('requests.emptyFiltered')} hint={t('requests.emptyFilteredHint')} />;
  return (
    <EmptyState
      title={t('requests.empty')}
      hint={t('requests.emptyHint')}
      action={<ButtonLink to="/requests/new">{t('requests.create')}</ButtonLink>}
    />
  );
}
