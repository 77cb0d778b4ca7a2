import { createRouter } from '@tanstack/react-router';
import { Crash } from '../shell/Crash';
import { agreementRoutes } from './agreement.routes';
import { catalogueRoutes } from './catalogue.routes';
import { conferenceRoutes } from './conference.routes';
import { directoryRoutes } from './directory.routes';
import { homeRoutes } from './home.routes';
import { notificationRoutes } from './notification.routes';
import { peopleRoutes } from './people.routes';
import { programmeRoutes } from './programme.routes';
import { root } from './root';
import { parseSearch, stringifySearch } from './search';
import { sourcingRoutes } from './sourcing.routes';

const routeTree = root.addChildren([
  ...homeRoutes,
  ...directoryRoutes,
  ...peopleRoutes,
  ...catalogueRoutes,
  ...sourcingRoutes,
  ...agreementRoutes,
  ...conferenceRoutes,
  ...programmeRoutes,
  ...notificationRoutes,
]);

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
