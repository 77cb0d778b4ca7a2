import { defineEvent } from '@ocop/platform';

/** A verified organization changed what an officer had verified, and waits again. */
export const organizationReopened = defineEvent<{ organizationId: string }>('directory.organization-reopened');

/** An officer suspended an organization, or took that back. */
export const organizationSuspensionChanged = defineEvent<{ organizationId: string; suspended: boolean }>('directory.organization-suspension-changed');

/** An organization has another name now; what copied it for search is to follow. */
export const organizationRenamed = defineEvent<{ organizationId: string }>('directory.organization-renamed');

/** Somebody registered a tax code under which another organization stands. */
export const taxCodeContested = defineEvent<{ organizationId: string }>('directory.tax-code-contested');

/** The people of a producer confirmed the profile that was drafted for them. */
export const draftConfirmed = defineEvent<{ organizationId: string }>('directory.draft-confirmed');

/** A duplicate was merged into the organization that stays. */
export const organizationMerged = defineEvent<{ organizationId: string; intoId: string }>('directory.organization-merged');

/** A paper was taken back: its bytes are not needed any more. */
export const paperRemoved = defineEvent<{ fileKey: string }>('directory.paper-removed');
