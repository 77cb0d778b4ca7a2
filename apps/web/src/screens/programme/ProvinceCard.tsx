import { BarChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../blocks/ChartCard';
import { DataTable, type Column } from '../../blocks/DataTable';
import { ExportButton } from '../../blocks/ListTools';
import { TextLink } from '../../blocks/TextLink';
import { Figure } from '../../blocks/values';
import { useBilingual } from '../../i18n/use-language';
import { countOf, shadeOfStars, type Statistics, type StatisticsPart } from './statistics-view';
import { nameTick, useBarStyle } from './use-bar-style';

type Row = Statistics['byProvince'][number];

/** Provinces as stacked bars, five stars first; the table beside it is what the export writes. */
export function ProvinceCard({ statistics, linked = false }: StatisticsPart) {
  const { t } = useTranslation('programme');
  const style = useBarStyle();
  const say = useBilingual();
  const rows = statistics.byProvince;
  const columns = useColumns(linked);
  const data = rows.map(({ province, byStars, proposedFiveStar, starsUnknown }) => ({
    name: say(province.name),
    five: countOf(byStars, 5),
    four: countOf(byStars, 4),
    three: countOf(byStars, 3),
    proposed: proposedFiveStar,
    unknown: starsUnknown,
  }));
  const stars = (['five', 'four', 'three'] as const).map((name, place) => ({ name, label: t('statistics.ofStars', { count: 5 - place }), color: shadeOfStars[5 - place]! }));
  const others = [
    { name: 'proposed', label: t('statistics.proposed'), color: 'gray.6' },
    { name: 'unknown', label: t('statistics.unknown'), color: 'gray.4' },
  ];
  return (
    <ChartCard
      title={t('statistics.byProvince')}
      lead={t('statistics.byProvinceLead')}
      chart={
        <BarChart
          {...style}
          h={30 * rows.length + 80}
          type="stacked"
          orientation="vertical"
          data={data}
          dataKey="name"
          series={[...stars, ...others]}
          withLegend
          legendProps={{ verticalAlign: 'top', itemSorter: null }}
          yAxisProps={{ width: 110, interval: 0, tick: nameTick }}
          gridAxis="x"
        />
      }
      table={
        <>
          <ExportButton name={t('statistics.file')} columns={columns} total={rows.length} rows={async () => rows} />
          <DataTable caption={t('statistics.byProvince')} columns={columns} rows={rows} rowKey={({ province }) => province.code} empty={null} />
        </>
      }
    />
  );
}

function useColumns(linked: boolean): Column<Row>[] {
  const { t } = useTranslation('programme');
  const say = useBilingual();
  const ofStars = (stars: number): Column<Row> => ({
    key: `stars-${stars}`,
    header: t('statistics.ofStars', { count: stars }),
    numeric: true,
    cell: ({ byStars }) => <Figure value={countOf(byStars, stars)} />,
    text: ({ byStars }) => countOf(byStars, stars),
  });
  return [
    { key: 'province', header: t('statistics.province'), main: true, cell: ({ province }) => say(province.name), text: ({ province }) => say(province.name) },
    ofStars(5),
    ofStars(4),
    ofStars(3),
    {
      key: 'proposed',
      header: t('statistics.proposed'),
      numeric: true,
      cell: ({ proposedFiveStar }) => <Figure value={proposedFiveStar} />,
      text: ({ proposedFiveStar }) => proposedFiveStar,
    },
    { key: 'unknown', header: t('statistics.unknown'), numeric: true, cell: ({ starsUnknown }) => <Figure value={starsUnknown} />, text: ({ starsUnknown }) => starsUnknown },
    { key: 'total', header: t('statistics.count'), numeric: true, cell: (row) => <Total row={row} linked={linked} />, text: ({ total }) => total },
  ];
}

function Total({ row: { province, total }, linked }: { row: Row; linked: boolean }) {
  if (!linked) return <Figure value={total} />;
  return (
    <TextLink to="/suppliers" search={{ scheme: province.scheme, province: province.code }}>
      <Figure value={total} />
    </TextLink>
  );
}
