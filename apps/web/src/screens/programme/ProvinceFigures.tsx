import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { ProvinceName } from '../../blocks/ProvinceName';
import { StatusBadge } from '../../blocks/StatusBadge';
import { Figure } from '../../blocks/values';
import { verdictOf, type Reconciliation } from './reconciliation-view';

type Row = Reconciliation['provinces'][number];

/** The nine rated provinces: their columns, the total each states and the sum of its row. */
export function ProvinceFigures({ provinces }: { provinces: readonly Row[] }) {
  const { t } = useTranslation('programme');
  const number = (key: string, header: string, value: (row: Row) => number): Column<Row> => ({
    key,
    header,
    numeric: true,
    cell: (row) => <Figure value={value(row)} />,
    text: value,
  });
  const columns: Column<Row>[] = [
    { key: 'province', header: t('reconciliation.province'), main: true, cell: ({ province }) => <ProvinceName recorded={province} today={province.current} /> },
    number('five', t('reconciliation.five'), ({ fiveStar }) => fiveStar),
    number('proposed', t('reconciliation.proposed'), ({ proposedFiveStar }) => proposedFiveStar),
    number('four', t('reconciliation.four'), ({ fourStar }) => fourStar),
    number('three', t('reconciliation.three'), ({ threeStar }) => threeStar),
    number('stated', t('reconciliation.statedTotal'), ({ statedTotal }) => statedTotal),
    number('computed', t('reconciliation.computedTotal'), ({ computedTotal }) => computedTotal),
    { key: 'result', header: t('reconciliation.result'), cell: ({ agrees }) => <StatusBadge machine="figure" state={verdictOf(agrees)} /> },
  ];
  return <DataTable caption={t('reconciliation.provincesCaption')} columns={columns} rows={provinces} rowKey={({ province }) => province.code} empty={null} />;
}
