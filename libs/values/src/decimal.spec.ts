import fc from 'fast-check';
import { addDecimals, compareDecimals, multiplyDecimals, parseDecimal, roundDecimal, shiftDecimal } from './decimal.js';
import { orThrow } from './problem.js';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, scale]) => shiftDecimal(units.toString(), -scale));

describe('decimal', () => {
  it.each([
    ['1234.50', '1234.5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['0.010', '0.01'],
    ['-12.30', '-12.3'],
  ])('reads %s as %s', (text, value) => expect(orThrow(parseDecimal(text))).toBe(value));

  it.each(['', ' 1', '1.', '.5', '1e3', '+1', '1,5', '0x10', 'NaN', '١', '9'.repeat(65)])('refuses %j', (text) =>
    expect(parseDecimal(text)).toMatchObject({ ok: false, problem: 'NUMBER_INVALID' }),
  );

  it('does not drift as floats do', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(multiplyDecimals('1.1', '1.1')).toBe('1.21');
  });

  it.each([
    ['2.5', 3n],
    ['2.49', 2n],
    ['-2.5', -3n],
    ['-2.4', -2n],
    ['0.5', 1n],
    ['7', 7n],
  ])('rounds %s to %s', (value, whole) => expect(roundDecimal(value)).toBe(whole));

  it('refuses to calculate with what is no decimal', () => {
    expect(() => addDecimals('1', '1,5')).toThrow(expect.objectContaining({ code: 'NUMBER_INVALID' }));
  });

  it('gives canonical results that obey arithmetic', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(orThrow(parseDecimal(a))).toBe(a);
        expect(addDecimals(a, b)).toBe(addDecimals(b, a));
        expect(multiplyDecimals(a, addDecimals(b, c))).toBe(addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c)));
        expect(addDecimals(addDecimals(a, b), multiplyDecimals(b, '-1'))).toBe(a);
        expect(Math.sign(compareDecimals(a, b))).toBe(Math.sign(compareDecimals(addDecimals(a, c), addDecimals(b, c))));
      }),
    );
  });

  it('shifts there and back', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -9, max: 9 }), (value, power) => {
        expect(shiftDecimal(shiftDecimal(value, power), -power)).toBe(value);
      }),
    );
  });
});
