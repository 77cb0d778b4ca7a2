import { Alert } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../blocks/EmptyState';
import { Section } from '../../blocks/Section';
import { useViewer } from '../../viewer/ViewerProvider';
import { AnswerButton } from './AnswerButton';
import { MemorandumLink } from './BuyerRoom';
import { EarlierQuotes } from './EarlierQuotes';
import { MatchReasons } from './MatchReasons';
import { OwnQuote } from './OwnQuote';
import type { RequestDetail } from './request-form';
import { RequestAsk } from './RequestAsk';

/** What a producer needs: what is asked, why it fits, and its own answer. */
export function ProducerRoom({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  const own = useViewer()?.membership?.organization.id;
  const match = request.matches.find(({ producer }) => producer.id === own);
  return (
    <>
      <Answer request={request} />
      <RequestAsk request={request} />
      {match && (
        <Section title={t('mine.fits')}>
          <MatchReasons match={match} />
        </Section>
      )}
    </>
  );
}

function Answer({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  const newest = request.quotes.find(({ state }) => state !== 'SUPERSEDED' && state !== 'WITHDRAWN');
  return (
    <Section title={t('mine.yours')} beside={newest?.state === 'SUBMITTED' ? <AnswerButton request={request} replaces /> : undefined}>
      {newest?.state === 'AWARDED' && (
        <Alert color="leaf" icon={<IconCircleCheck aria-hidden />}>
          {t('mine.awardedNext')} <MemorandumLink quoteId={newest.id} />
        </Alert>
      )}
      {newest === undefined ? <NoAnswer request={request} /> : <OwnQuote quote={newest} request={request} />}
      <EarlierQuotes quotes={request.quotes} />
    </Section>
  );
}

function NoAnswer({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  if (request.state !== 'PUBLISHED') return <EmptyState title={t('mine.none')} hint={t('mine.noneOver')} />;
  return <EmptyState title={t('mine.none')} hint={t('mine.noneHint')} action={<AnswerButton request={request} />} />;
}
