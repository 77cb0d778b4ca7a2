import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../client/use-change';
import { SetMyLocaleDocument } from '../generated/graphql';
import { chooseLanguage } from '../i18n';
import { useLanguage } from '../i18n/use-language';
import { useViewer } from '../viewer/ViewerProvider';

/** Two languages need no menu: the button names the other one, in its own words. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  const viewer = useViewer();
  const { run } = useChange(SetMyLocaleDocument);
  const choose = async () => {
    await chooseLanguage(other);
    if (viewer) await run({ locale: other === 'en' ? 'EN' : 'VI' });
  };
  return (
    <Button size="compact-md" variant="subtle" px="xs" lang={other} title={t('shell.otherLanguageHint')} onClick={() => void choose()}>
      {t('shell.otherLanguage')}
    </Button>
  );
}
