import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { DataTable, type Column } from '../../blocks/DataTable';
import { Section } from '../../blocks/Section';
import { DateTime } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { EndOtherSessionsDocument, EndSessionDocument, MySessionsDocument, type MySessionsQuery } from '../../generated/graphql';

type Session = MySessionsQuery['mySessions'][number];

/** Where one is logged in. The session that reads this is left by logging out. */
export function Sessions() {
  const { t } = useTranslation('people');
  const { data, problem, retry } = useRead(MySessionsDocument, {});
  const columns = useSessionColumns();
  const hasOthers = data?.mySessions.some(({ isCurrent }) => !isCurrent) ?? false;
  return (
    <Section title={t('account.sessions')} beside={hasOthers && <EndOthers />}>
      <DataTable
        caption={t('account.sessions')}
        columns={columns}
        rows={data?.mySessions}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        empty={null}
      />
    </Section>
  );
}

function useSessionColumns(): Column<Session>[] {
  const { t } = useTranslation(['people', 'common']);
  return [
    {
      key: 'device',
      header: t('account.device'),
      main: true,
      cell: ({ device, isCurrent }) => (isCurrent ? `${device} (${t('account.thisOne')})` : device),
    },
    { key: 'address', header: t('account.address'), cell: ({ address }) => address ?? t('common:table.none') },
    { key: 'opened', header: t('account.opened'), cell: ({ createdAt }) => <DateTime instant={createdAt} /> },
    { key: 'seen', header: t('account.seen'), cell: ({ lastSeenAt }) => <DateTime instant={lastSeenAt} /> },
    { key: 'end', header: t('account.end'), cell: (session) => (session.isCurrent ? null : <EndButton session={session} />) },
  ];
}

function EndButton({ session: { id, device } }: { session: Session }) {
  const { t } = useTranslation('people');
  return (
    <ChangeButton
      word={t('account.end')}
      look={{ variant: 'default', size: 'compact-md' }}
      title={t('account.endTitle', { device })}
      confirmWord={t('account.end')}
      document={EndSessionDocument}
      variables={() => ({ sessionId: id })}
    >
      <p>{t('account.endText')}</p>
    </ChangeButton>
  );
}

function EndOthers() {
  const { t } = useTranslation('people');
  return (
    <ChangeButton
      word={t('account.endOthers')}
      look={{ variant: 'default', size: 'sm' }}
      title={t('account.endOthersTitle')}
      confirmWord={t('account.endOthers')}
      document={EndOtherSessionsDocument}
      variables={() => ({})}
    >
      <p>{t('account.endOthersText')}</p>
    </ChangeButton>
  );
}
