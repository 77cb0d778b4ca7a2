import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../viewer/ViewerProvider';
import { navigationOf } from './navigation';
import classes from './Navigation.module.css';

/** All that this person can go to, grouped by the work. */
export function Navigation({ onGo }: { onGo?: () => void }) {
  const { t } = useTranslation();
  const groups = navigationOf(useViewer());
  return (
    <nav aria-label={t('shell.mainNavigation')}>
      {groups.map(({ word, items }) => (
        <section key={word} className={classes.group}>
          <h2 className={classes.heading}>{t(`nav.${word}`)}</h2>
          <ul className={classes.list}>
            {items.map(({ to, word: label, icon: Glyph }) => (
              <li key={label}>
                <Link
                  to={to}
                  className={classes.link}
                  activeProps={{ 'aria-current': 'page' }}
                  activeOptions={{ exact: to === '/', includeSearch: false }}
                  {...(onGo && { onClick: onGo })}
                >
                  <Glyph size={20} stroke={1.6} aria-hidden />
                  {t(`nav.${label}`)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
