import fc from 'fast-check';
import { lineTotal, lineVat, quoteTotals, vatClasses, type PricedLine } from './vat.js';

const line = (quantity: string, unitPrice: number, vat: PricedLine['vat'] = 'NOT_TAXED'): PricedLine => ({ quantity, unitPrice, vat });

describe('sums of a quote', () => {
  it.each([
    ['120.5', 100_000, 12_050_000],
    ['0.5', 1, 1], // a half goes up
    ['0.4999', 1, 0],
    ['1.005', 100, 101], // as a float it would be 100.49999999999999
    ['0.000001', 500_000, 1],
    ['12.500000', 3, 38], // as PostgreSQL writes it
  ])('%s at %i dong a unit are %i', (quantity, unitPrice, expected) => {
    expect(lineTotal(line(quantity, unitPrice))).toBe(expected);
  });

  it.each([
    ['NOT_TAXED', 0],
    ['VAT_0', 0],
    ['VAT_5', 53],
    ['VAT_8', 84],
    ['VAT_10', 105],
  ] as const)('the VAT of class %s on 1,050 dong is %i', (vat, expected) => {
    expect(lineVat(line('1', 1_050, vat))).toBe(expected);
  });

  it('round VAT line by line, not on the sum', () => {
    // 8 % of 6 dong is 0.48 and rounds to nothing, on each of two lines; of 12 it would be 0.96
    expect(quoteTotals([line('1', 6, 'VAT_8'), line('1', 6, 'VAT_8')])).toEqual({ total: 12, totalWithVat: 12 });
  });

  it('are refused beyond the safe integers instead of losing a dong', () => {
    expect(() => quoteTotals([line('1', Number.MAX_SAFE_INTEGER), line('1', 1)])).toThrow(expect.objectContaining({ code: 'AMOUNT_TOO_LARGE' }));
    expect(() => quoteTotals([line('1', Number.MAX_SAFE_INTEGER, 'VAT_10')])).toThrow(expect.objectContaining({ code: 'AMOUNT_TOO_LARGE' }));
  });

  it('agree with exact arithmetic in millionths of a dong', () => {
    const priced = fc.record({ millionths: fc.integer({ min: 1, max: 9_999_999_999 }), unitPrice: fc.integer({ min: 1, max: 10_000_000 }), vat: fc.constantFrom(...vatClasses) });
    fc.assert(
      fc.property(fc.array(priced, { minLength: 1, maxLength: 20 }), (lines) => {
        const half = (value: bigint, unit: bigint) => (2n * value + unit) / (2n * unit);
        const percent = { NOT_TAXED: 0n, VAT_0: 0n, VAT_5: 5n, VAT_8: 8n, VAT_10: 10n };
        const amounts = lines.map(({ millionths, unitPrice }) => half(BigInt(millionths) * BigInt(unitPrice), 1_000_000n));
        const taxes = lines.map(({ vat }, place) => half(amounts[place]! * percent[vat], 100n));
        const sum = (values: bigint[]) => Number(values.reduce((total, value) => total + value, 0n));
        const decimal = (millionths: number) => `${Math.floor(millionths / 1e6)}.${String(millionths % 1e6).padStart(6, '0')}`;
        const totals = quoteTotals(lines.map(({ millionths, ...rest }) => ({ ...rest, quantity: decimal(millionths) })));
        expect(totals).toEqual({ total: sum(amounts), totalWithVat: sum([...amounts, ...taxes]) });
      }),
    );
  });
});
