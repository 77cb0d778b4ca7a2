import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../blocks/Page';
import { can, type Viewer } from '../../viewer/ViewerProvider';
import { ComingConferences } from './ComingConferences';
import { MemorandaTasks } from './MemorandaTasks';
import { Opportunities, OrganizationsToVerify, RequestTasks, UnreadNotifications } from './tasks';
import classes from './TodayScreen.module.css';

/** What needs me today, by what my organization does. */
export function TodayScreen({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('home');
  const organization = viewer.membership?.organization;
  return (
    <Page title={t('today.title')} lead={t('today.lead', { name: organization?.name ?? viewer.person.fullName })}>
      <OrganizationNote viewer={viewer} />
      <div className={classes.tasks}>
        {can(viewer, 'OFFICER') && <OrganizationsToVerify />}
        {organization && <MemorandaTasks />}
        {can(viewer, 'BUYER') && <RequestTasks />}
        {can(viewer, 'PRODUCER') && <Opportunities />}
        <UnreadNotifications />
      </div>
      <ComingConferences />
    </Page>
  );
}

/** What keeps the organization from trading, when something does. */
function OrganizationNote({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('home');
  const organization = viewer.membership?.organization;
  if (organization?.state === 'VERIFIED') return null;
  const words = organization
    ? t(`today.organization.${organization.state}`, { reason: organization.stateReason ?? '' })
    : t('today.noOrganization');
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />}>
      {words}
    </Alert>
  );
}
