import { globalId } from '@ocop/platform';

/** Paths of the web application that messages lead to; apps/web/src/routes has the other half. */
export const paths = {
  confirmSignUp: (email: string) => `/signup/confirm?email=${encodeURIComponent(email)}`,
  logIn: '/login',
  /** Without the secret, which the mail alone carries. */
  invitation: '/invitation',
  reset: '/reset',
  organizations: '/organizations',
  account: '/account',
  team: '/team',
  verification: '/verification',
  organization: (id: string) => `/organizations/${globalId('Organization', id)}`,
  request: (id: string) => `/requests/${globalId('BuyerRequest', id)}`,
  quoteFor: (requestId: string) => `/requests/${globalId('BuyerRequest', requestId)}/quote`,
  opportunities: '/opportunities',
  quotes: '/quotes',
  mou: (id: string) => `/memoranda/${globalId('Mou', id)}`,
  conference: (id: string) => `/conferences/${globalId('Conference', id)}`,
  registrations: '/registrations',
};
