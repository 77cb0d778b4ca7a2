import { Group, Paper } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { formatLocalDate } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { ListCount, Pager } from '../../blocks/ListTools';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { StatusBadge } from '../../blocks/StatusBadge';
import { TextLink } from '../../blocks/TextLink';
import { useRead } from '../../client/use-read';
import { MyRegistrationsDocument, type MyRegistrationsQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { Gate } from '../../viewer/Gate';
import { daysOf } from './conference-view';
import classes from './RegistrationsScreen.module.css';
import { WithdrawButton } from './WithdrawButton';

const route = getRouteApi('/registrations');

type Pass = MyRegistrationsQuery['myRegistrations']['edges'][number]['node'];

/** Tickets of one's organization, to be shown at the door from a phone. */
export function RegistrationsScreen() {
  const { t } = useTranslation('conference');
  return (
    <Page title={t('passes.title')} lead={t('passes.lead')}>
      <Gate>
        <Passes />
      </Gate>
    </Page>
  );
}

function Passes() {
  const { t } = useTranslation('conference');
  const { after, page } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, problem, retry } = useRead(MyRegistrationsDocument, { first: 24, after });
  if (data === undefined) return problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />;
  const { edges, pageInfo, totalCount } = data.myRegistrations;
  if (edges.length === 0) {
    return (
      <EmptyState
        title={t('passes.empty')}
        hint={t('passes.emptyHint')}
        action={<ButtonLink to="/conferences">{t('passes.toConferences')}</ButtonLink>}
      />
    );
  }
  return (
    <>
      <ListCount total={totalCount} page={page} />
      <div className={classes.passes}>
        {edges.map(({ node }) => (
          <PassCard key={node.id} pass={node} />
        ))}
      </div>
      <Pager page={page} pageInfo={pageInfo} onGo={(to) => void navigate({ search: { after: to?.after, page: to?.page } })} />
    </>
  );
}

function PassCard({ pass }: { pass: Pass }) {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  const { conference, fullName, state, participantType } = pass;
  return (
    <Paper component="section" className={classes.pass} aria-label={fullName}>
      <h2 className={classes.name}>{fullName}</h2>
      <Group gap="xs">
        <StatusBadge machine="registration" state={state} />
        {say(participantType.name)}
      </Group>
      <p>
        <TextLink to="/conferences/$id" params={{ id: conference.id }}>
          {say(conference.name)}
        </TextLink>
      </p>
      <p className={classes.small}>
        {t('days', daysOf(conference, formatLocalDate))} · {conference.venue}, {say(conference.province.name)}
      </p>
      <TicketCode pass={pass} />
      <WithdrawButton registration={pass} />
    </Paper>
  );
}

/** The QR code as a picture: in an image nothing of the drawing can run. White around it, also on a dark ground. */
function TicketCode({ pass }: { pass: Pass }) {
  const { t } = useTranslation('conference');
  const { ticket, fullName, waitlistPosition, state } = pass;
  if (state === 'WAITLISTED') return <p className={classes.small}>{t('passes.waiting', { position: waitlistPosition })}</p>;
  if (ticket === null) return <p className={classes.small}>{t('passes.withdrawn')}</p>;
  return (
    <img className={classes.code} src={`data:image/svg+xml;utf8,${encodeURIComponent(ticket.qrSvg)}`} alt={t('passes.qr', { name: fullName })} />
  );
}
