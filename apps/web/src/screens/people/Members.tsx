import { Group } from '@mantine/core';
import { formatInstant } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { DataTable, type Column } from '../../blocks/DataTable';
import { ExportButton, ListCount } from '../../blocks/ListTools';
import { tell } from '../../blocks/tell';
import { DateTime } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { RemoveMemberDocument, TeamDocument, type TeamMemberFragment } from '../../generated/graphql';
import { ChangeRoleButton } from './ChangeRoleButton';

interface MembersProps {
  /** The reader's own place. */
  readonly own: string;
  /** Whether the reader may say who belongs here, and as what. */
  readonly rules: boolean;
}

/** The people of the organization, those who came first first. */
export function Members({ own, rules }: MembersProps) {
  const { t } = useTranslation('people');
  const { data, problem, retry } = useRead(TeamDocument, {});
  const columns = useMemberColumns(own);
  const actions: Column<TeamMemberFragment> = { key: 'change', header: t('team.change'), cell: (member) => <MemberActions member={member} isOwn={member.id === own} /> };
  return (
    <>
      <Group justify="space-between" gap="sm">
        <ListCount total={data?.team.length} />
        <ExportButton name={t('team.file')} columns={columns} total={data?.team.length} rows={async () => data?.team ?? []} />
      </Group>
      <DataTable
        caption={t('team.members')}
        columns={rules ? [...columns, actions] : columns}
        rows={data?.team}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        empty={null}
      />
    </>
  );
}

function useMemberColumns(own: string): Column<TeamMemberFragment>[] {
  const { t } = useTranslation(['people', 'common']);
  return [
    {
      key: 'fullName',
      header: t('team.fullName'),
      main: true,
      cell: ({ id, person }) => (id === own ? `${person.fullName} (${t('team.you')})` : person.fullName),
      text: ({ person }) => person.fullName,
    },
    { key: 'email', header: t('email'), cell: ({ person }) => person.email, text: ({ person }) => person.email },
    { key: 'role', header: t('team.role'), cell: ({ role }) => t(`common:role.${role}`), text: ({ role }) => t(`common:role.${role}`) },
    {
      key: 'authorityPaper',
      header: t('team.authorityPaper'),
      cell: ({ authorityPaper }) => authorityPaper ?? t('common:table.none'),
      text: ({ authorityPaper }) => authorityPaper,
    },
    { key: 'since', header: t('team.since'), cell: ({ createdAt }) => <DateTime instant={createdAt} />, text: ({ createdAt }) => formatInstant(new Date(createdAt)) },
  ];
}

function MemberActions({ member, isOwn }: { member: TeamMemberFragment; isOwn: boolean }) {
  const { t } = useTranslation('people');
  const name = member.person.fullName;
  return (
    <Group gap="xs">
      <ChangeRoleButton member={member} />
      {!isOwn && (
        <ChangeButton
          word={t('team.remove')}
          look={{ variant: 'subtle', size: 'compact-md' }}
          title={t('team.removeTitle', { name })}
          confirmWord={t('team.remove')}
          grave
          document={RemoveMemberDocument}
          variables={() => ({ membershipId: member.id })}
          onDone={() => tell(t('team.removed', { name }))}
        >
          <p>{t('team.removeText')}</p>
        </ChangeButton>
      )}
    </Group>
  );
}
