import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfLocalDay,
  formatInstant,
  formatLocalDate,
  isLocalDate,
  localDayOf,
  parseLocalDate,
  startOfLocalDay,
} from './local-date.js';

const instants = fc.date({ min: new Date('1976-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const days = instants.map(localDayOf);

describe('local date', () => {
  it.each([
    ['06/07/2025', '2025-07-06'],
    ['6/7/2025', '2025-07-06'],
    ['6-7-2025', '2025-07-06'],
    ['06.07.2025', '2025-07-06'],
    [' 2025-07-06 ', '2025-07-06'],
    ['29/02/2024', '2024-02-29'],
  ])('reads %s as %s', (text, value) => expect(parseLocalDate(text)).toEqual({ ok: true, value }));

  it.each(['', '29/02/2025', '31/04/2025', '00/01/2025', '13/13/2025', '6/7/25', '6/7-2025', '2025-7-6', '0099-01-01', '2025-07-06T00:00'])(
    'refuses %j',
    (text) => expect(parseLocalDate(text)).toMatchObject({ problem: 'DATE_INVALID' }),
  );

  it('throws a typed error for a day that is none', () => {
    for (const wrong of [() => formatLocalDate('2025-02-30'), () => addDays('', 1), () => localDayOf(new Date(NaN))]) {
      expect(wrong).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
    }
  });

  it('knows which day it is in Vietnam', () => {
    expect(localDayOf(new Date('2025-07-05T16:59:59.999Z'))).toBe('2025-07-05');
    expect(localDayOf(new Date('2025-07-05T17:00:00.000Z'))).toBe('2025-07-06');
    expect(formatInstant(new Date('2025-07-05T17:30:00Z'))).toBe('06/07/2025 00:30');
  });

  it('ends a day at 23:59:59 local, the next one begins a millisecond later', () => {
    expect(endOfLocalDay('2025-07-06').toISOString()).toBe('2025-07-06T16:59:59.999Z');
    fc.assert(
      fc.property(days, (day) => {
        expect(localDayOf(startOfLocalDay(day))).toBe(day);
        expect(localDayOf(endOfLocalDay(day))).toBe(day);
        expect(startOfLocalDay(addDays(day, 1)).getTime() - endOfLocalDay(day).getTime()).toBe(1);
      }),
    );
  });

  it('agrees with the time zone database', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
    fc.assert(fc.property(instants, (instant) => expect(localDayOf(instant)).toBe(zone.format(instant))));
  });

  it('reads what it writes and counts back what it adds', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
        expect(isLocalDate(day)).toBe(true);
        expect(parseLocalDate(formatLocalDate(day))).toEqual({ ok: true, value: day });
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-02-28', 1, '2025-03-28'],
  ])('%s and %d months is %s', (day, months, result) => expect(addMonths(day, months)).toBe(result));
});
