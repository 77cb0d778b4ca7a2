import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../blocks/Form';
import { requireAll } from '../../blocks/require-all';
import { tell } from '../../blocks/tell';
import { useApiForm } from '../../blocks/use-api-form';
import { InvitePersonDocument, type MembershipRole } from '../../generated/graphql';
import { paperOf, requirePaper, RoleFields, type RoleValues } from './RoleFields';

interface InviteValues extends RoleValues {
  readonly email: string;
  readonly fullName: string;
}

const initialValues: InviteValues = { email: '', fullName: '', role: 'MEMBER', authorityPaper: '' };

/** Asks somebody in; a link is mailed. */
export function InviteForm({ roles }: { roles: readonly MembershipRole[] }) {
  const { t } = useTranslation(['people', 'common']);
  const required = t('common:form.required');
  const { form, ...frame } = useApiForm({
    initialValues,
    validate: (values) => ({ ...requireAll<InviteValues>(['email', 'fullName'], required)(values), ...requirePaper(values, required) }),
    document: InvitePersonDocument,
    toVariables: ({ email, fullName, ...place }) => ({ input: { email: email.trim(), fullName, role: place.role, authorityPaper: paperOf(place) } }),
    onDone: (_, { email }) => {
      form.reset();
      tell(t('team.sent', { email: email.trim() }));
    },
  });
  return (
    <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('team.send')}>
      <Text>{t('team.inviteLead')}</Text>
      <TextInput label={t('email')} type="email" autoComplete="off" required {...form.getInputProps('email')} />
      <TextInput label={t('team.fullName')} autoComplete="off" required {...form.getInputProps('fullName')} />
      <RoleFields form={form} roles={roles} />
    </FormFrame>
  );
}
