import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../blocks/EmptyState';
import { Loading } from '../../blocks/Loading';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { Section } from '../../blocks/Section';
import { StatusBadge } from '../../blocks/StatusBadge';
import { TextLink } from '../../blocks/TextLink';
import { LocalDate } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { HomeConferencesDocument, type HomeConferencesQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import classes from './ComingConferences.module.css';

type Conference = HomeConferencesQuery['conferences']['edges'][number]['node'];

export function ComingConferences() {
  const { t } = useTranslation('home');
  const { data, problem, retry } = useRead(HomeConferencesDocument, {});
  const total = data?.conferences.totalCount ?? 0;
  return (
    <Section
      title={t('visitor.conferences')}
      beside={total > 0 && <TextLink to="/conferences">{t('visitor.allConferences')}</TextLink>}
    >
      <ProblemAlert problem={problem} onRetry={retry} />
      {data === undefined && problem === undefined && <Loading rows={2} />}
      {data !== undefined && total === 0 && (
        <EmptyState title={t('visitor.noConferences')} hint={t('visitor.noConferencesHint')} />
      )}
      {total > 0 && (
        <ul className={classes.list}>
          {data?.conferences.edges.map(({ node }) => (
            <li key={node.id}>
              <ConferenceCard conference={node} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ConferenceCard({ conference }: { conference: Conference }) {
  const say = useBilingual();
  const { id, name, state, venue, startsOn, endsOn, province, organizer } = conference;
  return (
    <article className={classes.card}>
      <StatusBadge machine="conference" state={state} />
      <h3>
        <Link to="/conferences/$id" params={{ id }}>
          {say(name)}
        </Link>
      </h3>
      <p>
        <LocalDate day={startsOn} /> – <LocalDate day={endsOn} />
      </p>
      <p>
        {venue}, {say(province.name)}
      </p>
      <p>{organizer.name}</p>
    </article>
  );
}
