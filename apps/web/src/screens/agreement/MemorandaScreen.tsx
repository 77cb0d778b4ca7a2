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
import { MemorandaDocument, type MemorandaQuery } from '../../generated/graphql';
import { mouStates } from '../../routes/states';
import { Gate } from '../../viewer/Gate';
import { useCan } from '../../viewer/ViewerProvider';
import { useMouColumns } from './mou-columns';

const route = getRouteApi('/memoranda');
const connectionOf = ({ mous }: MemorandaQuery) => mous;

/** Memoranda of one's organization, by where they stand. */
export function MemorandaScreen() {
  const { t } = useTranslation('agreement');
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <Gate>
        <MemorandaList />
      </Gate>
    </Page>
  );
}

function MemorandaList() {
  const { t } = useTranslation('agreement');
  const { state, after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, problem, stale, retry } = useRead(MemorandaDocument, { state, after });
  const all = useReadAll(MemorandaDocument, { state }, connectionOf);
  const columns = useMouColumns();
  return (
    <>
      <StateFilter />
      <Group justify="space-between" gap="sm">
        <ListCount total={data?.mous.totalCount} page={page} />
        <ExportButton name={t('list.file')} columns={columns} rows={all} />
      </Group>
      <DataTable
        caption={t('list.caption')}
        columns={columns}
        rows={data?.mous.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        stale={stale}
        empty={<NoMemoranda filtered={state !== undefined} />}
      />
      <Pager
        page={page}
        pageInfo={data?.mous.pageInfo}
        onGo={(to) => void navigate({ search: (now) => ({ ...now, after: to?.after, page: to?.page }) })}
      />
    </>
  );
}

function StateFilter() {
  const { t } = useTranslation('agreement');
  const word = useStatusWord();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Filters label={t('list.filters')} active={state === undefined ? 0 : 1} onClear={() => void navigate({ search: {} })}>
      <FilterSelect
        label={t('list.state')}
        all={t('list.allStates')}
        value={state}
        options={mouStates.map((value) => ({ value, label: word('mou', value) }))}
        onChange={(value) => void navigate({ search: { state: value } })}
      />
    </Filters>
  );
}

function NoMemoranda({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('agreement');
  const buys = useCan('BUYER');
  if (filtered) return <EmptyState title={t('list.emptyFiltered')} hint={t('list.emptyFilteredHint')} />;
  return (
    <EmptyState
      title={t('list.empty')}
      hint={t('list.emptyHint')}
      action={
        buys ? (
          <ButtonLink to="/requests">{t('list.toRequests')}</ButtonLink>
        ) : (
          <ButtonLink to="/opportunities">{t('list.toOpportunities')}</ButtonLink>
        )
      }
    />
  );
}
