import fc from 'fast-check';
import { gs1CheckDigit, parseGln, parseGtin, toGtin14 } from './gtin.js';

const lengths = fc.constantFrom(8, 12, 13, 14);
const gtins = lengths
  .chain((length) => fc.stringMatching(new RegExp(`^\\d{${length - 1}}$`)))
  .filter((body) => !/^0+$/.test(body))
  .map((body) => body + String(gs1CheckDigit(body)));

describe('GTIN and GLN', () => {
  it.each(['4006381333931', '036000291452', '96385074', '10614141000415'])('accepts the known number %s', (gtin) =>
    expect(parseGtin(gtin)).toEqual({ ok: true, value: gtin }),
  );

  it('keeps leading zeros and drops blanks and hyphens', () => {
    expect(parseGtin('0 36000-29145 2')).toEqual({ ok: true, value: '036000291452' });
    expect(toGtin14('036000291452')).toBe('00036000291452');
  });

  it.each(['', '123', '12345678901', '400638133393a', '00000000', '0000000000000', '123456789012345'])(
    'refuses the form of %j',
    (text) => expect(parseGtin(text)).toMatchObject({ problem: 'GTIN_FORMAT' }),
  );

  it('catches every single wrong digit, in every length', () => {
    fc.assert(
      fc.property(gtins, fc.nat(13), fc.integer({ min: 1, max: 9 }), (gtin, position, by) => {
        const at = position % gtin.length;
        const wrong = gtin.slice(0, at) + String((Number(gtin[at]) + by) % 10) + gtin.slice(at + 1);
        expect(parseGtin(gtin)).toEqual({ ok: true, value: gtin });
        expect(parseGtin(wrong).ok).toBe(false);
        expect(parseGtin(toGtin14(gtin)).ok).toBe(true);
      }),
    );
  });

  it('reads a GLN by the same digit', () => {
    expect(parseGln('9506000134352')).toEqual({ ok: true, value: '9506000134352' });
    expect(parseGln('9506000134353')).toMatchObject({ problem: 'GLN_CHECK_DIGIT' });
    expect(parseGln('96385074')).toMatchObject({ problem: 'GLN_FORMAT' });
  });
});
