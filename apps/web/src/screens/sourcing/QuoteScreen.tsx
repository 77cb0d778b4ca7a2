import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { useRead } from '../../client/use-read';
import { OwnProductsDocument, RequestRoomDocument } from '../../generated/graphql';
import { NotFound } from '../../shell/NotFound';
import { Gate } from '../../viewer/Gate';
import { useViewer } from '../../viewer/ViewerProvider';
import { takesQuotes } from './Deadline';
import { QuoteForm } from './QuoteForm';
import type { RequestDetail } from './request-form';

const route = getRouteApi('/requests/$id/quote');

/** A producer answers a request, or replaces its answer. */
export function QuoteScreen() {
  return (
    <Gate capability="PRODUCER">
      <Editor />
    </Gate>
  );
}

function Editor() {
  const { t } = useTranslation('sourcing');
  const { id } = route.useParams();
  const { data, problem, retry } = useRead(RequestRoomDocument, { id });
  if (data === undefined) {
    return <Page title={t('quote.title')}>{problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />}</Page>;
  }
  if (data.node?.__typename !== 'BuyerRequest') return <NotFound />;
  return <EditorOf request={data.node} />;
}

function EditorOf({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  const standing = request.quotes.find(({ state }) => state === 'SUBMITTED');
  return (
    <Page
      title={standing === undefined ? t('quote.title') : t('quote.replaceTitle')}
      lead={t('quote.lead', { title: request.title, buyer: request.buyer.name })}
      up={{ link: { to: '/requests/$id', params: { id: request.id } }, label: request.title }}
    >
      {standing !== undefined && (
        <Alert color="gray" icon={<IconInfoCircle aria-hidden />}>
          {t('quote.replaces', { version: standing.version })}
        </Alert>
      )}
      {takesQuotes(request) ? <WithProducts request={request} /> : <Over request={request} />}
    </Page>
  );
}

function WithProducts({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  const producerId = useViewer()?.membership?.organization.id ?? '';
  const { data, problem, retry } = useRead(OwnProductsDocument, { producerId });
  if (data === undefined) return problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />;
  const products = data.products.edges.map(({ node }) => node);
  if (products.length === 0) return <EmptyState title={t('quote.noProducts')} hint={t('quote.noProductsHint')} />;
  return <QuoteForm request={request} products={products} />;
}

function Over({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  return (
    <EmptyState
      title={t('quote.over')}
      hint={t('quote.overHint')}
      action={
        <ButtonLink to="/requests/$id" params={{ id: request.id }} variant="default">
          {t('quote.backToRequest')}
        </ButtonLink>
      }
    />
  );
}
