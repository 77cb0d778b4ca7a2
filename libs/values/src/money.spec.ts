import fc from 'fast-check';
import { LANGUAGES } from './language.js';
import { amountOf, checkVnd, formatVnd, parseVnd, sumVnd } from './money.js';

describe('reading dong', () => {
  it.each([
    ['1.234.567', 1_234_567],
    ['9.583 tỷ đồng', 9_583_000_000_000],
    ['9.583 tỉ đồng'.normalize('NFD'), 9_583_000_000_000],
    ['125.000\u00a0₫', 125_000],
    ['125.000 VNĐ', 125_000],
    ['125000đ', 125_000],
    ['1,5 triệu', 1_500_000],
    ['0,5 tỷ', 500_000_000],
    ['25 nghìn tỷ đồng', 25_000_000_000_000],
    ['500 ngàn', 500_000],
    ['50k', 50_000],
    ['125.000,00 ₫', 125_000],
    ['0', 0],
  ])('reads %s', (text, value) => expect(parseVnd(text, 'vi')).toEqual({ ok: true, value }));

  it.each([
    ['₫125,000', 125_000],
    ['VND 1,234,567', 1_234_567],
    ['1.5 billion dong', 1_500_000_000],
  ])('reads the English %s', (text, value) => expect(parseVnd(text, 'en')).toEqual({ ok: true, value }));

  it.each([
    ['', 'AMOUNT_NOT_A_NUMBER'],
    ['đồng', 'AMOUNT_NOT_A_NUMBER'],
    ['12.50', 'AMOUNT_NOT_A_NUMBER'],
    ['1,234,567', 'AMOUNT_NOT_A_NUMBER'],
    ['100 USD', 'AMOUNT_NOT_A_NUMBER'],
    ['5 constructor', 'AMOUNT_NOT_A_NUMBER'],
    ['--5', 'AMOUNT_NOT_A_NUMBER'],
    ['1 '.repeat(50), 'AMOUNT_NOT_A_NUMBER'],
    ['12,5', 'AMOUNT_FRACTIONAL'],
    ['0,0005 nghìn', 'AMOUNT_FRACTIONAL'],
    ['9007199254740990,0001', 'AMOUNT_FRACTIONAL'], // a float would round it away
    ['-5.000', 'AMOUNT_NEGATIVE'],
    ['9007199254740992', 'AMOUNT_TOO_LARGE'],
    ['10.000 nghìn tỷ', 'AMOUNT_TOO_LARGE'],
  ])('refuses %j: %s', (text, problem) => expect(parseVnd(text, 'vi')).toMatchObject({ ok: false, problem }));

  it('takes a negative amount only where the rule allows it', () => {
    expect(parseVnd('-5.000', 'vi', { allowNegative: true })).toEqual({ ok: true, value: -5000 });
    expect(checkVnd(-1)).toMatchObject({ problem: 'AMOUNT_NEGATIVE' });
  });
});

describe('checking dong', () => {
  it.each([
    [0.5, 'AMOUNT_FRACTIONAL'],
    [Number.NaN, 'AMOUNT_NOT_A_NUMBER'],
    [Infinity, 'AMOUNT_TOO_LARGE'],
    [2 ** 53, 'AMOUNT_TOO_LARGE'],
  ])('refuses %d: %s', (value, problem) => expect(checkVnd(value)).toMatchObject({ problem }));

  it('knows no negative zero', () => expect(checkVnd(-0)).toEqual({ ok: true, value: 0 }));
});

describe('writing dong', () => {
  const amounts = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });

  it('reads what it writes and writes as Intl does', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...LANGUAGES), (value, language) => {
        const text = formatVnd(value, language);
        expect(parseVnd(text, language, { allowNegative: true })).toEqual({ ok: true, value });
        expect(text).toBe(new Intl.NumberFormat(language, { style: 'currency', currency: 'VND' }).format(value));
      }),
    );
  });
});

describe('calculating with dong', () => {
  it('rounds once, to the whole dong, a half up', () => {
    expect(amountOf(12_345, '2.5')).toBe(30_863); // 30862.5
    expect(amountOf(3, '0.1')).toBe(0);
    expect(amountOf(125_000, '0.000004')).toBe(1); // 0.5
  });

  it('refuses to lose a dong', () => {
    expect(() => amountOf(Number.MAX_SAFE_INTEGER, '2')).toThrow(expect.objectContaining({ code: 'AMOUNT_TOO_LARGE' }));
    expect(() => sumVnd([Number.MAX_SAFE_INTEGER, 1])).toThrow(expect.objectContaining({ code: 'AMOUNT_TOO_LARGE' }));
    expect(() => sumVnd([0.5])).toThrow(expect.objectContaining({ code: 'AMOUNT_FRACTIONAL' }));
    expect(sumVnd([Number.MAX_SAFE_INTEGER, 1, -1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(sumVnd([])).toBe(0);
  });
});
