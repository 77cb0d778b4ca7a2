import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../blocks/ChartCard';
import { DataTable, type Column } from '../../blocks/DataTable';
import { TextLink } from '../../blocks/TextLink';
import { Figure } from '../../blocks/values';
import { useBilingual } from '../../i18n/use-language';
import type { Statistics, StatisticsPart } from './statistics-view';
import { nameTick, useBarStyle } from './use-bar-style';

type Row = Statistics['byGroup'][number];

export function GroupCard({ statistics, linked = false }: StatisticsPart) {
  const { t } = useTranslation('programme');
  const style = useBarStyle();
  const say = useBilingual();
  const columns: Column<Row>[] = [
    { key: 'group', header: t('statistics.group'), main: true, cell: ({ group }) => say(group.name) },
    {
      key: 'count',
      header: t('statistics.count'),
      numeric: true,
      cell: ({ group, total }) =>
        linked ? (
          <TextLink to="/suppliers" search={{ group: group.code, groupScheme: group.scheme }}>
            <Figure value={total} />
          </TextLink>
        ) : (
          <Figure value={total} />
        ),
    },
  ];
  const known = statistics.byGroup.map(({ group, total }) => ({ name: say(group.name), count: total }));
  const unknown = statistics.groupUnknown > 0 ? [{ name: t('statistics.groupUnknown'), count: statistics.groupUnknown }] : [];
  return (
    <ChartCard
      title={t('statistics.byGroup')}
      chart={
        <BarChart
          {...style}
          h={48 * (known.length + unknown.length) + 40}
          orientation="vertical"
          data={[...known, ...unknown]}
          dataKey="name"
          series={[{ name: 'count', label: t('statistics.count'), color: 'leaf.6' }]}
          yAxisProps={{ width: 170, tick: nameTick }}
          withBarValueLabel
          gridAxis="none"
        />
      }
      table={<DataTable caption={t('statistics.byGroup')} columns={columns} rows={statistics.byGroup} rowKey={({ group }) => group.code} empty={null} />}
    />
  );
}
