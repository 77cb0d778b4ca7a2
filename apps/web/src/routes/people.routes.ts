import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asText, type RawSearch } from './search';

const getParentRoute = () => root;
const loader = words('people');

/** `secret`: from the link in a mail. */
const readSecret = (search: RawSearch): { secret?: string | undefined } => ({ secret: asText(search['secret']) });

const reset = createRoute({
  getParentRoute,
  path: '/reset',
  validateSearch: readSecret,
  loader,
  component: lazyRouteComponent(() => import('../screens/people/ResetScreen'), 'ResetScreen'),
});

const invitation = createRoute({
  getParentRoute,
  path: '/invitation',
  validateSearch: readSecret,
  loader,
  component: lazyRouteComponent(() => import('../screens/people/InvitationScreen'), 'InvitationScreen'),
});

const team = createRoute({
  getParentRoute,
  path: '/team',
  loader,
  component: lazyRouteComponent(() => import('../screens/people/TeamScreen'), 'TeamScreen'),
});

const account = createRoute({
  getParentRoute,
  path: '/account',
  loader,
  component: lazyRouteComponent(() => import('../screens/people/AccountScreen'), 'AccountScreen'),
});

const erase = createRoute({
  getParentRoute,
  path: '/account/erase',
  loader,
  component: lazyRouteComponent(() => import('../screens/people/EraseScreen'), 'EraseScreen'),
});

export const peopleRoutes = [reset, invitation, team, account, erase] as const;
