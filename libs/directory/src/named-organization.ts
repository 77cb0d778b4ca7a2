/**
 * Load options for an organization that a visible record names: it is named whatever its state, since a partner that was
 * suspended does not vanish from a quote, a ticket or a signed paper. Fields that are not for everybody guard themselves.
 */
export const namedByRecord = { filters: { visible: false } } as const;
