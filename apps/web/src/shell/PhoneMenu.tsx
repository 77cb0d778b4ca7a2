import { Drawer, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ColourSwitch } from './ColourSwitch';
import { LanguageSwitch } from './LanguageSwitch';
import { Navigation } from './Navigation';

interface PhoneMenuProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The whole navigation on a phone; fetched when it is opened for the first time. */
export function PhoneMenu({ opened, onClose }: PhoneMenuProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={t('shell.menu')}
      position="left"
      size="min(20rem, 88%)"
      closeButtonProps={{ 'aria-label': t('shell.closeMenu') }}
    >
      <Navigation onGo={onClose} />
      <Group justify="space-between" mt="lg">
        <LanguageSwitch />
        <ColourSwitch />
      </Group>
    </Drawer>
  );
}
