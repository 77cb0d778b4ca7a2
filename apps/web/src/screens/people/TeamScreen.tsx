import { useTranslation } from 'react-i18next';
import { Page } from '../../blocks/Page';
import { Section } from '../../blocks/Section';
import { Gate } from '../../viewer/Gate';
import { useViewer, type Viewer } from '../../viewer/ViewerProvider';
import { Invitations } from './Invitations';
import { InviteForm } from './InviteForm';
import { Members } from './Members';
import { rolesOfferedBy } from './RoleFields';

export function TeamScreen() {
  return (
    <Gate>
      <Team />
    </Gate>
  );
}

function Team() {
  const { t } = useTranslation(['people', 'common']);
  const membership = useViewer()?.membership;
  if (!membership) return <Page title={t('team.title')} lead={t('common:notVerified.noOrganization')} />;
  // The key: for another organization everything begins anew.
  return <TeamOf key={membership.id} membership={membership} />;
}

/** Who works for the organization; its owners and managers invite, its owners say who is what. */
function TeamOf({ membership: { id, role, organization } }: { membership: NonNullable<Viewer['membership']> }) {
  const { t } = useTranslation('people');
  const roles = rolesOfferedBy(role);
  return (
    <Page title={t('team.title')} lead={t('team.lead', { organization: organization.name })}>
      <Members own={id} rules={role === 'OWNER'} />
      {(role === 'OWNER' || role === 'MANAGER') && (
        <>
          <Section title={t('team.invite')}>
            <InviteForm roles={roles} />
          </Section>
          <Section title={t('team.invitations')}>
            <Invitations roles={roles} />
          </Section>
        </>
      )}
    </Page>
  );
}
