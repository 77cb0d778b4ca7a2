import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';

const getParentRoute = () => root;
const loader = words('sourcing');

const requests = createRoute({
  getParentRoute,
  path: '/requests',
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/RequestsScreen'), 'RequestsScreen'),
});

const newRequest = createRoute({
  getParentRoute,
  path: '/requests/new',
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/NewRequestScreen'), 'NewRequestScreen'),
});

const request = createRoute({
  getParentRoute,
  path: '/requests/$id',
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/RequestScreen'), 'RequestScreen'),
});

const opportunities = createRoute({
  getParentRoute,
  path: '/opportunities',
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/OpportunitiesScreen'), 'OpportunitiesScreen'),
});

const quotes = createRoute({
  getParentRoute,
  path: '/quotes',
  loader,
  component: lazyRouteComponent(() => import('../screens/sourcing/QuotesScreen'), 'QuotesScreen'),
});

export const sourcingRoutes = [requests, newRequest, request, opportunities, quotes] as const;
