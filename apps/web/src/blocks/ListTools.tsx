import { Button, Group, Text } from '@mantine/core';
import { IconChevronRight, IconChevronsLeft, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../client/problem';
import { ReadAllError } from '../client/use-read-all';
import { csvOf, saveFile } from './csv';
import type { Column } from './DataTable';
import { ProblemAlert } from './ProblemAlert';

interface ListCountProps {
  /** Of all pages; undefined while it is not known. */
  readonly total: number | undefined;
  readonly page?: number | undefined;
}

/** "350 results · Page 2", told again when it changes. */
export function ListCount({ total, page }: ListCountProps) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed" role="status">
      {total === undefined ? t('table.loading') : t('table.results', { count: total })}
      {page !== undefined && ` · ${t('table.page', { page })}`}
    </Text>
  );
}

interface PagerProps {
  readonly page: number | undefined;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  /** Writes the cursor into the address bar; undefined means the first page. Back is the browser's own. */
  readonly onGo: (to: { after: string; page: number } | undefined) => void;
}

export function Pager({ page = 1, pageInfo, onGo }: PagerProps) {
  const { t } = useTranslation();
  const cursor = pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
  if (page === 1 && cursor === null) return null;
  return (
    <Group component="nav" aria-label={t('table.pages')} justify="center" gap="sm" data-screen-only>
      {page > 1 && (
        <Button variant="subtle" leftSection={<IconChevronsLeft size={18} aria-hidden />} onClick={() => onGo(undefined)}>
          {t('table.first')}
        </Button>
      )}
      {cursor !== null && (
        <Button
          variant="default"
          rightSection={<IconChevronRight size={18} aria-hidden />}
          onClick={() => onGo({ after: cursor, page: page + 1 })}
        >
          {t('table.next')}
        </Button>
      )}
    </Group>
  );
}

interface ExportButtonProps<Row> {
  /** Name of the file without its ending. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** How many rows there are; nothing is offered where there are none. */
  readonly total?: number | undefined;
  /** All rows of the list as it is filtered, not only those of this page. */
  readonly rows: () => Promise<readonly Row[]>;
}

export function ExportButton<Row>({ name, columns, total, rows }: ExportButtonProps<Row>) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const save = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const exported = columns.flatMap(({ header, text }) => (text === undefined ? [] : [{ header, text }]));
      const cells = (await rows()).map((row) => exported.map(({ text }) => text(row)));
      saveFile(`${name}.csv`, 'text/csv;charset=utf-8', csvOf(exported.map(({ header }) => header), cells));
    } catch (error) {
      if (!(error instanceof ReadAllError)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };
  if (total === 0) return null;
  return (
    <>
      <Button variant="default" size="sm" loading={busy} leftSection={<IconDownload size={18} aria-hidden />} onClick={() => void save()}>
        {t('actions.exportCsv')}
      </Button>
      <ProblemAlert problem={problem} />
    </>
  );
}
