import { Text, TextInput } from '@mantine/core';
import { getRouteApi, Navigate, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { Page } from '../../blocks/Page';
import { requireAll } from '../../blocks/require-all';
import { TextLink } from '../../blocks/TextLink';
import { useApiForm } from '../../blocks/use-api-form';
import { ConfirmSignUpDocument } from '../../generated/graphql';

const route = getRouteApi('/signup/confirm');

export function ConfirmSignUpScreen() {
  const { email } = route.useSearch();
  return email === undefined ? <Navigate to="/signup" replace /> : <EnterCode email={email} />;
}

/** One plain field instead of six boxes: it can be pasted into, read aloud, and filled by the phone from the mail. */
function EnterCode({ email }: { email: string }) {
  const { t } = useTranslation(['directory', 'common']);
  const navigate = useNavigate();
  const { form, ...frame } = useApiForm({
    initialValues: { code: '' },
    validate: requireAll(['code'], t('common:form.required')),
    document: ConfirmSignUpDocument,
    toVariables: ({ code }) => ({ input: { email, code: code.replaceAll(/\s/g, '') } }),
    onDone: () => navigate({ to: '/' }),
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
      <Text>
        {t('confirm.again')} <TextLink to="/signup">{t('confirm.signUpAgain')}</TextLink>.
      </Text>
    </Page>
  );
}
