import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Bar } from '../../blocks/Bar';
import { EmptyState } from '../../blocks/EmptyState';
import { Section } from '../../blocks/Section';
import { TextLink } from '../../blocks/TextLink';
import { useBilingual } from '../../i18n/use-language';
import { MatchReasons } from './MatchReasons';
import classes from './MatchRanking.module.css';
import type { RequestDetail } from './request-form';

type Match = RequestDetail['matches'][number];

/** Shown before one asks for all: as many as one reads on a phone. */
const firstFew = 3;

interface MatchRankingProps {
  readonly request: RequestDetail;
  readonly onReload: () => void;
}

/** Producers that fit, the best first, each with its points and why. */
export function MatchRanking({ request, onReload }: MatchRankingProps) {
  const { t } = useTranslation('sourcing');
  const [all, setAll] = useState(false);
  const { matches } = request;
  const shown = all ? matches : matches.slice(0, firstFew);
  const hidden = matches.length - shown.length;
  const quoted = new Set(request.quotes.map(({ producer }) => producer.id));
  if (matches.length === 0) return <NoMatches request={request} onReload={onReload} />;
  return (
    <Section title={t('matches.title')}>
      <p className={classes.lead}>{t('matches.lead')}</p>
      <ol className={classes.ranking}>
        {shown.map((match) => (
          <MatchRow key={match.id} match={match} hasQuoted={quoted.has(match.producer.id)} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button variant="default" onClick={() => setAll(true)} style={{ alignSelf: 'start' }}>
          {t('matches.more', { count: hidden })}
        </Button>
      )}
    </Section>
  );
}

function MatchRow({ match, hasQuoted }: { match: Match; hasQuoted: boolean }) {
  const { t } = useTranslation('sourcing');
  const say = useBilingual();
  const { producer, score } = match;
  return (
    <li className={classes.match}>
      <div className={classes.head}>
        <div>
          <TextLink to="/organizations/$id" params={{ id: producer.id }}>
            {producer.name}
          </TextLink>
          <span className={classes.small}>
            {producer.currentProvince && say(producer.currentProvince.name)}
            {hasQuoted && ` · ${t('matches.quoted')}`}
          </span>
        </div>
        <div className={classes.score}>
          {t('matches.score', { score })}
          <Bar part={score} whole={100} />
        </div>
      </div>
      <MatchReasons match={match} />
    </li>
  );
}

/** Matching runs right after publication, in the background. */
function NoMatches({ request, onReload }: MatchRankingProps) {
  const { t } = useTranslation('sourcing');
  const justPublished = request.publishedAt !== null && Date.now() - Date.parse(request.publishedAt) < 60_000;
  const reload = (
    <Button variant="default" onClick={onReload}>
      {t('matches.reload')}
    </Button>
  );
  return (
    <Section title={t('matches.title')}>
      {justPublished ? (
        <EmptyState title={t('matches.soon')} hint={t('matches.soonHint')} action={reload} />
      ) : (
        <EmptyState title={t('matches.none')} hint={t('matches.noneHint')} />
      )}
    </Section>
  );
}
