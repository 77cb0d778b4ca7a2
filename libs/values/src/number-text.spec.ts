import fc from 'fast-check';
import { shiftDecimal } from './decimal.js';
import { LANGUAGES } from './language.js';
import { formatNumber, parseNumberText } from './number-text.js';

describe('number text', () => {
  it.each([
    ['vi', '1.234.567,89', '1234567.89'],
    ['vi', '6.010', '6010'],
    ['vi', '76,6', '76.6'],
    ['vi', '1234567', '1234567'],
    ['vi', ' −1.000 ', '-1000'],
    ['en', '1,234,567.89', '1234567.89'],
    ['en', '6.010', '6.01'],
  ] as const)('in %s reads %s as %s', (language, text, value) =>
    expect(parseNumberText(text, language)).toEqual({ ok: true, value }),
  );

  it.each([
    ['vi', '12.5'],
    ['vi', '1.2345'],
    ['vi', '0.123'],
    ['vi', '1,234,567'],
    ['vi', '1.000,'],
    ['vi', '1 000'],
    ['en', '1,23'],
    ['en', ''],
    ['en', '--1'],
  ] as const)('in %s refuses %j', (language, text) =>
    expect(parseNumberText(text, language)).toMatchObject({ problem: 'NUMBER_INVALID' }),
  );

  it('reads what it writes, and writes as Intl does', () => {
    const numbers = fc.tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(numbers, fc.constantFrom(...LANGUAGES), ([units, scale], language) => {
        const value = shiftDecimal(String(units), -scale);
        const text = formatNumber(value, language);
        expect(parseNumberText(text, language)).toEqual({ ok: true, value });
        expect(text).toBe(new Intl.NumberFormat(language).format(Number(value)));
      }),
    );
  });
});
