import { NativeSelect, TextInput } from '@mantine/core';
import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { MembershipRole } from '../../generated/graphql';

/** What a place in an organization is, as a form has it. */
export interface RoleValues extends Record<string, unknown> {
  readonly role: MembershipRole;
  readonly authorityPaper: string;
}

export const everyRole: readonly MembershipRole[] = ['MEMBER', 'SIGNATORY', 'MANAGER', 'OWNER'];

/** Managers offer only the places that do not rule. */
export const rolesOfferedBy = (role: MembershipRole): readonly MembershipRole[] => (role === 'OWNER' ? everyRole : ['MEMBER', 'SIGNATORY']);

/** Only a signatory needs a paper, and keeps one. */
export const paperOf = ({ role, authorityPaper }: RoleValues): string | null => (role === 'SIGNATORY' ? authorityPaper : null);

export const requirePaper = (values: RoleValues, message: string): FormErrors =>
  paperOf(values)?.trim() === '' ? { authorityPaper: message } : {};

interface RoleFieldsProps<Values extends RoleValues> {
  readonly form: UseFormReturnType<Values>;
  readonly roles: readonly MembershipRole[];
}

/** Which role and, for a signatory, which paper gives the authority. */
export function RoleFields<Values extends RoleValues>({ form, roles }: RoleFieldsProps<Values>) {
  const { t } = useTranslation(['people', 'common']);
  const { role } = form.values;
  return (
    <>
      <NativeSelect label={t('team.role')} description={t(`team.roleHint.${role}`)} required {...form.getInputProps('role')}>
        {roles.map((one) => (
          <option key={one} value={one}>
            {t(`common:role.${one}`)}
          </option>
        ))}
      </NativeSelect>
      {role === 'SIGNATORY' && (
        <TextInput label={t('team.authorityPaper')} description={t('team.authorityHint')} required {...form.getInputProps('authorityPaper')} />
      )}
    </>
  );
}
