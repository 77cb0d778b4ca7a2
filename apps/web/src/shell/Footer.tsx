import { useTranslation } from 'react-i18next';
import classes from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={classes.footer} data-screen-only>
      <p>{t('shell.footer')}</p>
    </footer>
  );
}
