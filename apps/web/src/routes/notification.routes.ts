import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asOneOf, asPage, type PageSearch, type RawSearch } from './search';

interface NotificationsSearch extends PageSearch {
  readonly show?: 'unread' | undefined;
}

const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  validateSearch: (search: RawSearch): NotificationsSearch => ({
    show: asOneOf(['unread'], search['show']),
    ...asPage(search),
  }),
  loader: words('notification'),
  component: lazyRouteComponent(() => import('../screens/notification/NotificationsScreen'), 'NotificationsScreen'),
});

export const notificationRoutes = [notifications] as const;
