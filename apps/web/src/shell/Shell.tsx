import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../viewer/ViewerProvider';
import { Footer } from './Footer';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { Remarks } from './Remarks';
import classes from './Shell.module.css';

const PhoneMenu = lazy(() => import('./PhoneMenu').then(({ PhoneMenu: component }) => ({ default: component })));

/**
 * The frame of every page: a header, the navigation of the person's role, and the page.
 * Nothing floats over the page, so nothing hides what has the focus.
 */
export function Shell() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [menu, setMenu] = useState<'never' | 'open' | 'closed'>('never');
  return (
    <div className={classes.frame} data-with-aside={viewer ? true : undefined}>
      <a className={classes.skip} href="#main">
        {t('shell.skip')}
      </a>
      <Header menuOpen={menu === 'open'} onMenu={() => setMenu('open')} />
      {viewer && (
        <aside className={classes.aside} data-screen-only>
          <div className={classes.kept}>
            <Navigation />
          </div>
        </aside>
      )}
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Footer />
      <Remarks />
      {menu !== 'never' && (
        <Suspense>
          <PhoneMenu opened={menu === 'open'} onClose={() => setMenu('closed')} />
        </Suspense>
      )}
    </div>
  );
}
