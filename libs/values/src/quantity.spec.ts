import fc from 'fast-check';
import { shiftDecimal } from './decimal.js';
import {
  addQuantities,
  checkQuantity,
  compareQuantities,
  convert,
  converts,
  formatQuantity,
  parseQuantity,
  type PackFactor,
} from './quantity.js';
import { unit, UNIT_CODES } from './unit.js';

const CARTON: PackFactor = { unit: 'XCT', holds: { value: '24', unit: 'XJR' } };
const JAR: PackFactor = { unit: 'XJR', holds: { value: '0.5', unit: 'KGM' } };
const doNotConvert = (from: string, to: string) =>
  expect.objectContaining({ name: 'ValueError', code: 'UNITS_DO_NOT_CONVERT', params: { from, to } });

describe('reading a quantity', () => {
  it('reads what people type in their language', () => {
    expect(parseQuantity('1.234,5', 'KGM', 'vi')).toEqual({ ok: true, value: { value: '1234.5', unit: 'KGM' } });
    expect(parseQuantity('1,234.5', 'KGM', 'en')).toEqual({ ok: true, value: { value: '1234.5', unit: 'KGM' } });
  });

  it.each([
    ['1', 'XYZ', 'UNIT_UNKNOWN'],
    ['1', 'constructor', 'UNIT_UNKNOWN'],
    ['x', 'KGM', 'NUMBER_INVALID'],
    ['-1', 'KGM', 'QUANTITY_NEGATIVE'],
    ['0', 'KGM', 'QUANTITY_NOT_POSITIVE'],
    ['1.5', 'XBX', 'QUANTITY_NOT_WHOLE'],
    ['0.0000001', 'KGM', 'QUANTITY_TOO_PRECISE'],
    ['1000000000000', 'KGM', 'QUANTITY_TOO_LARGE'],
  ])('refuses %s %s: %s', (value, code, problem) =>
    expect(checkQuantity(value, code)).toMatchObject({ ok: false, problem }),
  );

  it('takes nothing as a capacity and the largest that can be stored', () => {
    expect(checkQuantity('0', 'KGM', { allowZero: true })).toMatchObject({ ok: true });
    expect(checkQuantity('999999999999.999999', 'KGM')).toMatchObject({ ok: true });
  });
});

describe('converting', () => {
  it.each([
    ['1', 'TNE', 'KGM', '1000'],
    ['0.5', 'GRM', 'TNE', '0.0000005'],
    ['3', 'DTN', 'KGM', '300'],
    ['5', 'HGM', 'KGM', '0.5'],
    ['750', 'MLT', 'LTR', '0.75'],
    ['12', 'H87', 'C62', '12'],
  ] as const)('%s %s in %s is %s', (value, from, to, result) =>
    expect(convert({ value, unit: from }, to)).toEqual({ value: result, unit: to }),
  );

  it.each([
    ['KGM', 'LTR'],
    ['XBX', 'XCR'],
    ['XBX', 'H87'],
    ['KGM', 'H87'],
    ['NIU', 'H87'],
  ] as const)('%s does not become %s', (from, to) => {
    expect(() => convert({ value: '1', unit: from }, to)).toThrow(doNotConvert(from, to));
    expect(converts(from, to)).toBe(false);
  });

  it('opens packages level by level, in any order of the factors', () => {
    const quantity = { value: '10', unit: 'XCT' } as const;
    expect(convert(quantity, 'KGM', [JAR, CARTON])).toEqual({ value: '120', unit: 'KGM' });
    expect(convert(quantity, 'TNE', [CARTON, JAR])).toEqual({ value: '0.12', unit: 'TNE' });
    expect(() => convert({ value: '1', unit: 'KGM' }, 'XJR', [JAR])).toThrow(doNotConvert('KGM', 'XJR'));
  });

  it('ends on packages that name each other in a circle', () => {
    const circle: PackFactor[] = [CARTON, { unit: 'XJR', holds: { value: '2', unit: 'XCT' } }];
    expect(() => convert({ value: '1', unit: 'XCT' }, 'KGM', circle)).toThrow(doNotConvert('XCT', 'KGM'));
    expect(converts('XCT', 'KGM', circle)).toBe(false);
  });

  it('comes back unchanged, whatever the two units, where it succeeds at all', () => {
    const codes = fc.constantFrom(...UNIT_CODES);
    const values = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 6 })).map(([n, s]) => shiftDecimal(String(n), -s));
    fc.assert(
      fc.property(values, codes, codes, (value, from, to) => {
        const quantity = { value, unit: from };
        if (converts(from, to)) {
          expect(convert(convert(quantity, to), from)).toEqual(quantity);
          expect(unit(from).dimension).toBe(unit(to).dimension);
        } else {
          expect(() => convert(quantity, to)).toThrow(doNotConvert(from, to));
        }
      }),
    );
  });
});

describe('calculating and writing', () => {
  it('adds and compares across units', () => {
    expect(addQuantities({ value: '0.1', unit: 'TNE' }, { value: '200', unit: 'GRM' })).toEqual({
      value: '0.1002',
      unit: 'TNE',
    });
    expect(compareQuantities({ value: '1', unit: 'KGM' }, { value: '999', unit: 'GRM' })).toBeGreaterThan(0);
    expect(compareQuantities({ value: '1', unit: 'KGM' }, { value: '1000', unit: 'GRM' })).toBe(0);
    expect(() => addQuantities({ value: '1', unit: 'KGM' }, { value: '1', unit: 'LTR' })).toThrow(
      doNotConvert('LTR', 'KGM'),
    );
  });

  it('writes in both languages', () => {
    expect(formatQuantity({ value: '1234.5', unit: 'KGM' }, 'vi')).toBe('1.234,5\u00a0kg');
    expect(formatQuantity({ value: '1234.5', unit: 'KGM' }, 'en')).toBe('1,234.5\u00a0kg');
    expect(formatQuantity({ value: '12', unit: 'XBX' }, 'vi')).toBe('12\u00a0hộp');
  });
});
