import { Button, Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { Filters, FilterSelect } from '../../blocks/Filters';
import { ListCount, Pager } from '../../blocks/ListTools';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { tell } from '../../blocks/tell';
import { useChange } from '../../client/use-change';
import { useRead } from '../../client/use-read';
import { MarkAllNotificationsReadDocument, NotificationsDocument } from '../../generated/graphql';
import { Gate } from '../../viewer/Gate';
import { useViewer } from '../../viewer/ViewerProvider';
import { NotificationItem } from './NotificationItem';
import classes from './NotificationsScreen.module.css';

const route = getRouteApi('/notifications');

export function NotificationsScreen() {
  return (
    <Gate>
      <Notifications />
    </Gate>
  );
}

/** What I was told, the newest first; opening one marks it as read. */
function Notifications() {
  const { t } = useTranslation('notification');
  const { show, after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const variables = useMemo(() => ({ unreadOnly: show === 'unread', after }), [show, after]);
  const { data, problem, stale, retry } = useRead(NotificationsDocument, variables);
  const list = data?.notifications;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<MarkAll onDone={retry} />}>
      <Filters label={t('filters')} active={0} onClear={() => void navigate({ search: {} })}>
        <FilterSelect
          label={t('show')}
          all={t('all')}
          value={show}
          options={[{ value: 'unread', label: t('unreadOnly') }]}
          onChange={(chosen) => void navigate({ search: { show: chosen } })}
        />
      </Filters>
      <Group>
        <ListCount total={list?.totalCount} page={page} />
      </Group>
      {problem !== undefined && <ProblemAlert problem={problem} onRetry={retry} />}
      {list === undefined && problem === undefined && <Loading rows={6} />}
      {list?.edges.length === 0 && <Nothing unreadOnly={show === 'unread'} />}
      {list !== undefined && list.edges.length > 0 && (
        <ul className={classes.list} aria-label={t('list')} aria-busy={stale}>
          {list.edges.map(({ node }) => (
            <NotificationItem key={node.id} notification={node} />
          ))}
        </ul>
      )}
      <Pager page={page} pageInfo={list?.pageInfo} onGo={(to) => void navigate({ search: (now) => ({ ...now, after: to?.after, page: to?.page }) })} />
    </Page>
  );
}

function MarkAll({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('notification');
  const { run, pending } = useChange(MarkAllNotificationsReadDocument);
  const viewer = useViewer();
  const markAll = async () => {
    const outcome = await run({});
    if (!outcome.ok) return;
    tell(t('marked'));
    onDone();
  };
  if (!viewer || viewer.unreadNotifications === 0) return null;
  return (
    <Button variant="default" loading={pending} onClick={() => void markAll()}>
      {t('markAll')}
    </Button>
  );
}

function Nothing({ unreadOnly }: { unreadOnly: boolean }) {
  const { t } = useTranslation('notification');
  if (!unreadOnly) return <EmptyState title={t('empty')} hint={t('emptyHint')} />;
  return (
    <EmptyState
      title={t('emptyUnread')}
      action={
        <ButtonLink to="/notifications" search={{}} variant="default">
          {t('showAll')}
        </ButtonLink>
      }
    />
  );
}
