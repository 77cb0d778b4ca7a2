import { ActionIcon, Button, Group } from '@mantine/core';
import { IconBell, IconMenu2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../viewer/ViewerProvider';
import { AccountMenu } from './AccountMenu';
import { ColourSwitch } from './ColourSwitch';
import classes from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import { visitorItems } from './navigation';

interface HeaderProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

export function Header({ menuOpen, onMenu }: HeaderProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <header className={classes.header} data-screen-only>
      <ActionIcon
        className={classes.phoneOnly}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('shell.menu')}
        aria-expanded={menuOpen}
        aria-haspopup="dialog"
        onClick={onMenu}
      >
        <IconMenu2 size={24} stroke={1.75} aria-hidden />
      </ActionIcon>
      <Link to="/" className={classes.brand} aria-label={t('shell.home')}>
        <Mark />
        <span className={classes.wordmark}>
          OCOP <b>Connect</b>
        </span>
      </Link>
      {viewer === null && <VisitorLinks />}
      <Group gap="xs" wrap="nowrap" ml="auto">
        {viewer === null && (
          <span className={classes.deskOnly}>
            <ColourSwitch />
          </span>
        )}
        <LanguageSwitch />
        {viewer === null && <VisitorButtons />}
        {viewer && <Bell count={viewer.unreadNotifications} />}
        {viewer && <AccountMenu viewer={viewer} />}
      </Group>
    </header>
  );
}

function VisitorLinks() {
  const { t } = useTranslation();
  return (
    <nav className={classes.links} aria-label={t('shell.mainNavigation')}>
      {visitorItems.map(({ to, word }) => (
        <Link key={word} to={to} className={classes.link} activeProps={{ 'aria-current': 'page' }}>
          {t(`nav.${word}`)}
        </Link>
      ))}
    </nav>
  );
}

function VisitorButtons() {
  const { t } = useTranslation();
  return (
    <>
      <Button size="sm" variant="default" className={classes.deskOnly} renderRoot={(props) => <Link to="/signup" {...props} />}>
        {t('shell.signUp')}
      </Button>
      <Button size="sm" px="sm" renderRoot={(props) => <Link to="/login" {...props} />}>
        {t('shell.logIn')}
      </Button>
    </>
  );
}

/** The number is in the link's name as well, since a badge alone says nothing to who cannot see it. */
function Bell({ count }: { count: number }) {
  const { t } = useTranslation();
  const shown = count > 99 ? '99+' : String(count);
  const name = count > 0 ? t('shell.unread', { count, shown }) : t('shell.notifications');
  return (
    <Link to="/notifications" className={classes.bell} aria-label={name} title={name}>
      <IconBell size={22} stroke={1.75} aria-hidden />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {shown}
        </span>
      )}
    </Link>
  );
}
