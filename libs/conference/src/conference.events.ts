import { defineEvent } from '@ocop/platform';

/** A draft was announced to the public. */
export const conferencePublished = defineEvent<{ conferenceId: string }>('conference.conference-published');

/** A conference takes registrations from now on. */
export const conferenceOpened = defineEvent<{ conferenceId: string }>('conference.conference-opened');

/** A delegate got a seat, at once or from the waiting list: the ticket can go out. */
export const registrationConfirmed = defineEvent<{ registrationId: string }>('conference.registration-confirmed');

/** A delegate stands in the waiting list. */
export const registrationWaitlisted = defineEvent<{ registrationId: string }>('conference.registration-waitlisted');

/** A registration was taken back, by its organization, by the organizer, or because the conference was cancelled. */
export const registrationWithdrawn = defineEvent<{ registrationId: string }>('conference.registration-withdrawn');
