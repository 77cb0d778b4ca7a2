import { defineEvent } from '@ocop/platform';

/** A request is open for quotes: producers are matched now. */
export const requestPublished = defineEvent<{ requestId: string }>('sourcing.request-published');

/** A producer fits a request: it is told. */
export const producerMatched = defineEvent<{ matchId: string }>('sourcing.producer-matched');

/** The deadline of a request is over: the buyer chooses. */
export const requestClosed = defineEvent<{ requestId: string }>('sourcing.request-closed');

/** The buyer called a request off, or ended it without an award: who quoted is told. */
export const requestCancelled = defineEvent<{ requestId: string }>('sourcing.request-cancelled');

/** A quote, or its next version, arrived: the buyer is told. */
export const quoteSubmitted = defineEvent<{ quoteId: string }>('sourcing.quote-submitted');

/** A producer took its quote back: the buyer is told. */
export const quoteWithdrawn = defineEvent<{ quoteId: string }>('sourcing.quote-withdrawn');

/** The buyer chose this quote: its producer is told, and a memorandum is drafted. */
export const quoteAccepted = defineEvent<{ quoteId: string }>('sourcing.quote-accepted');

/** The buyer chose another quote: the producer of this one is told. */
export const quoteRejected = defineEvent<{ quoteId: string }>('sourcing.quote-rejected');
