import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Light or dark; the first visit follows the device. */
export function ColourSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const other = scheme === 'light' ? 'dark' : 'light';
  const name = `${t('shell.colours')}: ${t(`shell.${other}`)}`;
  const Glyph = other === 'dark' ? IconMoon : IconSun;
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={name} title={name} onClick={() => setColorScheme(other)}>
      <Glyph size={20} stroke={1.75} aria-hidden />
    </ActionIcon>
  );
}
