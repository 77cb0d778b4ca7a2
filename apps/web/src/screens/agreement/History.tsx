import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../blocks/DataTable';
import { DateTime } from '../../blocks/values';
import type { MouDetail } from './mou-view';

type Act = MouDetail['history'][number];

/** What was done, by whom and for whom, the oldest first; nobody can change it. */
export function History({ acts }: { acts: readonly Act[] }) {
  const { t } = useTranslation('agreement');
  const columns: Column<Act>[] = [
    { key: 'act', header: t('history.act'), main: true, cell: ({ act }) => t(`acts.${act}`) },
    { key: 'at', header: t('history.at'), cell: ({ at }) => <DateTime instant={at} /> },
    { key: 'person', header: t('history.person'), cell: ({ personName }) => personName },
    { key: 'organization', header: t('history.organization'), cell: ({ organizationName }) => organizationName },
    ...(acts.some(({ reason }) => reason !== null)
      ? [{ key: 'reason', header: t('history.reason'), cell: ({ reason }: Act) => reason }]
      : []),
  ];
  return <DataTable caption={t('page.history')} columns={columns} rows={acts} rowKey={({ at, act }) => `${at} ${act}`} empty={null} />;
}
