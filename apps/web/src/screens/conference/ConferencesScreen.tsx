import { getRouteApi, Link } from '@tanstack/react-router';
import { formatLocalDate } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { DataTable, type Column } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { ListCount, Pager } from '../../blocks/ListTools';
import { Page } from '../../blocks/Page';
import { StatusBadge } from '../../blocks/StatusBadge';
import { useRead } from '../../client/use-read';
import { ConferencesDocument, type ConferenceCardFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { useCan } from '../../viewer/ViewerProvider';
import { daysOf } from './conference-view';
import { Seats } from './Seats';

const route = getRouteApi('/conferences');

/** Conferences that are announced; an organizer also finds its drafts. */
export function ConferencesScreen() {
  const { t } = useTranslation('conference');
  const { after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const organizes = useCan('ORGANIZER');
  const { data, problem, stale, retry } = useRead(ConferencesDocument, { after });
  const columns = useConferenceColumns();
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={organizes ? <ButtonLink to="/conferences/new">{t('list.create')}</ButtonLink> : undefined}
    >
      <ListCount total={data?.conferences.totalCount} page={page} />
      <DataTable
        caption={t('list.caption')}
        columns={columns}
        rows={data?.conferences.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        stale={stale}
        empty={<NoConferences organizes={organizes} />}
      />
      <Pager
        page={page}
        pageInfo={data?.conferences.pageInfo}
        onGo={(to) => void navigate({ search: { after: to?.after, page: to?.page } })}
      />
    </Page>
  );
}

function useConferenceColumns(): readonly Column<ConferenceCardFragment>[] {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  return [
    {
      key: 'name',
      header: t('list.name'),
      main: true,
      cell: ({ id, name }) => (
        <Link to="/conferences/$id" params={{ id }}>
          {say(name)}
        </Link>
      ),
    },
    { key: 'state', header: t('list.state'), cell: ({ state }) => <StatusBadge machine="conference" state={state} /> },
    { key: 'days', header: t('list.days'), cell: (conference) => t('days', daysOf(conference, formatLocalDate)) },
    { key: 'place', header: t('list.place'), cell: ({ venue, province }) => `${venue}, ${say(province.name)}` },
    { key: 'organizer', header: t('list.organizer'), cell: ({ organizer }) => organizer.name },
    { key: 'seats', header: t('list.seats'), cell: ({ participantTypes }) => <Seats types={participantTypes} /> },
  ];
}

function NoConferences({ organizes }: { organizes: boolean }) {
  const { t } = useTranslation('conference');
  if (organizes) {
    return (
      <EmptyState
        title={t('list.emptyOrganizer')}
        hint={t('list.emptyOrganizerHint')}
        action={<ButtonLink to="/conferences/new">{t('list.create')}</ButtonLink>}
      />
    );
  }
  return (
    <EmptyState
      title={t('list.empty')}
      hint={t('list.emptyHint')}
      action={<ButtonLink to="/suppliers">{t('list.toSuppliers')}</ButtonLink>}
    />
  );
}
