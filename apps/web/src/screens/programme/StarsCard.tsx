import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../blocks/ChartCard';
import { DataTable, type Column } from '../../blocks/DataTable';
import { Stars } from '../../blocks/Stars';
import { TextLink } from '../../blocks/TextLink';
import { Figure } from '../../blocks/values';
import { shadeOfStars, type Statistics, type StatisticsPart } from './statistics-view';
import { useBarStyle } from './use-bar-style';

type Row = Statistics['byStars'][number];

export function StarsCard({ statistics, linked = false }: StatisticsPart) {
  const { t } = useTranslation('programme');
  const style = useBarStyle();
  const rows = statistics.byStars.toSorted((a, b) => b.stars - a.stars);
  const columns: Column<Row>[] = [
    { key: 'stars', header: t('statistics.stars'), main: true, cell: ({ stars }) => <Stars stars={stars} /> },
    {
      key: 'count',
      header: t('statistics.count'),
      numeric: true,
      cell: ({ stars, count }) =>
        linked ? (
          <TextLink to="/suppliers" search={{ stars: [stars] }}>
            <Figure value={count} />
          </TextLink>
        ) : (
          <Figure value={count} />
        ),
    },
  ];
  const data = rows.map(({ stars, count }) => ({ name: t('statistics.ofStars', { count: stars }), count, color: shadeOfStars[stars] ?? 'leaf.5' }));
  return (
    <ChartCard
      title={t('statistics.byStars')}
      chart={
        <BarChart
          {...style}
          h={220}
          data={data}
          dataKey="name"
          series={[{ name: 'count', label: t('statistics.count'), color: 'leaf.7' }]}
          getBarColor={(_value, { name }: { name?: string }) => data.find((one) => one.name === name)?.color ?? 'leaf.7'}
          withBarValueLabel
          gridAxis="none"
        />
      }
      table={<DataTable caption={t('statistics.byStars')} columns={columns} rows={rows} rowKey={({ stars }) => String(stars)} empty={null} />}
    />
  );
}
