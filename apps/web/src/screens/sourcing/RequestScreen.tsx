import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { StatusBadge } from '../../blocks/StatusBadge';
import { useRead } from '../../client/use-read';
import { RequestRoomDocument } from '../../generated/graphql';
import { NotFound } from '../../shell/NotFound';
import { Gate } from '../../viewer/Gate';
import { useViewer } from '../../viewer/ViewerProvider';
import { BuyerActions } from './BuyerActions';
import { BuyerRoom } from './BuyerRoom';
import { ProducerRoom } from './ProducerRoom';
import type { RequestDetail } from './request-form';

const route = getRouteApi('/requests/$id');

/** A request's room: the buyer finds matches and quotes here, a producer its own answer. */
export function RequestScreen() {
  return (
    <Gate>
      <Room />
    </Gate>
  );
}

function Room() {
  const { id } = route.useParams();
  const { data, problem, retry } = useRead(RequestRoomDocument, { id });
  const up = useUp();
  if (data === undefined) {
    return (
      <Page key={id} title={undefined} up={up}>
        {problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />}
      </Page>
    );
  }
  if (data.node?.__typename !== 'BuyerRequest') return <NotFound />;
  return <RoomOf key={id} request={data.node} onReload={retry} />;
}

function RoomOf({ request, onReload }: { request: RequestDetail; onReload: () => void }) {
  const { t } = useTranslation('sourcing');
  const isBuyer = useViewer()?.membership?.organization.id === request.buyer.id;
  const up = useUp();
  return (
    <Page
      title={request.title}
      up={up}
      mark={<StatusBadge machine="request" state={request.state} />}
      lead={request.state === 'DRAFT' ? t('room.draftLead') : request.stateReason && `${t('room.cancelReason')}: ${request.stateReason}`}
      actions={isBuyer ? <BuyerActions request={request} /> : undefined}
    >
      {isBuyer ? <BuyerRoom request={request} onReload={onReload} /> : <ProducerRoom request={request} />}
    </Page>
  );
}

function useUp() {
  const { t } = useTranslation('sourcing');
  const buys = useViewer()?.membership?.organization.capabilities.includes('BUYER') ?? false;
  return buys
    ? ({ link: { to: '/requests' }, label: t('room.requests') } as const)
    : ({ link: { to: '/opportunities' }, label: t('room.opportunities') } as const);
}
