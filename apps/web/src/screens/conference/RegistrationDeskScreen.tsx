import { Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { Filters, FilterSelect, SearchBox } from '../../blocks/Filters';
import { ExportButton, ListCount } from '../../blocks/ListTools';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { useStatusWord } from '../../blocks/StatusBadge';
import { useRead } from '../../client/use-read';
import { ConferenceDocument } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { registrationStates } from '../../routes/states';
import { NotFound } from '../../shell/NotFound';
import { Gate } from '../../viewer/Gate';
import { useViewer } from '../../viewer/ViewerProvider';
import type { ConferenceDetail } from './conference-view';
import { ParticipantTypes } from './ParticipantTypes';
import { onlyInFile, useRegistrationColumns } from './registration-columns';
import { TicketCheck } from './TicketCheck';
import { useDesk } from './use-desk';

const route = getRouteApi('/conferences/$id/registrations');

/** The desk of a conference's organizer: who comes, who waits, and whether a ticket admits. */
export function RegistrationDeskScreen() {
  return (
    <Gate capability="ORGANIZER">
      <Desk />
    </Gate>
  );
}

function Desk() {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  const own = useViewer()?.membership?.organization.id;
  const { id } = route.useParams();
  const { data, problem, retry } = useRead(ConferenceDocument, { id });
  if (data === undefined) {
    return <Page title={t('desk.title')}>{problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />}</Page>;
  }
  if (data.node?.__typename !== 'Conference') return <NotFound />;
  const conference = data.node;
  return (
    <Page title={t('desk.title')} up={{ link: { to: '/conferences/$id', params: { id } }, label: say(conference.name) }}>
      {conference.organizer.id === own ? <DeskOf conference={conference} /> : <p>{t('desk.notOrganizer')}</p>}
    </Page>
  );
}

function DeskOf({ conference }: { conference: ConferenceDetail }) {
  return (
    <>
      <ParticipantTypes types={conference.participantTypes} />
      <TicketCheck conferenceId={conference.id} />
      <Registrations conferenceId={conference.id} />
    </>
  );
}

/** More rows than one scrolls through; the search narrows them. */
const mostShown = 200;

function Registrations({ conferenceId }: { conferenceId: string }) {
  const { t } = useTranslation('conference');
  const search = route.useSearch();
  const { rows, problem, reload, readRows } = useDesk(conferenceId, search);
  const columns = useRegistrationColumns(reload);
  const filtered = search.q !== undefined || search.state !== undefined;
  return (
    <>
      <DeskFilters />
      <Group justify="space-between" gap="sm">
        <ListCount total={rows?.length} />
        <ExportButton name={t('desk.file')} columns={columns} rows={readRows} />
      </Group>
      <DataTable
        caption={t('desk.caption')}
        columns={columns.filter(({ key }) => !onlyInFile.includes(key))}
        rows={rows?.slice(0, mostShown)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={reload}
        empty={
          filtered ? (
            <EmptyState title={t('desk.emptyFiltered')} hint={t('desk.emptyFilteredHint')} />
          ) : (
            <EmptyState title={t('desk.empty')} hint={t('desk.emptyHint')} />
          )
        }
      />
      {rows !== undefined && rows.length > mostShown && <Text c="dimmed">{t('desk.shown', { shown: mostShown })}</Text>}
    </>
  );
}

function DeskFilters() {
  const { t } = useTranslation('conference');
  const word = useStatusWord();
  const { q, state } = route.useSearch();
  const navigate = route.useNavigate();
  const setWords = useCallback(
    (words: string | undefined) => void navigate({ replace: true, search: (now) => ({ ...now, q: words }) }),
    [navigate],
  );
  return (
    <Filters
      label={t('desk.filters')}
      active={state === undefined ? 0 : 1}
      onClear={() => void navigate({ search: {} })}
      search={<SearchBox label={t('desk.search')} placeholder={t('desk.placeholder')} value={q} onChange={setWords} />}
    >
      <FilterSelect
        label={t('desk.state')}
        all={t('desk.allStates')}
        value={state}
        options={registrationStates.map((value) => ({ value, label: word('registration', value) }))}
        onChange={(value) => void navigate({ search: (now) => ({ ...now, state: value }) })}
      />
    </Filters>
  );
}
