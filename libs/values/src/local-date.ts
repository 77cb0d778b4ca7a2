import { accept, orThrow, refuse, ValueError, type Result } from './problem.js';

/** A calendar day in Vietnam, "YYYY-MM-DD", years 1000 to 9999. Compares as text. It is no instant and has no zone. */
export type LocalDate = string;

/**
 * Asia/Ho_Chi_Minh is UTC+7 without summer time since 1975-06-13 (tz database), so one constant serves every
 * date of the programme; the tests hold it against Intl. Instants before that day would be off by up to an hour.
 */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

/** Whether the text is a day that exists, in the stored form. */
export function isLocalDate(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && dayText(utc(text)) === text;
}

/** Reads "06/07/2025" (day first; also "6/7/2025", "6-7-2025", "6.7.2025") and "2025-07-06". Problem: DATE_INVALID. */
export function parseLocalDate(text: string): Result<LocalDate> {
  const plain = text.trim();
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(plain);
  const day = match === null ? plain : `${match[4]}-${match[3]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
  return isLocalDate(day) ? accept(day) : refuse('DATE_INVALID');
}

/** "06/07/2025", dd/MM/yyyy in both languages. */
export function formatLocalDate(day: LocalDate): string {
  return checked(day).split('-').reverse().join('/');
}

/** An instant on the Vietnamese clock: "06/07/2025 14:30". */
export function formatInstant(instant: Date): string {
  return `${formatLocalDate(localDayOf(instant))} ${shifted(instant).toISOString().slice(11, 16)}`;
}

/** The day it is in Vietnam at that instant. Throws ValueError DATE_INVALID for an invalid `Date`. */
export function localDayOf(instant: Date): LocalDate {
  return checked(dayText(shifted(instant)));
}

/** 00:00 of the day in Vietnam. */
export function startOfLocalDay(day: LocalDate): Date {
  return new Date(`${checked(day)}T00:00:00.000${OFFSET}`);
}

/** 23:59:59.999 of the day in Vietnam: a date-only deadline ends there, itself still in time. */
export function endOfLocalDay(day: LocalDate): Date {
  return new Date(`${checked(day)}T23:59:59.999${OFFSET}`);
}

export function addDays(day: LocalDate, days: number): LocalDate {
  return checked(dayText(new Date(utc(checked(day)).getTime() + days * DAY_MS)));
}

/**
 * The same day of the month so many months later; where that month has no such day, its last (31 January and one month:
 * 28 or 29 February). Source: Civil Code 2015 (91/2015/QH13), article 148(3).
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const from = utc(checked(day));
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(from.getUTCDate(), last));
  return checked(dayText(first));
}

/** Days from one day to the other; negative if the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (utc(checked(to)).getTime() - utc(checked(from)).getTime()) / DAY_MS;
}

function checked(day: string): LocalDate {
  return orThrow(isLocalDate(day) ? accept(day) : refuse('DATE_INVALID'));
}

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function dayText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

function shifted(instant: Date): Date {
  const date = new Date(instant.getTime() + OFFSET_MS);
  if (Number.isNaN(date.getTime())) throw new ValueError('DATE_INVALID');
  return date;
}
