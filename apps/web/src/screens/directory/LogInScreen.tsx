import { Text, TextInput } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { Page } from '../../blocks/Page';
import { PasswordField } from '../../blocks/PasswordField';
import { requireAll } from '../../blocks/require-all';
import { TextLink } from '../../blocks/TextLink';
import { useApiForm } from '../../blocks/use-api-form';
import { LogInDocument } from '../../generated/graphql';
import { useViewer } from '../../viewer/ViewerProvider';

const route = getRouteApi('/login');

/** Whoever is logged in goes on to where he or she was going: not before the page knows it, or that page would send back here. */
export function LogInScreen() {
  const { t } = useTranslation(['directory', 'common']);
  const { next = '/' } = route.useSearch();
  const { history } = useRouter();
  const viewer = useViewer();
  const { form, ...frame } = useApiForm({
    initialValues: { email: '', password: '' },
    validate: requireAll(['email', 'password'], t('common:form.required')),
    document: LogInDocument,
    toVariables: (input) => ({ input }),
    onDone: () => undefined,
  });
  useEffect(() => {
    if (viewer) history.replace(next);
  }, [viewer, history, next]);
  return (
    <Page title={t('logIn.title')} lead={t('logIn.lead')}>
      <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('logIn.submit')}>
        <TextInput
          label={t('logIn.email')}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('logIn.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
      </FormFrame>
      <Text>
        <TextLink to="/reset">{t('logIn.forgotten')}</TextLink>
      </Text>
      <Text>
        {t('logIn.noAccount')} <TextLink to="/signup">{t('logIn.signUp')}</TextLink>
      </Text>
    </Page>
  );
}
