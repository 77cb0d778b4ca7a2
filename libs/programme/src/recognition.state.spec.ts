import fc from 'fast-check';
import { lastValidDay } from '@ocop/values';
import { recognitionStateOn, recognitionStates } from './recognition.state.js';

const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('where a recognition stands', () => {
  it.each([
    ['2022-12-23', 'EXPIRING'],
    ['2022-12-24', 'EXPIRED'],
    ['2022-09-24', 'EXPIRING'],
    ['2022-09-23', 'VALID'],
  ])('a certificate of 2019-12-23 is on %s %s', (on, state) => {
    expect(recognitionStateOn(on, { act: 'RECOGNISED', decidedOn: '2019-12-23', year: 2019 })).toBe(state);
  });

  it.each([
    ['2025-10-03', 'EXPIRING'],
    ['2025-10-02', 'VALID'],
    ['2026-01-01', 'EXPIRING'],
    ['2026-01-02', 'UNCERTAIN'],
    ['2026-12-31', 'UNCERTAIN'],
    ['2027-01-01', 'EXPIRED'],
  ])('an act of some day of 2023 is on %s %s', (on, state) => {
    expect(recognitionStateOn(on, { act: 'RECOGNISED', year: 2023 })).toBe(state);
  });

  it('does not guess without a date', () => {
    expect(recognitionStateOn('2026-11-24', { act: 'RECOGNISED' })).toBe('UNCERTAIN');
  });

  it.each(['PROPOSED_FIVE_STAR', 'REFUSED', 'REVOKED'] as const)('%s stays what it is however old', (act) => {
    expect(recognitionStateOn('2039-01-01', { act, decidedOn: '2019-12-23', year: 2019 })).toBe(act);
  });

  it('says of a year only what holds for every day of it', () => {
    fc.assert(
      fc.property(day, day, (today, decidedOn) => {
        const year = Number(decidedOn.slice(0, 4));
        const known = recognitionStateOn(today, { act: 'RECOGNISED', decidedOn, year });
        const byYear = recognitionStateOn(today, { act: 'RECOGNISED', year });
        expect(recognitionStates).toContain(byYear);
        if (byYear === 'EXPIRED') expect(known).toBe('EXPIRED');
        if (byYear === 'VALID' || byYear === 'EXPIRING') expect(today <= lastValidDay(decidedOn)).toBe(true);
        if (known === 'EXPIRED') expect(['EXPIRED', 'UNCERTAIN']).toContain(byYear);
      }),
    );
  });
});
