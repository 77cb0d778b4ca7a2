import fc from 'fast-check';
import { formatPhone, parsePhone } from './phone.js';

describe('phone', () => {
  it.each([
    ['0912 345 678', '+84912345678'],
    ['0912.345.678', '+84912345678'],
    ['+84 912-345-678', '+84912345678'],
    ['+84 (0) 912 345 678', '+84912345678'],
    ['0084912345678', '+84912345678'],
    ['84912345678', '+84912345678'],
    ['0162 345 6789', '+84323456789'],
    ['+84 199 345 6789', '+84593456789'],
    ['(024) 3825 1234', '+842438251234'],
    ['0235 385 1234', '+842353851234'],
    ['+84 28 3829 5604', '+842838295604'],
  ])('reads %s as %s', (text, e164) => expect(parsePhone(text)).toMatchObject({ ok: true, value: { e164 } }));

  it.each(['', '0912345', '09123456789', '0412345678', '1900 1234', '+1 202 555 0100', '0161 234 5678', '0912345678x', '04 3825 1234'])(
    'refuses %j',
    (text) => expect(parsePhone(text)).toMatchObject({ problem: 'PHONE_INVALID' }),
  );

  it.each([
    ['0120', '070'], ['0121', '079'], ['0122', '077'], ['0126', '076'], ['0128', '078'],
    ['0123', '083'], ['0124', '084'], ['0125', '085'], ['0127', '081'], ['0129', '082'],
    ['0162', '032'], ['0163', '033'], ['0164', '034'], ['0165', '035'],
    ['0166', '036'], ['0167', '037'], ['0168', '038'], ['0169', '039'],
    ['0186', '056'], ['0188', '058'], ['0199', '059'],
  ])('maps the withdrawn %s to %s', (old, now) =>
    expect(parsePhone(`${old}1234567`)).toEqual({
      ok: true,
      value: { kind: 'mobile', e164: `+84${now.slice(1)}1234567` },
    }),
  );

  it('tells landlines from mobiles and writes both as they are read', () => {
    expect(parsePhone('02438251234')).toMatchObject({ value: { kind: 'landline' } });
    expect(formatPhone('+842438251234')).toBe('(024) 3825 1234');
    expect(formatPhone('+842353851234')).toBe('(0235) 385 1234');
    expect(formatPhone('+84912345678')).toBe('0912 345 678');
  });

  it('reads its own output, national and international, to the same number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0([35789]\d{8}|2\d{9})$/), (number) => {
        const first = parsePhone(number);
        expect(first.ok).toBe(true);
        if (!first.ok) return;
        expect(parsePhone(first.value.e164)).toEqual(first);
        expect(parsePhone(formatPhone(first.value.e164))).toEqual(first);
      }),
    );
  });
});
