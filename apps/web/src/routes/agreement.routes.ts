import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asOneOf, asPage, type PageSearch, type RawSearch } from './search';
import { mouStates } from './states';

const getParentRoute = () => root;
const loader = words('agreement', 'sourcing');

interface MemorandaSearch extends PageSearch {
  readonly state?: (typeof mouStates)[number] | undefined;
}

const memoranda = createRoute({
  getParentRoute,
  path: '/memoranda',
  validateSearch: (search: RawSearch): MemorandaSearch => ({ state: asOneOf(mouStates, search['state']), ...asPage(search) }),
  loader,
  component: lazyRouteComponent(() => import('../screens/agreement/MemorandaScreen'), 'MemorandaScreen'),
});

const memorandum = createRoute({
  getParentRoute,
  path: '/memoranda/$id',
  loader,
  component: lazyRouteComponent(() => import('../screens/agreement/MemorandumScreen'), 'MemorandumScreen'),
});

/** The short address, as it stands in mails. */
const mous = createRoute({
  getParentRoute,
  path: '/mous',
  beforeLoad: () => redirect({ to: '/memoranda', replace: true, throw: true }),
});

const mou = createRoute({
  getParentRoute,
  path: '/mous/$id',
  beforeLoad: ({ params }) => redirect({ to: '/memoranda/$id', params, replace: true, throw: true }),
});

export const agreementRoutes = [memoranda, memorandum, mous, mou] as const;
