import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asOneOf, asPage, asText, type PageSearch, type RawSearch } from './search';
import { requestStates } from './states';

const getParentRoute = () => root;
const loader = words('sourcing');

interface RequestsSearch extends PageSearch {
  readonly state?: (typeof requestStates)[number] | undefined;
}

const requests = createRoute({
  getParentRoute,
  path: '/requests',
  validateSearch: (search: RawSearch): RequestsSearch => ({ state: asOneOf(requestStates, search['state']), ...asPage(search) }),
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/RequestsScreen'), 'RequestsScreen'),
});

const newRequest = createRoute({
  getParentRoute,
  path: '/requests/new',
  /** `like`: the request whose lines the new one begins with. */
  validateSearch: (search: RawSearch): { like?: string | undefined } => ({ like: asText(search['like']) }),
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/NewRequestScreen'), 'NewRequestScreen'),
});

const request = createRoute({
  getParentRoute,
  path: '/requests/$id',
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/RequestScreen'), 'RequestScreen'),
});

const quote = createRoute({
  getParentRoute,
  path: '/requests/$id/quote',
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/QuoteScreen'), 'QuoteScreen'),
});

const opportunities = createRoute({
  getParentRoute,
  path: '/opportunities',
  validateSearch: asPage,
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/OpportunitiesScreen'), 'OpportunitiesScreen'),
});

const quotes = createRoute({
  getParentRoute,
  path: '/quotes',
  validateSearch: asPage,
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/QuotesScreen'), 'QuotesScreen'),
});

export const sourcingRoutes = [requests, newRequest, request, quote, opportunities, quotes] as const;
