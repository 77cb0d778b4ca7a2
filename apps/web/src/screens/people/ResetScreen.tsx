import { Alert, Text, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { FormFrame } from '../../blocks/Form';
import { Page } from '../../blocks/Page';
import { PasswordField } from '../../blocks/PasswordField';
import { requireAll } from '../../blocks/require-all';
import { TextLink } from '../../blocks/TextLink';
import { useApiForm } from '../../blocks/use-api-form';
import { RequestPasswordResetDocument, ResetPasswordDocument } from '../../generated/graphql';

const route = getRouteApi('/reset');

/** The way back in for who forgot the password: asks for a link by mail, and sets a new password over it. */
export function ResetScreen() {
  const { secret } = route.useSearch();
  return secret === undefined ? <AskForLink /> : <NewPassword key={secret} secret={secret} />;
}

/** Says the same whether or not the address has an account, as the server does. */
function AskForLink() {
  const { t } = useTranslation(['people', 'common']);
  const [sentTo, setSentTo] = useState<string>();
  const { form, ...frame } = useApiForm({
    initialValues: { email: '' },
    validate: requireAll(['email'], t('common:form.required')),
    document: RequestPasswordResetDocument,
    toVariables: ({ email }) => ({ email: email.trim() }),
    onDone: (_, { email }) => setSentTo(email.trim()),
  });
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')}>
      <div role="status">
        {sentTo !== undefined && (
          <Alert icon={<IconInfoCircle aria-hidden />} title={t('reset.sentTitle')}>
            {t('reset.sent', { email: sentTo })}
          </Alert>
        )}
      </div>
      <FormFrame {...frame} onSubmit={frame.submit} submitWord={t(sentTo === undefined ? 'reset.ask' : 'reset.askAgain')}>
        <TextInput label={t('email')} type="email" autoComplete="username" required withAsterisk={false} {...form.getInputProps('email')} />
      </FormFrame>
      <Text>
        {t('reset.remembered')} <TextLink to="/login">{t('common:shell.logIn')}</TextLink>
      </Text>
    </Page>
  );
}

function NewPassword({ secret }: { secret: string }) {
  const { t } = useTranslation(['people', 'common']);
  const [done, setDone] = useState(false);
  const { form, ...frame } = useApiForm({
    initialValues: { password: '' },
    validate: requireAll(['password'], t('common:form.required')),
    document: ResetPasswordDocument,
    toVariables: ({ password }) => ({ input: { secret, password } }),
    onDone: () => setDone(true),
  });
  if (done) {
    return (
      <Page key="done" title={t('reset.doneTitle')} lead={<span role="status">{t('reset.done')}</span>}>
        <div>
          <ButtonLink to="/login">{t('common:shell.logIn')}</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('reset.newTitle')} lead={t('reset.newLead')}>
      <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('reset.set')}>
        <PasswordField
          label={t('password.new')}
          description={t('password.hint')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          {...form.getInputProps('password')}
        />
      </FormFrame>
      <Text>
        {t('reset.over')} <TextLink to="/reset">{t('reset.askAgain')}</TextLink>
      </Text>
    </Page>
  );
}
