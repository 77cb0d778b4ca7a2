import { getRouteApi } from '@tanstack/react-router';
import { formatLocalDate } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../blocks/Facts';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { Section } from '../../blocks/Section';
import { StatusBadge } from '../../blocks/StatusBadge';
import { TextLink } from '../../blocks/TextLink';
import { useRead } from '../../client/use-read';
import { ConferenceDocument } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { NotFound } from '../../shell/NotFound';
import { useViewer } from '../../viewer/ViewerProvider';
import { daysOf, type ConferenceDetail } from './conference-view';
import classes from './ConferenceScreen.module.css';
import { OrganizerActions } from './OrganizerActions';
import { ParticipantTypes } from './ParticipantTypes';
import { RegisterSection } from './RegisterSection';

const route = getRouteApi('/conferences/$id');

/** A conference's public page: when, where, who may come, and the registration of delegates. */
export function ConferenceScreen() {
  const { t } = useTranslation('conference');
  const { id } = route.useParams();
  const { data, problem, retry } = useRead(ConferenceDocument, { id });
  if (data === undefined) {
    return (
      <Page key={id} title={undefined} up={{ link: { to: '/conferences' }, label: t('page.up') }}>
        {problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />}
      </Page>
    );
  }
  if (data.node?.__typename !== 'Conference') return <NotFound />;
  return <ConferenceOf key={id} conference={data.node} />;
}

function ConferenceOf({ conference }: { conference: ConferenceDetail }) {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  const isOrganizer = useViewer()?.membership?.organization.id === conference.organizer.id;
  return (
    <Page
      title={say(conference.name)}
      up={{ link: { to: '/conferences' }, label: t('page.up') }}
      mark={<StatusBadge machine="conference" state={conference.state} />}
      lead={conference.state === 'DRAFT' ? t('page.draftLead') : undefined}
      actions={isOrganizer ? <OrganizerActions conference={conference} /> : undefined}
    >
      <About conference={conference} />
      <Section title={t('page.types')}>
        <ParticipantTypes types={conference.participantTypes} />
      </Section>
      <RegisterSection conference={conference} />
    </Page>
  );
}

function About({ conference }: { conference: ConferenceDetail }) {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  const { organizer } = conference;
  return (
    <>
      <p className={classes.description}>{say(conference.description)}</p>
      <Facts
        facts={[
          { name: t('page.days'), value: t('days', daysOf(conference, formatLocalDate)) },
          { name: t('page.venue'), value: conference.venue },
          { name: t('page.province'), value: say(conference.province.name) },
          {
            name: t('page.organizer'),
            value: (
              <TextLink to="/organizations/$id" params={{ id: organizer.id }}>
                {organizer.name}
              </TextLink>
            ),
          },
        ]}
      />
    </>
  );
}
