import { Text, TextInput } from '@mantine/core';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { Page } from '../../blocks/Page';
import { requireAll } from '../../blocks/require-all';
import { TextLink } from '../../blocks/TextLink';
import { useApiForm } from '../../blocks/use-api-form';
import { ConfirmSignUpDocument } from '../../generated/graphql';
import { forgetReceipt, keptHandle } from './sign-up.receipt';

const route = getRouteApi('/signup/confirm');

export function ConfirmSignUpScreen() {
  const { email } = route.useSearch();
  if (email === undefined) return <Navigate to="/signup" replace />;
  const handle = keptHandle(email);
  return handle === undefined ? <BegunElsewhere email={email} /> : <EnterCode email={email} handle={handle} />;
}

/** A code confirms only the sign-up that it was mailed for, and that one is known where it was begun. */
function BegunElsewhere({ email }: { email: string }) {
  const { t } = useTranslation('directory');
  return (
    <Page title={t('confirm.title')} lead={t('confirm.elsewhere', { email })}>
      <SignUpAgain question={t('confirm.orHere')} />
    </Page>
  );
}

function SignUpAgain({ question }: { question: string }) {
  const { t } = useTranslation('directory');
  return (
    <Text>
      {question} <TextLink to="/signup">{t('confirm.signUpAgain')}</TextLink>.
    </Text>
  );
}

/** One plain field instead of six boxes: it can be pasted into, read aloud, and filled by the phone from the mail. */
function EnterCode({ email, handle }: { email: string; handle: string }) {
  const { t } = useTranslation(['directory', 'common']);
  const navigate = useNavigate();
  const { form, ...frame } = useApiForm({
    initialValues: { code: '' },
    validate: requireAll(['code'], t('common:form.required')),
    document: ConfirmSignUpDocument,
    toVariables: ({ code }) => ({ input: { handle, code: code.replaceAll(/\s/g, '') } }),
    onDone: async () => {
      await navigate({ to: '/' });
      forgetReceipt();
    },
  });
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead', { email })}>
      <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('confirm.submit')}>
        <TextInput
          label={t('confirm.code')}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={10}
          required
          withAsterisk={false}
          w="12rem"
          {...form.getInputProps('code')}
        />
      </FormFrame>
      <SignUpAgain question={t('confirm.again')} />
    </Page>
  );
}
