import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: words('home'),
  component: lazyRouteComponent(() => import('../screens/home/HomeScreen'), 'HomeScreen'),
});

export const homeRoutes = [home] as const;
