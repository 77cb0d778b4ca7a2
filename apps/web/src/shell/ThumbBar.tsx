import { IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../viewer/ViewerProvider';
import { thumbItemsOf } from './navigation';
import classes from './ThumbBar.module.css';

interface ThumbBarProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

/** On a phone the ways most used lie where the thumb is. */
export function ThumbBar({ menuOpen, onMenu }: ThumbBarProps) {
  const { t } = useTranslation();
  const items = thumbItemsOf(useViewer());
  return (
    <nav className={classes.bar} aria-label={t('shell.quickNavigation')} data-screen-only>
      {items.map(({ to, word, icon: Glyph }) => (
        <Link
          key={word}
          to={to}
          className={classes.item}
          activeProps={{ 'aria-current': 'page' }}
          activeOptions={{ exact: to === '/', includeSearch: false }}
        >
          <Glyph size={22} stroke={1.6} aria-hidden />
          <span>{t(`thumb.${word}`)}</span>
        </Link>
      ))}
      <button type="button" className={classes.item} aria-expanded={menuOpen} aria-haspopup="dialog" onClick={onMenu}>
        <IconMenu2 size={22} stroke={1.6} aria-hidden />
        <span>{t('shell.menu')}</span>
      </button>
    </nav>
  );
}
