import { useTranslation } from 'react-i18next';
import { ProvinceName } from '../../blocks/ProvinceName';
import { DateTime } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import {
  HomeNotificationsDocument,
  HomeOpportunitiesDocument,
  HomeOrganizationsToVerifyDocument,
  HomeRequestsToDecideDocument,
  type HomeRequestFragment,
} from '../../generated/graphql';
import { Task, TaskCard } from './TaskCard';

const shown = 4;

export function OrganizationsToVerify() {
  const { t } = useTranslation(['home', 'common']);
  const read = useRead(HomeOrganizationsToVerifyDocument, {});
  const list = read.data?.organizations;
  return (
    <TaskCard title={t('today.verify')} count={list?.totalCount} read={read} all={{ to: '/verification' }}>
      {list?.edges.map(({ node: { id, name, kind, currentProvince } }) => (
        <Task key={id} link={{ to: '/verification' }} title={name}>
          {t(`common:kind.${kind}`)}
          <ProvinceName recorded={null} today={currentProvince} />
        </Task>
      ))}
    </TaskCard>
  );
}

/** Closed requests wait for the buyer's choice; those that still take quotes are shown while nothing is to be decided. */
export function RequestTasks() {
  const { t } = useTranslation('home');
  const read = useRead(HomeRequestsToDecideDocument, {});
  return (
    <>
      <TaskCard
        title={t('today.decide')}
        count={read.data?.closed.totalCount}
        read={read}
        all={{ to: '/requests', search: { state: 'CLOSED' } }}
      >
        {read.data?.closed.edges.map(({ node }) => <RequestTask key={node.id} request={node} />)}
      </TaskCard>
      {(read.data?.published.totalCount ?? 0) > 0 && (
        <TaskCard
          title={t('today.published')}
          count={read.data?.published.totalCount}
          read={read}
          all={{ to: '/requests', search: { state: 'PUBLISHED' } }}
        >
          {read.data?.published.edges.map(({ node }) => <RequestTask key={node.id} request={node} />)}
        </TaskCard>
      )}
    </>
  );
}

function RequestTask({ request: { id, title, state, deadline, quotes } }: { request: HomeRequestFragment }) {
  const { t } = useTranslation('home');
  const standing = quotes.filter((quote) => quote.state === 'SUBMITTED').length;
  return (
    <Task link={{ to: '/requests/$id', params: { id } }} title={title}>
      <span>{t('today.quotes', { count: standing })}</span>
      <span>
        {t(state === 'PUBLISHED' ? 'today.until' : 'today.ended')} <DateTime instant={deadline} />
      </span>
    </Task>
  );
}

/** Requests that fit, still take quotes, and have none of ours yet. */
export function Opportunities() {
  const { t } = useTranslation('home');
  const read = useRead(HomeOpportunitiesDocument, {});
  const open = read.data?.opportunities.edges
    .map(({ node }) => node)
    .filter(({ request }) => request.state === 'PUBLISHED' && !request.quotes.some(({ state }) => state === 'SUBMITTED'));
  return (
    <TaskCard title={t('today.opportunities')} count={open?.length} read={read} all={{ to: '/opportunities' }}>
      {open?.slice(0, shown).map(({ id, score, request }) => (
        <Task key={id} link={{ to: '/requests/$id', params: { id: request.id } }} title={request.title}>
          <span>{request.buyer.name}</span>
          <span>{t('today.fit', { score })}</span>
          <span>
            {t('today.until')} <DateTime instant={request.deadline} />
          </span>
        </Task>
      ))}
    </TaskCard>
  );
}

export function UnreadNotifications() {
  const { t } = useTranslation('home');
  const read = useRead(HomeNotificationsDocument, {});
  const list = read.data?.notifications;
  return (
    <TaskCard
      title={t('today.unread')}
      count={list?.totalCount}
      read={read}
      all={{ to: '/notifications', search: { show: 'unread' } }}
    >
      {list?.edges.map(({ node: { id, title, createdAt } }) => (
        <Task key={id} link={{ to: '/notifications', search: { show: 'unread' } }} title={title}>
          <DateTime instant={createdAt} />
        </Task>
      ))}
    </TaskCard>
  );
}
