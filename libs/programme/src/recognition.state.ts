import { lastValidDay, validityOn, type LocalDate, type Validity } from '@ocop/values';

/** What was decided, as a fact of its day. What follows from the passing of time is computed, never stored. */
export const recognitionActs = ['PROPOSED_FIVE_STAR', 'REFUSED', 'RECOGNISED', 'REVOKED'] as const;
export type RecognitionAct = (typeof recognitionActs)[number];

export const recognitionStates = ['PROPOSED_FIVE_STAR', 'REFUSED', 'VALID', 'EXPIRING', 'EXPIRED', 'REVOKED', 'UNCERTAIN'] as const;
export type RecognitionState = (typeof recognitionStates)[number];

/** An act and when it was: its day, or only its year, or neither. */
export interface DatedAct {
  act: RecognitionAct;
  decidedOn?: LocalDate | null | undefined;
  year?: number | null | undefined;
}

/** Where a recognition stands on a day. Certificates hold 36 months; source: programme.md section 6. */
export function recognitionStateOn(day: LocalDate, { act, decidedOn, year }: DatedAct): RecognitionState {
  switch (act) {
    case 'PROPOSED_FIVE_STAR':
    case 'REFUSED':
    case 'REVOKED':
      return act;
    case 'RECOGNISED':
      if (decidedOn) return words[validityOn(day, lastValidDay(decidedOn))];
      return year ? stateByYear(day, year) : 'UNCERTAIN';
  }
}

/**
 * Only the year is known: expired once an act of 31 December would be, in force while an act of 1 January
 * still is, and uncertain between. The warning counts to the earliest possible end: too early rather than too late.
 */
function stateByYear(day: LocalDate, year: number): RecognitionState {
  const [earliest, latest] = [`${year}-01-01`, `${year}-12-31`].map(lastValidDay) as [LocalDate, LocalDate];
  if (day > latest) return 'EXPIRED';
  return day > earliest ? 'UNCERTAIN' : words[validityOn(day, earliest)];
}

const words: Readonly<Record<Validity, RecognitionState>> = { valid: 'VALID', expiring: 'EXPIRING', expired: 'EXPIRED' };
