import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { Page } from '../../blocks/Page';
import { requireAll } from '../../blocks/require-all';
import { TextLink } from '../../blocks/TextLink';
import { useApiForm } from '../../blocks/use-api-form';
import { SignUpDocument } from '../../generated/graphql';
import { useLanguage } from '../../i18n/use-language';
import { emptySignUp, inputOf, requiredFields } from './sign-up';
import { keepReceipt } from './sign-up.receipt';
import { OrganizationFields, PersonFields } from './SignUpFields';

export function SignUpScreen() {
  const { t } = useTranslation(['directory', 'common']);
  const locale = useLanguage() === 'en' ? 'EN' : 'VI';
  const navigate = useNavigate();
  const { form, ...frame } = useApiForm({
    initialValues: emptySignUp,
    validate: requireAll(requiredFields, t('common:form.required')),
    document: SignUpDocument,
    toVariables: (values) => ({ input: inputOf(values, locale) }),
    onDone: ({ signUp }) => {
      keepReceipt(signUp);
      return navigate({ to: '/signup/confirm', search: { email: signUp.email } });
    },
  });
  return (
    <Page title={t('signUp.title')} lead={t('signUp.lead')}>
      <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('signUp.submit')}>
        <PersonFields form={form} />
        <OrganizationFields form={form} />
      </FormFrame>
      <Text>
        {t('signUp.haveAccount')} <TextLink to="/login">{t('logIn.submit')}</TextLink>
      </Text>
    </Page>
  );
}
