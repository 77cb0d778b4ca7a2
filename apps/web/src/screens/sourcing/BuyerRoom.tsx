import { Alert } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { Section } from '../../blocks/Section';
import { TextLink } from '../../blocks/TextLink';
import { useRead } from '../../client/use-read';
import { MemorandaOfQuotesDocument } from '../../generated/graphql';
import { Comparison } from './Comparison';
import { EarlierQuotes } from './EarlierQuotes';
import { MatchRanking } from './MatchRanking';
import { QuoteChoice } from './QuoteChoice';
import { RequestAsk } from './RequestAsk';
import type { RequestDetail } from './request-form';
import { choicesOf } from './quote-view';

interface BuyerRoomProps {
  readonly request: RequestDetail;
  readonly onReload: () => void;
}

/** The decision first, then what it rests on, then who could still answer. */
export function BuyerRoom({ request, onReload }: BuyerRoomProps) {
  if (request.state === 'DRAFT') return <RequestAsk request={request} />;
  return (
    <>
      <AwardNote request={request} />
      <Quotes request={request} />
      <MatchRanking request={request} onReload={onReload} />
      <RequestAsk request={request} />
    </>
  );
}

function Quotes({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  const choices = choicesOf(request);
  if (choices.length === 0) {
    return (
      <Section title={t('quotes.title')}>
        <NoQuotes request={request} />
        <EarlierQuotes quotes={request.quotes} />
      </Section>
    );
  }
  return (
    <>
      <Section title={t('quotes.title')}>
        <QuoteChoice request={request} quotes={choices} />
        <EarlierQuotes quotes={request.quotes} />
      </Section>
      <Section title={t('quotes.compare')}>
        <Comparison request={request} quotes={choices} />
      </Section>
    </>
  );
}

function NoQuotes({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  if (request.state === 'PUBLISHED') return <EmptyState title={t('quotes.none')} hint={t('quotes.noneHint')} />;
  if (request.state === 'CANCELLED') return <EmptyState title={t('quotes.noneCancelled')} />;
  return (
    <EmptyState
      title={t('quotes.noneClosed')}
      hint={t('quotes.noneClosedHint')}
      action={
        <ButtonLink to="/requests/new" search={{ like: request.id }} variant="default">
          {t('room.like')}
        </ButtonLink>
      }
    />
  );
}

/** Who was chosen, and the way to the memorandum that was drawn up from it. */
function AwardNote({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  const awarded = request.quotes.find(({ state }) => state === 'AWARDED');
  if (awarded === undefined) return null;
  return (
    <Alert color="leaf" icon={<IconCircleCheck aria-hidden />} title={t('quotes.awarded', { producer: awarded.producer.name })}>
      <p>
        {t('quotes.awardReason')}: {awarded.awardReason}
      </p>
      <p>
        {t('quotes.awardedNext')} <MemorandumLink quoteId={awarded.id} />
      </p>
    </Alert>
  );
}

/** The memorandum of an accepted quote; until it is drawn up, the list in which it will stand. */
export function MemorandumLink({ quoteId }: { quoteId: string }) {
  const { t } = useTranslation('sourcing');
  const { data } = useRead(MemorandaOfQuotesDocument, {});
  const mou = data?.mous.edges.map(({ node }) => node).find(({ quote }) => quote?.id === quoteId);
  if (mou === undefined) return <TextLink to="/memoranda">{t('quotes.toMemorandum')}</TextLink>;
  return (
    <TextLink to="/memoranda/$id" params={{ id: mou.id }}>
      {t('quotes.toMemorandum')} {mou.number}
    </TextLink>
  );
}
