import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { PasswordField } from '../../blocks/PasswordField';
import { requireAll } from '../../blocks/require-all';
import { tell } from '../../blocks/tell';
import { useApiForm } from '../../blocks/use-api-form';
import { ChangePasswordDocument } from '../../generated/graphql';

/** Whoever else has a session loses it. */
export function PasswordForm() {
  const { t } = useTranslation(['people', 'common']);
  const { form, ...frame } = useApiForm({
    initialValues: { currentPassword: '', newPassword: '' },
    validate: requireAll(['currentPassword', 'newPassword'], t('common:form.required')),
    document: ChangePasswordDocument,
    toVariables: (input) => ({ input }),
    onDone: () => {
      form.reset();
      tell(t('account.passwordChanged'));
    },
  });
  return (
    <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('account.changePassword')}>
      <PasswordField
        label={t('account.currentPassword')}
        description={t('account.passwordHint')}
        autoComplete="current-password"
        required
        {...form.getInputProps('currentPassword')}
      />
      <PasswordField
        label={t('password.new')}
        description={t('password.hint')}
        autoComplete="new-password"
        required
        {...form.getInputProps('newPassword')}
      />
    </FormFrame>
  );
}
