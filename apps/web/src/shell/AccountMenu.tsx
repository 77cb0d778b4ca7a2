import { VisuallyHidden, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconMoon, IconSun, IconSwitchHorizontal, IconUserCog, IconUsers } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../client/use-change';
import { ActForDocument, LogOutDocument } from '../generated/graphql';
import type { Viewer } from '../viewer/ViewerProvider';
import classes from './AccountMenu.module.css';

const panelId = 'account-panel';

/**
 * Who one is, for whom one acts, and the way out. A popover of the browser's own: it closes on Escape and on a click
 * elsewhere without a line of ours, and keeps 20 kB of positioning code out of the first screen.
 */
export function AccountMenu({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  const { fullName, email } = viewer.person;
  const close = () => panel.current?.hidePopover();
  return (
    <>
      <button type="button" className={classes.target} popoverTarget={panelId}>
        <VisuallyHidden>{t('shell.account')} </VisuallyHidden>
        <span className={classes.initials} aria-hidden>
          {initialsOf(fullName)}
        </span>
        <span className={classes.who}>
          <span className={classes.name}>{fullName}</span>
          <span className={classes.organization}>{viewer.membership?.organization.name ?? t('shell.noOrganization')}</span>
        </span>
      </button>
      <div ref={panel} id={panelId} popover="auto" className={classes.panel}>
        <p className={classes.card}>
          <strong>{fullName}</strong>
          <span>{email}</span>
        </p>
        <Organizations viewer={viewer} onChosen={close} />
        <hr className={classes.line} />
        <ItemLink to="/account" icon={<IconUserCog size={18} aria-hidden />} onClick={close}>
          {t('shell.account')}
        </ItemLink>
        {viewer.membership !== null && (
          <ItemLink to="/team" icon={<IconUsers size={18} aria-hidden />} onClick={close}>
            {t('shell.team')}
          </ItemLink>
        )}
        <ColourItem />
        <LogOutItem onDone={close} />
      </div>
    </>
  );
}

/** Vietnamese names end with the given name: "Nguyễn Thị Hoa" is N and H, not N and T. */
function initialsOf(fullName: string): string {
  const words = fullName.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.charAt(0).toLocaleUpperCase('vi')).join('');
}

interface ItemProps {
  readonly icon: ReactNode;
  readonly current?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Item({ icon, current = false, onClick, children }: ItemProps) {
  return (
    <button type="button" className={classes.item} aria-current={current} onClick={onClick}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

interface ItemLinkProps {
  readonly to: '/account' | '/team';
  readonly icon: ReactNode;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function ItemLink({ to, icon, onClick, children }: ItemLinkProps) {
  return (
    <Link to={to} className={classes.item} onClick={onClick}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}

function Organizations({ viewer, onChosen }: { viewer: Viewer; onChosen: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run } = useChange(ActForDocument);
  const current = viewer.membership?.id;
  const actFor = async (organizationId: string) => {
    onChosen();
    const outcome = await run({ organizationId });
    if (outcome.ok) await navigate({ to: '/' });
  };
  return (
    <section aria-labelledby="acting-for">
      <h2 id="acting-for" className={classes.heading}>
        {t('shell.actingFor')}
      </h2>
      {viewer.memberships.map(({ id, organization, role }) => (
        <Item
          key={id}
          current={id === current}
          icon={id === current ? <IconCheck size={18} aria-hidden /> : <IconSwitchHorizontal size={18} aria-hidden />}
          onClick={() => (id === current ? onChosen() : void actFor(organization.id))}
        >
          {organization.name}
          <span className={classes.role}>{t(`role.${role}`)}</span>
        </Item>
      ))}
    </section>
  );
}

function ColourItem() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'light' ? 'dark' : 'light';
  const Glyph = other === 'dark' ? IconMoon : IconSun;
  return (
    <Item icon={<Glyph size={18} aria-hidden />} onClick={() => setColorScheme(other)}>
      {t('shell.colours')}: {t(`shell.${other}`)}
    </Item>
  );
}

/** A whole new page afterwards: nothing of what the person saw stays in the memory of a shared computer. */
function LogOutItem({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { run } = useChange(LogOutDocument);
  const logOut = async () => {
    onDone();
    const outcome = await run({});
    if (outcome.ok) window.location.assign('/');
  };
  return (
    <Item icon={<IconLogout size={18} aria-hidden />} onClick={() => void logOut()}>
      {t('shell.logOut')}
    </Item>
  );
}
