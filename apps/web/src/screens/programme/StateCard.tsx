import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../blocks/ChartCard';
import { DataTable, type Column } from '../../blocks/DataTable';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import { Figure } from '../../blocks/values';
import type { Statistics, StatisticsPart } from './statistics-view';
import { nameTick, useBarStyle } from './use-bar-style';

type Row = Statistics['byState'][number];

/** "Ever recognised" and "in force today" are separate counts: stars last 36 months. */
export function StateCard({ statistics }: StatisticsPart) {
  const { t } = useTranslation('programme');
  const style = useBarStyle();
  const word = useStatusWord();
  const columns: Column<Row>[] = [
    { key: 'state', header: t('statistics.state'), main: true, cell: ({ state }) => <StatusBadge machine="recognition" state={state} /> },
    { key: 'count', header: t('statistics.count'), numeric: true, cell: ({ count }) => <Figure value={count} /> },
  ];
  return (
    <ChartCard
      title={t('statistics.byState')}
      chart={
        <BarChart
          {...style}
          h={40 * statistics.byState.length + 40}
          orientation="vertical"
          data={statistics.byState.map(({ state, count }) => ({ name: word('recognition', state), count }))}
          dataKey="name"
          series={[{ name: 'count', label: t('statistics.count'), color: 'leaf.6' }]}
          yAxisProps={{ width: 120, tick: nameTick }}
          withBarValueLabel
          gridAxis="none"
        />
      }
      table={<DataTable caption={t('statistics.byState')} columns={columns} rows={statistics.byState} rowKey={({ state }) => state} empty={null} />}
    />
  );
}
