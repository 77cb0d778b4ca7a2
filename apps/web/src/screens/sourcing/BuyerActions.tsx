import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { ChangeButton } from '../../blocks/ChangeButton';
import { CancelBuyerRequestDocument, PublishBuyerRequestDocument } from '../../generated/graphql';
import { useNotVerified } from '../../viewer/use-verified';
import type { RequestDetail } from './request-form';

/** What the buyer can do with the request as a whole. */
export function BuyerActions({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  switch (request.state) {
    case 'DRAFT':
      return (
        <>
          <CancelButton request={request} />
          <PublishButton request={request} />
        </>
      );
    case 'PUBLISHED':
    case 'CLOSED':
      return <CancelButton request={request} />;
    case 'AWARDED':
    case 'NO_AWARD':
    case 'CANCELLED':
      return (
        <ButtonLink to="/requests/new" search={{ like: request.id }} variant="default">
          {t('room.like')}
        </ButtonLink>
      );
  }
}

function PublishButton({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  return (
    <ChangeButton
      word={t('room.publish')}
      off={useNotVerified()}
      title={t('room.publishTitle')}
      confirmWord={t('room.publish')}
      document={PublishBuyerRequestDocument}
      variables={() => ({ requestId: request.id })}
    >
      <p>{t('room.publishExplain')}</p>
    </ChangeButton>
  );
}

function CancelButton({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  return (
    <ChangeButton
      word={t('room.cancel')}
      look={{ variant: 'default' }}
      title={t('room.cancelTitle')}
      confirmWord={t('room.cancel')}
      grave
      reason={{ label: t('room.cancelReason'), description: t('room.cancelReasonHint') }}
      document={CancelBuyerRequestDocument}
      variables={(reason) => ({ requestId: request.id, reason })}
    >
      <p>{request.state === 'CLOSED' ? t('room.endExplain') : t('room.cancelExplain')}</p>
    </ChangeButton>
  );
}
