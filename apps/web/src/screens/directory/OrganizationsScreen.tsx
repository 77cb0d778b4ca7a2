import { Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { DataTable } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { Filters, FilterSelect, SearchBox } from '../../blocks/Filters';
import { ExportButton, ListCount, Pager } from '../../blocks/ListTools';
import { Page } from '../../blocks/Page';
import { useRead } from '../../client/use-read';
import { useReadAll } from '../../client/use-read-all';
import { OrganizationsDocument, type OrganizationsQuery } from '../../generated/graphql';
import { useOrganizationColumns } from './organization-columns';

const route = getRouteApi('/organizations');
const connectionOf = ({ organizations }: OrganizationsQuery) => organizations;
const capabilities = ['BUYER', 'PRODUCER', 'ORGANIZER', 'OFFICER', 'EXPERT'] as const;

/** Who is here: everybody verified, by name and role. */
export function OrganizationsScreen() {
  const { t } = useTranslation('directory');
  const { q, capability, after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = useMemo(() => ({ search: q, capability, state: 'VERIFIED' as const, after }), [q, capability, after]);
  const { data, problem, stale, retry } = useRead(OrganizationsDocument, variables);
  const all = useReadAll(OrganizationsDocument, variables, connectionOf);
  const { name, kind, roles, province } = useOrganizationColumns();
  const columns = [name, kind, roles, province];
  return (
    <Page title={t('organizations.title')} lead={t('organizations.lead')}>
      <OrganizationFilters />
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
        empty={<NothingFound />}
      />
      <Pager
        page={page}
        pageInfo={data?.organizations.pageInfo}
        onGo={(to) => void navigate({ search: (now) => ({ ...now, after: to?.after, page: to?.page }) })}
      />
    </Page>
  );
}

function OrganizationFilters() {
  const { t } = useTranslation(['directory', 'common']);
  const { q, capability } = route.useSearch();
  const navigate = route.useNavigate();
  const setWords = useCallback(
    (words: string | undefined) => void navigate({ replace: true, search: (now) => ({ capability: now.capability, q: words }) }),
    [navigate],
  );
  return (
    <Filters
      label={t('organizations.filters')}
      active={capability === undefined ? 0 : 1}
      onClear={() => void navigate({ search: {} })}
      search={
        <SearchBox
          label={t('organizations.search')}
          placeholder={t('organizations.placeholder')}
          value={q}
          onChange={setWords}
        />
      }
    >
      <FilterSelect
        label={t('organizations.capability')}
        all={t('organizations.allCapabilities')}
        value={capability}
        options={capabilities.map((value) => ({ value, label: t(`common:capability.${value}`) }))}
        onChange={(chosen) => void navigate({ search: (now) => ({ q: now.q, capability: chosen }) })}
      />
    </Filters>
  );
}

function NothingFound() {
  const { t } = useTranslation('directory');
  return (
    <EmptyState
      title={t('organizations.empty')}
      hint={t('organizations.emptyHint')}
      action={
        <ButtonLink to="/organizations" search={{}} variant="default">
          {t('organizations.clear')}
        </ButtonLink>
      }
    />
  );
}
