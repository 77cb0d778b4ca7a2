import { useTranslation } from 'react-i18next';
import { ChangeButton } from '../../blocks/ChangeButton';
import { DataTable, type Column } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { StatusBadge } from '../../blocks/StatusBadge';
import { DateTime } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { InvitationsDocument, RevokeInvitationDocument, type InvitationRowFragment, type MembershipRole } from '../../generated/graphql';

/** Whom the organization has invited, and what became of it. */
export function Invitations({ roles }: { roles: readonly MembershipRole[] }) {
  const { t } = useTranslation('people');
  const { data, problem, retry } = useRead(InvitationsDocument, {});
  const columns = useInvitationColumns(roles);
  return (
    <DataTable
      caption={t('team.invitations')}
      columns={columns}
      rows={data?.invitations}
      rowKey={({ id }) => id}
      problem={problem}
      onRetry={retry}
      empty={<EmptyState title={t('team.noInvitations')} />}
    />
  );
}

function useInvitationColumns(roles: readonly MembershipRole[]): Column<InvitationRowFragment>[] {
  const { t } = useTranslation(['people', 'common']);
  return [
    { key: 'email', header: t('email'), main: true, cell: ({ email }) => email },
    { key: 'fullName', header: t('team.fullName'), cell: ({ fullName }) => fullName },
    { key: 'role', header: t('team.role'), cell: ({ role }) => t(`common:role.${role}`) },
    { key: 'until', header: t('team.until'), cell: ({ expiresAt }) => <DateTime instant={expiresAt} /> },
    { key: 'state', header: t('team.state'), cell: ({ state }) => <StatusBadge machine="invitation" state={state} /> },
    {
      key: 'revoke',
      header: t('team.change'),
      cell: (invitation) => (invitation.state === 'OPEN' && roles.includes(invitation.role) ? <RevokeButton invitation={invitation} /> : null),
    },
  ];
}

function RevokeButton({ invitation: { id, email } }: { invitation: InvitationRowFragment }) {
  const { t } = useTranslation('people');
  return (
    <ChangeButton
      word={t('team.revoke')}
      look={{ variant: 'subtle', size: 'compact-md' }}
      title={t('team.revokeTitle', { email })}
      confirmWord={t('team.revoke')}
      grave
      document={RevokeInvitationDocument}
      variables={() => ({ invitationId: id })}
    >
      <p>{t('team.revokeText')}</p>
    </ChangeButton>
  );
}
