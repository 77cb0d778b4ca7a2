import { defineEvent } from '@ocop/platform';

/** Somebody signed up with an address that has no account yet: a code goes there. */
export const signUpRequested = defineEvent<{ signUpId: string }>('directory.sign-up-requested');

/** Somebody signed up with an address that has an account: its owner is told, the one who typed it is not. */
export const signUpRepeated = defineEvent<{ personId: string }>('directory.sign-up-repeated');

/** A new organization waits for an officer. */
export const organizationSubmitted = defineEvent<{ organizationId: string }>('directory.organization-submitted');

/** An officer verified or refused an organization. */
export const organizationDecided = defineEvent<{ organizationId: string; verified: boolean }>('directory.organization-decided');

/** Somebody was invited into an organization: the link goes to the address. */
export const invitationSent = defineEvent<{ invitationId: string }>('directory.invitation-sent');

/** An invitation was accepted: whoever invited is told. */
export const invitationAccepted = defineEvent<{ invitationId: string }>('directory.invitation-accepted');

/** Somebody asked for a new password; the address may be nobody's. */
export const passwordResetRequested = defineEvent<{ resetId: string }>('directory.password-reset-requested');

/** A password was changed, by its person or over a reset's link. */
export const passwordChanged = defineEvent<{ personId: string }>('directory.password-changed');

/** A person's role in an organization was changed. */
export const roleChanged = defineEvent<{ membershipId: string }>('directory.role-changed');

/** A person does not belong to an organization any more. */
export const memberRemoved = defineEvent<{ personId: string; organizationId: string }>('directory.member-removed');

/** A person had everything erased: only ids are left to name them by. */
export const personErased = defineEvent<{ personId: string; organizationIds: string[] }>('directory.person-erased');
