import { Button, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { Filters, FilterSelect, SearchBox } from '../../blocks/Filters';
import { ExportButton, ListCount, Pager } from '../../blocks/ListTools';
import { Page } from '../../blocks/Page';
import { useStatusWord } from '../../blocks/StatusBadge';
import { useRead } from '../../client/use-read';
import { useReadAll } from '../../client/use-read-all';
import { OrganizationsDocument, type OrganizationsQuery, type OrganizationState } from '../../generated/graphql';
import { Gate } from '../../viewer/Gate';
import { DecisionDialog, type Decision } from './DecisionDialog';
import { useOrganizationColumns, type OrganizationRow } from './organization-columns';

const route = getRouteApi('/verification');
const connectionOf = ({ organizations }: OrganizationsQuery) => organizations;
const states = ['SUBMITTED', 'VERIFIED', 'REFUSED', 'SUSPENDED', 'DRAFT'] as const;

export function VerificationScreen() {
  return (
    <Gate capability="OFFICER">
      <Queue />
    </Gate>
  );
}

/** The officer's queue: who waits, with what papers, and the two answers. */
function Queue() {
  const { t } = useTranslation('directory');
  const { q, state = 'SUBMITTED', after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = useMemo(() => ({ search: q, state, after }), [q, state, after]);
  const { data, problem, stale, retry } = useRead(OrganizationsDocument, variables);
  const all = useReadAll(OrganizationsDocument, variables, connectionOf);
  const [decision, setDecision] = useState<Decision>();
  const columns = useQueueColumns(state, setDecision);
  return (
    <Page title={t('verification.title')} lead={t('verification.lead')}>
      <QueueFilters />
      <Group justify="space-between" gap="sm">
        <ListCount total={data?.organizations.totalCount} page={page} />
        <ExportButton name={t('organizations.file')} columns={columns} total={data?.organizations.totalCount} rows={all} />
      </Group>
      <DataTable
        caption={t('organizations.caption')}
        columns={columns}
        rows={data?.organizations.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        stale={stale}
        empty={<EmptyState title={t('verification.empty')} hint={t('verification.emptyHint')} />}
      />
      <Pager
        page={page}
        pageInfo={data?.organizations.pageInfo}
        onGo={(to) => void navigate({ search: (now) => ({ ...now, after: to?.after, page: to?.page }) })}
      />
      <DecisionDialog decision={decision} onClose={() => setDecision(undefined)} />
    </Page>
  );
}

function QueueFilters() {
  const { t } = useTranslation('directory');
  const word = useStatusWord();
  const { q, state = 'SUBMITTED' } = route.useSearch();
  const navigate = route.useNavigate();
  const setWords = useCallback(
    (words: string | undefined) => void navigate({ replace: true, search: (now) => ({ state: now.state, q: words }) }),
    [navigate],
  );
  return (
    <Filters
      label={t('verification.filters')}
      active={state === 'SUBMITTED' ? 0 : 1}
      onClear={() => void navigate({ search: {} })}
      search={<SearchBox label={t('organizations.search')} value={q} onChange={setWords} />}
    >
      <FilterSelect
        label={t('verification.state')}
        value={state}
        options={states.map((value) => ({ value, label: word('organization', value) }))}
        onChange={(chosen) => void navigate({ search: (now) => ({ q: now.q, state: chosen }) })}
      />
    </Filters>
  );
}

function useQueueColumns(queue: OrganizationState, onDecide: (decision: Decision) => void): Column<OrganizationRow>[] {
  const { t } = useTranslation('directory');
  const { name, kind, roles, province, state } = useOrganizationColumns();
  const papers: Column<OrganizationRow> = {
    key: 'papers',
    header: t('verification.papers'),
    cell: ({ taxCode, phone, email, stateReason }) => (
      <span>
        {[taxCode ?? t('verification.noTaxCode'), phone, email].filter(Boolean).join(' · ')}
        {stateReason !== null && (
          <Text span size="sm" display="block" c="dimmed">
            {t('organization.reason')}: {stateReason}
          </Text>
        )}
      </span>
    ),
    text: ({ taxCode }) => taxCode,
  };
  const decide: Column<OrganizationRow> = {
    key: 'decide',
    header: t('verification.decide'),
    cell: (organization) => (
      <Group gap="xs" wrap="nowrap">
        <Button size="compact-md" onClick={() => onDecide({ organization, verified: true })}>
          {t('verification.verify')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => onDecide({ organization, verified: false })}>
          {t('verification.refuse')}
        </Button>
      </Group>
    ),
  };
  // In the queue itself all wait, so the state says nothing there; elsewhere there is nothing to decide.
  return [name, kind, roles, province, papers, queue === 'SUBMITTED' ? decide : state];
}
