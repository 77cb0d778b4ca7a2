import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface PasswordFieldProps extends Omit<PasswordInputProps, 'autoComplete'> {
  /** Tells a password manager what to do: fill in, or make up. */
  readonly autoComplete: 'current-password' | 'new-password';
}

/** A password that can be looked at while it is typed. */
export function PasswordField(props: PasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ 'aria-label': t('form.showPassword') }}
      // Mantine's own field leaves this out, unlike its others.
      aria-invalid={Boolean(props.error) || undefined}
      {...props}
    />
  );
}
