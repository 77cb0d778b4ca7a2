import { Button, Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { GuardedButton } from '../../blocks/GuardedButton';
import { Loading } from '../../blocks/Loading';
import { useNumberProblem } from '../../blocks/NumberField';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { useApiForm } from '../../blocks/use-api-form';
import { useChange } from '../../client/use-change';
import { useRead } from '../../client/use-read';
import { DraftBuyerRequestDocument, PublishBuyerRequestDocument, RequestRoomDocument } from '../../generated/graphql';
import { Gate } from '../../viewer/Gate';
import { useNotVerified } from '../../viewer/use-verified';
import { checkRequest, initialRequest, toRequestInput, type RequestDetail } from './request-form';
import { RequestFields } from './RequestFields';
import { RequestReview } from './RequestReview';

const route = getRouteApi('/requests/new');

/** Writes a request, shows it as producers will see it, and publishes it. */
export function NewRequestScreen() {
  const { t } = useTranslation('sourcing');
  const { like } = route.useSearch();
  const { data } = useRead(RequestRoomDocument, { id: like ?? '' }, { pause: like === undefined });
  const former = data?.node?.__typename === 'BuyerRequest' ? data.node : undefined;
  return (
    <Gate capability="BUYER">
      <Page
        title={t('editor.title')}
        lead={`${t('editor.lead')} ${former === undefined ? '' : t('editor.like')}`}
        up={{ link: { to: '/requests' }, label: t('room.requests') }}
      >
        {like !== undefined && data === undefined ? <Loading /> : <Editor like={former} />}
      </Page>
    </Gate>
  );
}

function Editor({ like }: { like: RequestDetail | undefined }) {
  const { t } = useTranslation('sourcing');
  const { api, save } = useRequestForm(like);
  const { step, setStep, frame } = useSteps(api.form.errors);
  const review = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!api.form.validate().hasErrors) setStep('review');
    else requestAnimationFrame(() => focusFirstInvalid(frame.current));
  };
  return (
    <>
      <div ref={frame} hidden={step === 'review'}>
        <FormFrame onSubmit={review} problem={api.problem} pending={false} submitWord={t('editor.review')}>
          <RequestFields form={api.form} />
        </FormFrame>
      </div>
      {step === 'review' && (
        <>
          <ReviewNote />
          <ProblemAlert problem={api.problem} />
          <RequestReview values={api.form.values} />
          <ReviewActions pending={api.pending} onSave={save} onBack={() => setStep('edit')} />
        </>
      )}
    </>
  );
}

function useRequestForm(like: RequestDetail | undefined) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const numberProblem = useNumberProblem();
  const publish = useChange(PublishBuyerRequestDocument);
  const publishes = useRef(false);
  const api = useApiForm({
    initialValues: initialRequest(like),
    validate: (values) => checkRequest(values, { required: t('form.required'), numberProblem }),
    document: DraftBuyerRequestDocument,
    toVariables: (values) => ({ input: toRequestInput(values) }),
    onDone: async ({ draftBuyerRequest: { id } }) => {
      // A draft that cannot be published stays one: its page has the button, and says what stands against it.
      if (publishes.current) await publish.run({ requestId: id });
      await navigate({ to: '/requests/$id', params: { id } });
    },
  });
  const save = (andPublish: boolean) => {
    publishes.current = andPublish;
    api.submit();
  };
  return { api: { ...api, pending: api.pending || publish.pending }, save };
}

/** The form stays while it is reviewed, so that an error of the server leads back to its field. */
function useSteps(errors: object) {
  const [step, setStep] = useState<'edit' | 'review'>('edit');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (Object.keys(errors).length > 0) setStep('edit');
  }, [errors]);
  useEffect(() => {
    if (step === 'edit') focusFirstInvalid(frame.current);
    window.scrollTo({ top: 0 });
  }, [step]);
  return { step, setStep, frame };
}

function focusFirstInvalid(frame: HTMLElement | null) {
  frame?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

function ReviewNote() {
  const { t } = useTranslation('sourcing');
  return (
    <p role="status">
      <strong>{t('editor.reviewTitle')}.</strong> {t('editor.reviewLead')}
    </p>
  );
}

interface ReviewActionsProps {
  readonly pending: boolean;
  readonly onSave: (andPublish: boolean) => void;
  readonly onBack: () => void;
}

function ReviewActions({ pending, onSave, onBack }: ReviewActionsProps) {
  const { t } = useTranslation('sourcing');
  const notVerified = useNotVerified();
  return (
    <Group gap="sm" align="flex-start">
      <GuardedButton off={notVerified} loading={pending} onClick={() => onSave(true)}>
        {t('editor.publish')}
      </GuardedButton>
      <Button variant="default" loading={pending} onClick={() => onSave(false)}>
        {t('editor.keepDraft')}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {t('editor.backToEdit')}
      </Button>
    </Group>
  );
}
