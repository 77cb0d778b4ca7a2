import { useTranslation } from 'react-i18next';
import type { TypedDocumentNode } from 'urql';
import { ButtonLink } from '../../blocks/ButtonLink';
import { ChangeButton } from '../../blocks/ChangeButton';
import {
  CancelConferenceDocument,
  CloseConferenceDocument,
  OpenConferenceDocument,
  PublishConferenceDocument,
  type ConferenceState,
} from '../../generated/graphql';
import { useNotVerified } from '../../viewer/use-verified';
import type { ConferenceDetail } from './conference-view';

type Step = 'publish' | 'open' | 'close' | 'cancel';

/** What the organizer can do next, the usual step last, where the thumb is. */
const stepsOf: Record<ConferenceState, readonly Step[]> = {
  DRAFT: ['publish'],
  PUBLISHED: ['cancel', 'open'],
  OPEN: ['cancel', 'close'],
  CLOSED: ['cancel'],
  CANCELLED: [],
};

const documents: Record<Step, TypedDocumentNode<unknown, { conferenceId: string }>> = {
  publish: PublishConferenceDocument,
  open: OpenConferenceDocument,
  close: CloseConferenceDocument,
  cancel: CancelConferenceDocument,
};

export function OrganizerActions({ conference }: { conference: ConferenceDetail }) {
  const { t } = useTranslation('conference');
  return (
    <>
      {conference.state !== 'DRAFT' && (
        <ButtonLink to="/conferences/$id/registrations" params={{ id: conference.id }} variant="default">
          {t('page.desk')}
        </ButtonLink>
      )}
      {stepsOf[conference.state].map((step) => (
        <StepButton key={step} step={step} conferenceId={conference.id} />
      ))}
    </>
  );
}

function StepButton({ step, conferenceId }: { step: Step; conferenceId: string }) {
  const { t } = useTranslation('conference');
  const forward = step === 'publish' || step === 'open';
  return (
    <ChangeButton
      word={t(`page.${step}`)}
      look={{ variant: forward ? 'filled' : 'default' }}
      off={useNotVerified()}
      title={t(`page.${step}Title`)}
      confirmWord={t(`page.${step}`)}
      grave={step === 'cancel'}
      document={documents[step]}
      variables={() => ({ conferenceId })}
    >
      <p>{t(`page.${step}Explain`)}</p>
    </ChangeButton>
  );
}
