import { Checkbox, NativeSelect, PasswordInput, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Fieldset } from '../../blocks/Form';
import { ProvinceSelect } from '../../blocks/ProvinceSelect';
import { kinds, type SignUpValues } from './sign-up';

interface FieldsProps {
  readonly form: UseFormReturnType<SignUpValues>;
}

export function PersonFields({ form }: FieldsProps) {
  const { t } = useTranslation(['directory', 'common']);
  return (
    <Fieldset legend={t('signUp.you')}>
      <TextInput label={t('signUp.fullName')} autoComplete="name" required {...form.getInputProps('fullName')} />
      <TextInput
        label={t('signUp.email')}
        description={t('signUp.emailHint')}
        type="email"
        autoComplete="username"
        required
        {...form.getInputProps('email')}
      />
      <PasswordInput
        label={t('signUp.password')}
        description={t('signUp.passwordHint')}
        autoComplete="new-password"
        required
        visibilityToggleButtonProps={{ 'aria-label': t('common:form.showPassword') }}
        // Mantine's own field leaves this out, unlike its others.
        aria-invalid={form.errors['password'] !== undefined || undefined}
        {...form.getInputProps('password')}
      />
    </Fieldset>
  );
}

export function OrganizationFields({ form }: FieldsProps) {
  const { t } = useTranslation('directory');
  return (
    <Fieldset legend={t('signUp.organization')}>
      <TextInput
        label={t('signUp.organizationName')}
        autoComplete="organization"
        required
        {...form.getInputProps('organizationName')}
      />
      <KindAndProvince form={form} />
      <Checkbox.Group label={t('signUp.capabilities')} required {...form.getInputProps('capabilities')}>
        <Stack gap="xs" mt="xs">
          <Checkbox value="BUYER" label={t('signUp.buys')} data-path="capabilities" />
          <Checkbox value="PRODUCER" label={t('signUp.sells')} />
        </Stack>
      </Checkbox.Group>
      <TextInput
        label={t('signUp.taxCode')}
        description={t('signUp.taxCodeHint')}
        autoComplete="off"
        {...form.getInputProps('taxCode')}
      />
    </Fieldset>
  );
}

function KindAndProvince({ form }: FieldsProps) {
  const { t } = useTranslation(['directory', 'common']);
  return (
    <>
      <NativeSelect label={t('signUp.kind')} required {...form.getInputProps('organizationKind')}>
        <option value="">{t('common:form.choose')}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`common:kind.${kind}`)}
          </option>
        ))}
      </NativeSelect>
      <ProvinceSelect label={t('signUp.province')} required {...form.getInputProps('provinceCode')} />
    </>
  );
}
