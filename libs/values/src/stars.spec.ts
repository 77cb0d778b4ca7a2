import fc from 'fast-check';
import { checkScore, isRecognised, starsOf } from './stars.js';

describe('stars', () => {
  it.each([
    [0, 1],
    [29.99, 1],
    [30, 2],
    [49.99, 2],
    [50, 3],
    [69, 3],
    [69.5, 3],
    [69.99, 3],
    [70, 4],
    [83.54, 4],
    [89.99, 4],
    [90, 5],
    [91.75, 5],
    [100, 5],
  ])('%d points are %d stars', (score, stars) => expect(starsOf(score)).toBe(stars));

  it.each([-0.01, 100.01, 50.001, Number.NaN, Infinity])('refuses a score of %d', (score) => {
    expect(checkScore(score)).toMatchObject({ problem: 'SCORE_INVALID' });
    expect(() => starsOf(score)).toThrow(expect.objectContaining({ code: 'SCORE_INVALID' }));
  });

  it('takes every score of two decimals and gives no fewer stars for more points', () => {
    const hundredths = fc.nat(10_000);
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(checkScore(a / 100).ok).toBe(true);
        expect(starsOf(Math.max(a, b) / 100)).toBeGreaterThanOrEqual(starsOf(Math.min(a, b) / 100));
      }),
    );
  });

  it('recognises three, four and five', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 3.5].filter(isRecognised)).toEqual([3, 4, 5]);
  });
});
