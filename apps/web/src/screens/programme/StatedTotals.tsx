import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { ExportButton } from '../../blocks/ListTools';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import { Figure } from '../../blocks/values';
import { useBilingual } from '../../i18n/use-language';
import { verdictOf, type Reconciliation } from './reconciliation-view';

type Line = Reconciliation['lines'][number];

const order = { DIFFERS: 0, AGREES: 1, NOT_COMPUTED: 2 } as const;

/** Each total that the source states; those that differ stand first. */
export function StatedTotals({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('programme');
  const say = useBilingual();
  const word = useStatusWord();
  const number = (key: 'stated' | 'computed' | 'difference'): Column<Line> => ({
    key,
    header: t(`reconciliation.${key}`),
    numeric: true,
    cell: (line) => (line[key] === null ? '—' : <Figure value={line[key]} />),
    text: (line) => line[key],
  });
  const columns: Column<Line>[] = [
    { key: 'figure', header: t('reconciliation.figure'), main: true, cell: ({ label }) => say(label), text: ({ label }) => say(label) },
    number('stated'),
    number('computed'),
    number('difference'),
    {
      key: 'result',
      header: t('reconciliation.result'),
      cell: ({ agrees }) => <StatusBadge machine="figure" state={verdictOf(agrees)} />,
      text: ({ agrees }) => word('figure', verdictOf(agrees)),
    },
  ];
  const rows = lines.toSorted((a, b) => order[verdictOf(a.agrees)] - order[verdictOf(b.agrees)]);
  return (
    <>
      <div data-screen-only>
        <ExportButton name={t('reconciliation.file')} columns={columns} total={rows.length} rows={async () => rows} />
      </div>
      <DataTable caption={t('reconciliation.totalsCaption')} columns={columns} rows={rows} rowKey={({ key }) => key} empty={null} />
    </>
  );
}
