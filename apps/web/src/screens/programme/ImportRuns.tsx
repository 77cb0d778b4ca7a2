import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { ListCount, Pager } from '../../blocks/ListTools';
import { TextLink } from '../../blocks/TextLink';
import { DateTime, Figure } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { ImportRunsDocument, type ImportRunCardFragment } from '../../generated/graphql';

const route = getRouteApi('/programme/imports');

/** All imports, the newest first; each leads to its remarks. */
export function ImportRuns() {
  const { t } = useTranslation('programme');
  const { after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = useMemo(() => ({ after }), [after]);
  const { data, problem, stale, retry } = useRead(ImportRunsDocument, variables);
  const runs = data?.importRuns;
  return (
    <>
      <ListCount total={runs?.totalCount} page={page} />
      <DataTable
        caption={t('imports.runsCaption')}
        columns={useRunColumns()}
        rows={runs?.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        stale={stale}
        empty={<EmptyState title={t('imports.runsEmpty')} hint={t('imports.runsEmptyHint')} />}
      />
      <Pager page={page} pageInfo={runs?.pageInfo} onGo={(to) => void navigate({ search: (now) => ({ ...now, after: to?.after, page: to?.page }) })} />
    </>
  );
}

function useRunColumns(): Column<ImportRunCardFragment>[] {
  const { t } = useTranslation('programme');
  return [
    { key: 'what', header: t('imports.what'), main: true, cell: ({ fileName, kind }) => `${fileName} · ${t(`imports.kinds.${kind}`)}` },
    { key: 'when', header: t('imports.when'), cell: ({ createdAt }) => <DateTime instant={createdAt} /> },
    { key: 'outcome', header: t('imports.outcome'), cell: ({ outcome }) => t(`imports.outcomes.${outcome}`) },
    { key: 'counts', header: t('imports.counts'), numeric: true, cell: ({ rowsRead }) => <Figure value={rowsRead} /> },
    {
      key: 'issues',
      header: t('imports.issues'),
      cell: ({ id, rowsMarked, rowsRefused }) => (
        <TextLink to="/programme/imports" search={(now) => ({ ...now, run: id })}>
          {rowsMarked + rowsRefused === 0 ? t('imports.openClean') : `${t('imports.open')} (${rowsMarked + rowsRefused})`}
        </TextLink>
      ),
    },
  ];
}
