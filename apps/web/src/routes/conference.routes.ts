import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asOneOf, asPage, asText, type PageSearch, type RawSearch } from './search';
import { registrationStates } from './states';

const getParentRoute = () => root;
const loader = words('conference');

const conferences = createRoute({
  getParentRoute,
  path: '/conferences',
  validateSearch: asPage,
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

export interface DeskSearch extends PageSearch {
  readonly q?: string | undefined;
  readonly state?: (typeof registrationStates)[number] | undefined;
}

const desk = createRoute({
  getParentRoute,
  path: '/conferences/$id/registrations',
  validateSearch: (search: RawSearch): DeskSearch => ({
    q: asText(search['q']),
    state: asOneOf(registrationStates, search['state']),
    ...asPage(search),
  }),
  loader,
  component: lazyRouteComponent(() => import('../screens/conference/RegistrationDeskScreen'), 'RegistrationDeskScreen'),
});

const registrations = createRoute({
  getParentRoute,
  path: '/registrations',
  validateSearch: asPage,
  loader,
  component: lazyRouteComponent(() => import('../screens/conference/RegistrationsScreen'), 'RegistrationsScreen'),
});

export const conferenceRoutes = [conferences, newConference, conference, desk, registrations] as const;
