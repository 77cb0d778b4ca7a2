import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../blocks/Page';

/** Also for what one may not see: "not yours" reads exactly like "not there". */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('problem.notFoundTitle')} lead={t('problem.notFound')}>
      <div>
        <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('actions.goHome')}</Button>
      </div>
    </Page>
  );
}
