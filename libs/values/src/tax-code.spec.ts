import fc from 'fast-check';
import { maskTaxCode, parseTaxCode, taxCodeCheckDigit } from './tax-code.js';

/** Vinamilk, FPT, Vingroup, Vietcombank, Viettel, VNPT, and the worked example of the circular. */
const REAL = ['0300588569', '0101248141', '0101245486', '0100112437', '0100109106', '0100684378', '0100047516'];

const nine = fc.stringMatching(/^\d{9}$/);
const valid = nine
  .filter((digits) => taxCodeCheckDigit(digits) !== undefined)
  .map((digits) => digits + String(taxCodeCheckDigit(digits)));

describe('tax code', () => {
  it.each(REAL)('accepts %s of a real company', (code) =>
    expect(parseTaxCode(code)).toEqual({ ok: true, value: { kind: 'enterprise', code } }),
  );

  it.each(['0300588568', '0101248149', '0100109160'])('refuses %s for its check digit', (code) =>
    expect(parseTaxCode(code)).toMatchObject({ problem: 'TAX_CODE_CHECK_DIGIT' }),
  );

  it('reads branches with and without the dash to one form', () => {
    const branch = { ok: true, value: { kind: 'branch', code: '0300588569-001' } };
    expect(parseTaxCode('0300588569-001')).toEqual(branch);
    expect(parseTaxCode(' 0300588569 001 ')).toEqual(branch);
    expect(parseTaxCode('0300588568-001')).toMatchObject({ problem: 'TAX_CODE_CHECK_DIGIT' });
  });

  it.each(['', '030058856', '03005885690', '0300588569-000', '0300588569-01', '0300588569--001', '0300588569001x', '٠٣٠٠٥٨٨٥٦٩'])(
    'refuses the form of %j',
    (text) => expect(parseTaxCode(text)).toMatchObject({ problem: 'TAX_CODE_FORMAT' }),
  );

  it('takes a personal number and shows no more than its last three digits', () => {
    const result = parseTaxCode('079 085 001 234');
    expect(result).toEqual({ ok: true, value: { kind: 'person', code: '079085001234' } });
    expect(maskTaxCode({ kind: 'person', code: '079085001234' })).toBe('•••••••••234');
    expect(maskTaxCode({ kind: 'enterprise', code: '0300588569' })).toBe('0300588569');
  });

  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1);
        expect(parseTaxCode(code).ok).toBe(true);
        expect(parseTaxCode(wrong)).toMatchObject({ problem: 'TAX_CODE_CHECK_DIGIT' });
      }),
    );
  });

  it('has for each beginning one check digit or none, and none in about one of eleven', () => {
    let none = 0;
    for (let n = 0; n < 11_000; n++) {
      const head = String(n).padStart(9, '0');
      const accepted = Array.from({ length: 10 }, (_, d) => parseTaxCode(`${head}${d}`)).filter((r) => r.ok).length;
      expect(accepted).toBeLessThanOrEqual(1);
      none += accepted === 0 ? 1 : 0;
    }
    expect(none).toBeGreaterThan(900);
    expect(none).toBeLessThan(1100);
  });
});
