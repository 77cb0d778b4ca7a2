import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { Facts } from '../../blocks/Facts';
import { ExportButton } from '../../blocks/ListTools';
import { Section } from '../../blocks/Section';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import { Figure } from '../../blocks/values';
import type { ImportFileMutation } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';

export type Run = ImportFileMutation['importFile'];
type Issue = Run['issues'][number];

/** What became of a file: its counts, and each remark with row, column and what to do. */
export function ImportResult({ run }: { run: Run }) {
  const { t } = useTranslation('programme');
  const columns = useIssueColumns();
  const counts = [
    { name: t('imports.read'), value: run.rowsRead },
    { name: t('imports.created'), value: run.rowsCreated },
    { name: t('imports.updated'), value: run.rowsUpdated },
    { name: t('imports.unchanged'), value: run.rowsUnchanged },
    { name: t('imports.marked'), value: run.rowsMarked },
    { name: t('imports.refused'), value: run.rowsRefused },
  ];
  return (
    <Section title={`${t('imports.result')}: ${run.fileName}`}>
      <Text fw={600} role="status">
        {t(`imports.outcomes.${run.outcome}`)}
      </Text>
      <Facts facts={counts.map(({ name, value }) => ({ name, value: <Figure value={value} /> }))} />
      {run.issues.length === 0 ? (
        <Text c="dimmed">{t('imports.noIssues')}</Text>
      ) : (
        <>
          <Group justify="space-between">
            <Text fw={600}>
              {t('imports.issues')} (<Figure value={run.issues.length} />)
            </Text>
            <ExportButton name={t('imports.issueFile')} columns={columns} total={run.issues.length} rows={async () => run.issues} />
          </Group>
          <DataTable
            caption={t('imports.issuesCaption')}
            columns={columns}
            rows={run.issues.slice(0, 200)}
            rowKey={({ row, column, code }) => `${row}-${column}-${code}`}
            empty={null}
          />
        </>
      )}
    </Section>
  );
}

function useIssueColumns(): Column<Issue>[] {
  const { t } = useTranslation('programme');
  const say = useBilingual();
  const word = useStatusWord();
  return [
    { key: 'row', header: t('imports.row'), numeric: true, cell: ({ row }) => <Figure value={row} />, text: ({ row }) => row },
    { key: 'column', header: t('imports.column'), cell: ({ column }) => column ?? '—', text: ({ column }) => column },
    { key: 'value', header: t('imports.value'), cell: ({ value }) => value ?? '—', text: ({ value }) => value },
    {
      key: 'severity',
      header: t('imports.severity'),
      cell: ({ severity }) => <StatusBadge machine="issue" state={severity} />,
      text: ({ severity }) => word('issue', severity),
    },
    { key: 'message', header: t('imports.message'), main: true, cell: ({ message }) => say(message), text: ({ message }) => say(message) },
  ];
}
