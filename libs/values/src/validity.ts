import { addMonths, daysBetween, type LocalDate } from './local-date.js';

/** Months a 3 to 5 star certificate is valid from its issue. Source: programme.md section 6. */
export const VALIDITY_MONTHS = 36;
/** From so many days before the end the producer, its buyers and its department are warned. Our own choice. */
export const EXPIRING_DAYS = 90;

export type Validity = 'valid' | 'expiring' | 'expired';

/**
 * The last day on which a certificate issued that day holds: the same calendar day 36 months later, itself included
 * (issued 2019-12-23: in force through 2022-12-23, out from the 24th; programme.md section 6).
 * Issued on 29 February it ends on 28 February, the last of the month, by article 148(3) of the Civil Code. Article
 * 148(5), which moves an end on a holiday to the next working day, is not applied: the
 * programme counts to the same calendar day.
 */
export function lastValidDay(issuedOn: LocalDate): LocalDate {
  return addMonths(issuedOn, VALIDITY_MONTHS);
}

/**
 * Where a certificate stands on a day, computed and never stored. It says nothing of the time before the issue:
 * who counts for a past day leaves out what was not yet issued.
 */
export function validityOn(day: LocalDate, lastDay: LocalDate): Validity {
  const left = daysBetween(day, lastDay);
  if (left < 0) return 'expired';
  return left <= EXPIRING_DAYS ? 'expiring' : 'valid';
}
