import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';

const getParentRoute = () => root;
const loader = words('agreement');

const memoranda = createRoute({
  getParentRoute,
  path: '/memoranda',
  loader,
  component: lazyRouteComponent(() => import('../screens/agreement/MemorandaScreen'), 'MemorandaScreen'),
});

const memorandum = createRoute({
  getParentRoute,
  path: '/memoranda/$id',
  loader,
  component: lazyRouteComponent(() => import('../screens/agreement/MemorandumScreen'), 'MemorandumScreen'),
});

export const agreementRoutes = [memoranda, memorandum] as const;
