import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { Stars } from '../../blocks/Stars';
import { Money, Quantity } from '../../blocks/values';
import type { RequestLineFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';

type Line = RequestLineFragment;

/** What is needed, as everybody sees it: in the review, the buyer's room and the producer's. */
export function RequestLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation(['sourcing', 'common']);
  const say = useBilingual();
  const columns: Column<Line>[] = [
    { key: 'description', header: t('room.description'), main: true, cell: ({ position, description }) => `${position}. ${description}` },
    { key: 'quantity', header: t('room.quantity'), numeric: true, cell: ({ quantity, unit }) => <Quantity value={quantity} unit={unit} /> },
    {
      key: 'targetPrice',
      header: t('room.targetPrice'),
      numeric: true,
      cell: ({ targetPrice }) => (targetPrice === null ? t('common:table.none') : <Money amount={targetPrice} />),
    },
    {
      key: 'minimumStars',
      header: t('room.minimumStars'),
      cell: ({ minimumStars }) => (minimumStars === null ? t('common:table.none') : <Stars stars={minimumStars} />),
    },
    { key: 'group', header: t('room.group'), cell: ({ group }) => (group === null ? t('common:table.none') : say(group.name)) },
  ];
  return <DataTable caption={t('room.lines')} columns={columns} rows={lines} rowKey={({ id }) => id} empty={null} />;
}
