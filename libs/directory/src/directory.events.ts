import { defineEvent } from '@ocop/platform';

/** Somebody signed up with an address that has no account yet: a code goes there. */
export const signUpRequested = defineEvent<{ signUpId: string }>('directory.sign-up-requested');

/** Somebody signed up with an address that has an account: its owner is told, the one who typed it is not. */
export const signUpRepeated = defineEvent<{ personId: string }>('directory.sign-up-repeated');

/** A new organization waits for an officer. */
export const organizationSubmitted = defineEvent<{ organizationId: string }>('directory.organization-submitted');

/** An officer verified or refused an organization. */
export const organizationDecided = defineEvent<{ organizationId: string; verified: boolean }>('directory.organization-decided');
