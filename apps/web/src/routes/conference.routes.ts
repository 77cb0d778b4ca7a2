import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';

const getParentRoute = () => root;
const loader = words('conference');

const conferences = createRoute({
  getParentRoute,
  path: '/conferences',
  loader,
  component: lazyRouteComponent(() => import('../screens/conference/ConferencesScreen'), 'ConferencesScreen'),
});

const newConference = createRoute({
  getParentRoute,
  path: '/conferences/new',
  loader,
  component: lazyRouteComponent(() => import('../screens/conference/NewConferenceScreen'), 'NewConferenceScreen'),
});

const conference = createRoute({
  getParentRoute,
  path: '/conferences/$id',
  loader,
  component: lazyRouteComponent(() => import('../screens/conference/ConferenceScreen'), 'ConferenceScreen'),
});

const registrations = createRoute({
  getParentRoute,
  path: '/registrations',
  loader,
  component: lazyRouteComponent(() => import('../screens/conference/RegistrationsScreen'), 'RegistrationsScreen'),
});

export const conferenceRoutes = [conferences, newConference, conference, registrations] as const;
