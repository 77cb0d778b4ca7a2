/** The states that lists can be narrowed to, in the order in which they are offered; apart from the routes, which load the screens that use them. */
export const requestStates = ['CLOSED', 'PUBLISHED', 'DRAFT', 'AWARDED', 'NO_AWARD', 'CANCELLED'] as const;

export const registrationStates = ['CONFIRMED', 'WAITLISTED', 'WITHDRAWN'] as const;

export const mouStates = ['DRAFTING', 'SENT', 'PARTLY_SIGNED', 'SIGNED', 'DECLINED', 'VOIDED'] as const;
