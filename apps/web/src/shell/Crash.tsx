import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Page } from '../blocks/Page';

/** A page that broke: says that nothing is lost, and how to go on. */
export function Crash() {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.unexpectedTitle')} lead={t('problem.unexpected')}>
      <div>
        <Button onClick={() => location.reload()}>{t('problem.reload')}</Button>
      </div>
    </Page>
  );
}
