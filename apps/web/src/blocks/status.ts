import type vi from '../i18n/vi/common';

type Words = typeof vi.status;

/** A state machine whose states are shown. */
export type Machine = keyof Words;

/** A state of that machine. */
export type StateOf<Name extends Machine> = keyof Words[Name] & string;

/** How urgent a state is to the reader; gives the colour. */
export type Tone = 'neutral' | 'waiting' | 'good' | 'attention' | 'bad';

/** The shape beside the word, so that the state can be told without colour. */
export type Shape = 'dashed' | 'clock' | 'check' | 'cross' | 'pause' | 'alert' | 'open' | 'half' | 'minus' | 'question';

/** Every state of every machine: a new one without a tone and a shape does not compile. */
export const STATUS: { readonly [Name in Machine]: Readonly<Record<StateOf<Name>, readonly [Tone, Shape]>> } = {
  organization: {
    DRAFT: ['neutral', 'dashed'],
    SUBMITTED: ['waiting', 'clock'],
    VERIFIED: ['good', 'check'],
    REFUSED: ['bad', 'cross'],
    SUSPENDED: ['attention', 'pause'],
    MERGED: ['neutral', 'minus'],
  },
  invitation: {
    OPEN: ['waiting', 'clock'],
    ACCEPTED: ['good', 'check'],
    REVOKED: ['neutral', 'minus'],
    EXPIRED: ['neutral', 'dashed'],
  },
  recognition: {
    PROPOSED_FIVE_STAR: ['waiting', 'clock'],
    REFUSED: ['bad', 'cross'],
    VALID: ['good', 'check'],
    EXPIRING: ['attention', 'alert'],
    EXPIRED: ['neutral', 'minus'],
    REVOKED: ['bad', 'cross'],
    UNCERTAIN: ['waiting', 'question'],
  },
  request: {
    DRAFT: ['neutral', 'dashed'],
    PUBLISHED: ['good', 'open'],
    CLOSED: ['attention', 'alert'],
    AWARDED: ['good', 'check'],
    NO_AWARD: ['neutral', 'minus'],
    CANCELLED: ['bad', 'cross'],
  },
  quote: {
    SUBMITTED: ['waiting', 'clock'],
    WITHDRAWN: ['neutral', 'minus'],
    SUPERSEDED: ['neutral', 'dashed'],
    AWARDED: ['good', 'check'],
    REJECTED: ['bad', 'cross'],
  },
  mou: {
    DRAFTING: ['neutral', 'dashed'],
    SENT: ['waiting', 'clock'],
    PARTLY_SIGNED: ['attention', 'half'],
    SIGNED: ['good', 'check'],
    DECLINED: ['bad', 'cross'],
    VOIDED: ['neutral', 'minus'],
  },
  conference: {
    DRAFT: ['neutral', 'dashed'],
    PUBLISHED: ['waiting', 'clock'],
    OPEN: ['good', 'open'],
    CLOSED: ['neutral', 'minus'],
    CANCELLED: ['bad', 'cross'],
  },
  registration: {
    CONFIRMED: ['good', 'check'],
    WAITLISTED: ['waiting', 'clock'],
    WITHDRAWN: ['neutral', 'minus'],
  },
  issue: {
    MARKED: ['attention', 'alert'],
    REFUSED: ['bad', 'cross'],
  },
  figure: {
    AGREES: ['good', 'check'],
    DIFFERS: ['bad', 'alert'],
    NOT_COMPUTED: ['neutral', 'question'],
  },
};
