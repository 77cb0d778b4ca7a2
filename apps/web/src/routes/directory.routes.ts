import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { words } from '../i18n';
import { root } from './root';
import { asInnerPath, asOneOf, asPage, asText, type PageSearch, type RawSearch } from './search';

const getParentRoute = () => root;

/** `next`: where to go after the log-in. */
const readNext = (search: RawSearch): { next?: string | undefined } => ({ next: asInnerPath(search['next']) });

const logIn = createRoute({
  getParentRoute,
  path: '/login',
  validateSearch: readNext,
  loader: words('directory'),
  component: lazyRouteComponent(() => import('../screens/directory/LogInScreen'), 'LogInScreen'),
});

const signUp = createRoute({
  getParentRoute,
  path: '/signup',
  loader: words('directory'),
  component: lazyRouteComponent(() => import('../screens/directory/SignUpScreen'), 'SignUpScreen'),
});

/** `email`: the address that signed up, so that the page survives a look into the mailbox. */
const confirmSignUp = createRoute({
  getParentRoute,
  path: '/signup/confirm',
  validateSearch: (search: RawSearch): { email?: string | undefined } => ({ email: asText(search['email']) }),
  loader: words('directory'),
  component: lazyRouteComponent(() => import('../screens/directory/ConfirmSignUpScreen'), 'ConfirmSignUpScreen'),
});

const capabilities = ['BUYER', 'PRODUCER', 'ORGANIZER', 'OFFICER', 'EXPERT'] as const;

interface OrganizationsSearch extends PageSearch {
  readonly q?: string | undefined;
  readonly capability?: (typeof capabilities)[number] | undefined;
}

const organizations = createRoute({
  getParentRoute,
  path: '/organizations',
  validateSearch: (search: RawSearch): OrganizationsSearch => ({
    q: asText(search['q']),
    capability: asOneOf(capabilities, search['capability']),
    ...asPage(search),
  }),
  loader: words('directory'),
  component: lazyRouteComponent(() => import('../screens/directory/OrganizationsScreen'), 'OrganizationsScreen'),
});

const organization = createRoute({
  getParentRoute,
  path: '/organizations/$id',
  loader: words('directory', 'catalogue'),
  component: lazyRouteComponent(() => import('../screens/directory/OrganizationScreen'), 'OrganizationScreen'),
});

const states = ['SUBMITTED', 'VERIFIED', 'REFUSED', 'SUSPENDED', 'DRAFT'] as const;

interface VerificationSearch extends PageSearch {
  readonly q?: string | undefined;
  readonly state?: (typeof states)[number] | undefined;
}

const verification = createRoute({
  getParentRoute,
  path: '/verification',
  validateSearch: (search: RawSearch): VerificationSearch => ({
    q: asText(search['q']),
    state: asOneOf(states, search['state']),
    ...asPage(search),
  }),
  loader: words('directory'),
  component: lazyRouteComponent(() => import('../screens/directory/VerificationScreen'), 'VerificationScreen'),
});

export const directoryRoutes = [logIn, signUp, confirmSignUp, organizations, organization, verification] as const;
