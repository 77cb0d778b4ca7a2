import fc from 'fast-check';
import { addDays, addMonths, localDayOf } from './local-date.js';
import { lastValidDay, validityOn } from './validity.js';

const days = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map(localDayOf);

describe('validity of a recognition', () => {
  it.each([
    ['2019-12-23', '2022-12-23'], // the worked example: out of force from the 24th
    ['2024-02-29', '2027-02-28'],
    ['2025-02-28', '2028-02-28'], // not stretched to the leap day
    ['2021-08-31', '2024-08-31'],
  ])('issued %s, it ends with %s', (issued, last) => expect(lastValidDay(issued)).toBe(last));

  it('warns for the last ninety days, the last one included', () => {
    const last = '2022-12-23';
    expect(validityOn(addDays(last, -91), last)).toBe('valid');
    expect(validityOn(addDays(last, -90), last)).toBe('expiring');
    expect(validityOn(last, last)).toBe('expiring');
    expect(validityOn('2022-12-24', last)).toBe('expired');
  });

  it('keeps the day of the month, but for the leap day, and never revives', () => {
    fc.assert(
      fc.property(days, fc.nat(2000), (issued, n) => {
        const last = lastValidDay(issued);
        expect(last.slice(4)).toBe(issued.endsWith('-02-29') ? '-02-28' : issued.slice(4));
        expect(Number(last.slice(0, 4)) - Number(issued.slice(0, 4))).toBe(3);
        expect(last).toBe(addMonths(issued, 36));
        expect(validityOn(issued, last)).toBe('valid');
        expect(validityOn(addDays(last, 1 + n), last)).toBe('expired');
      }),
    );
  });

  it('throws a typed error for what is no day', () => {
    expect(() => lastValidDay('23/12/2019')).toThrow(expect.objectContaining({ code: 'DATE_INVALID' }));
  });
});
