import fc from 'fast-check';
import { toneCanonical, vnFold } from './folding.js';
import {
  currentProvince,
  findProvinceByName,
  formedFrom,
  province,
  provinceFullName,
  provinceKey,
  provinceOn,
  provinces,
  REGIONS,
  type Province,
} from './province.js';

const all = [...provinces('63'), ...provinces('34')];
const anyProvince = fc.constantFrom(...all);
const must = (scheme: '63' | '34', code: string): Province => {
  const found = province(scheme, code);
  if (found === undefined) throw new Error(`no province ${scheme}:${code}`);
  return found;
};

describe('provinces', () => {
  it('are 63 and 34, with keys and names of their own within a scheme', () => {
    for (const [scheme, count] of [['63', 63], ['34', 34]] as const) {
      const units = provinces(scheme);
      expect(units).toHaveLength(count);
      expect(new Set(units.map((unit) => unit.code)).size).toBe(count);
      expect(new Set(units.map((unit) => vnFold(unit.name.vi))).size).toBe(count);
    }
  });

  it('are cities where the lists say so', () => {
    const cities = (scheme: '63' | '34') =>
      provinces(scheme).filter((unit) => unit.type === 'municipality').map((unit) => unit.name.en);
    expect(cities('63')).toEqual(['Hanoi', 'Hai Phong', 'Hue', 'Da Nang', 'Ho Chi Minh City', 'Can Tho']);
    expect(cities('34')).toEqual(['Hanoi', 'Hai Phong', 'Hue', 'Da Nang', 'Dong Nai', 'Ho Chi Minh City', 'Can Tho']);
  });

  it('stand in one of six regions of old, the merged in one or two', () => {
    for (const unit of provinces('63')) expect(unit.regions).toHaveLength(1);
    for (const unit of provinces('34')) expect([1, 2]).toContain(unit.regions.length);
    expect(new Set(all.flatMap((unit) => unit.regions))).toEqual(new Set(Object.keys(REGIONS)));
    expect(must('34', '52').regions.toSorted()).toEqual(['CENTRAL_HIGHLANDS', 'NORTH_CENTRAL_CENTRAL_COAST']);
  });

  it('are written in NFC with the tone on the first vowel', () => {
    for (const { name } of all) expect(toneCanonical(name.vi)).toBe(name.vi);
  });
});

describe('the merger', () => {
  it('takes every old unit into exactly one of today, and leaves none of today empty', () => {
    const parts = provinces('34').flatMap((unit) => formedFrom(unit).map(provinceKey));
    expect(parts.toSorted()).toEqual(provinces('63').map(provinceKey).toSorted());
    fc.assert(
      fc.property(anyProvince, (unit) => {
        const current = currentProvince(unit);
        expect(current.scheme).toBe('34');
        expect(currentProvince(current)).toBe(current);
        expect(formedFrom(current)).toContain(formedFrom(unit)[0]);
      }),
    );
  });

  it('left 11 unchanged and made 23 of 52', () => {
    const merged = provinces('34').filter((unit) => formedFrom(unit).length > 1);
    expect(merged).toHaveLength(23);
    expect(merged.flatMap(formedFrom)).toHaveLength(52);
  });

  it.each([
    ['Bắc Kạn', 'Thái Nguyên'], ['Quảng Nam', 'Đà Nẵng'], ['Yên Bái', 'Lào Cai'], ['Bến Tre', 'Vĩnh Long'],
    ['Nam Định', 'Ninh Bình'], ['Bình Định', 'Gia Lai'], ['Quảng Bình', 'Quảng Trị'], ['Hà Tĩnh', 'Hà Tĩnh'],
    ['Quảng Ninh', 'Quảng Ninh'], ['Bình Thuận', 'Lâm Đồng'], ['Hậu Giang', 'Cần Thơ'], ['Long An', 'Tây Ninh'],
  ])('%s is in %s', (old, now) => {
    const unit = findProvinceByName(old, '63');
    expect(unit && currentProvince(unit).name.vi).toBe(now);
  });

  it.each([
    ['15', 'Yên Bái', 'Lào Cai'], ['24', 'Bắc Giang', 'Bắc Ninh'], ['44', 'Quảng Bình', 'Quảng Trị'],
    ['52', 'Bình Định', 'Gia Lai'], ['80', 'Long An', 'Tây Ninh'], ['82', 'Tiền Giang', 'Đồng Tháp'],
    ['91', 'Kiên Giang', 'An Giang'],
  ])('gave the code %s of %s to %s', (code, old, now) => {
    expect(province('63', code)?.name.vi).toBe(old);
    expect(province('34', code)?.name.vi).toBe(now);
  });

  it('is asked by code as text, and only for what there is', () => {
    for (const code of ['1', '00', '', '99', '63:01']) expect(province('63', code)).toBeUndefined();
    expect(province('34', '10')).toBeUndefined();
  });
});

describe('names through time', () => {
  it('calls Huế and Đồng Nai what they were on the day', () => {
    const hue = must('63', '46');
    expect(provinceFullName(provinceOn(hue, '2024-12-31'), 'vi')).toBe('Tỉnh Thừa Thiên Huế');
    expect(provinceFullName(provinceOn(hue, '2025-01-01'), 'vi')).toBe('Thành phố Huế');
    expect(provinceOn(must('34', '75'), '2026-04-29').type).toBe('province');
    expect(provinceOn(must('34', '75'), '2026-04-30').type).toBe('municipality');
    expect(provinceOn(must('34', '01'), '2020-01-01')).toBe(must('34', '01'));
  });

  it('writes full names in English', () => {
    expect(provinceFullName(must('34', '79'), 'en')).toBe('Ho Chi Minh City');
    expect(provinceFullName(must('34', '15'), 'en')).toBe('Lao Cai Province');
    expect(provinceFullName(must('34', '46'), 'en')).toBe('Hue City');
  });
});

describe('finding by name', () => {
  it.each([
    ['Khánh Hoà', '34:56'], ['tỉnh khánh hòa', '34:56'], ['KHANH HOA', '34:56'], ['TP.HCM', '34:79'], ['TPHCM', '34:79'],
    ['TP. Hồ Chí Minh', '34:79'], ['Ho Chi Minh City', '34:79'], ['Sài Gòn', '34:79'], ['Hanoi', '34:01'],
    ['Thành phố Huế', '34:46'], ['Thừa Thiên - Huế', '34:46'], ['Daklak', '34:66'], ['Đắc Lắc', '34:66'],
    ['Kontum', '63:62'], ['Bà Rịa Vũng Tàu', '63:77'], ['Bắc Kạn', '63:06'], ['Lao Cai province', '34:15'],
  ])('%s is %s', (text, key) => {
    const found = findProvinceByName(text);
    expect(found && provinceKey(found)).toBe(key);
  });

  it.each(['', 'tỉnh', 'TP.', 'Paris', 'constructor', 'Hà'])('%j is nowhere', (text) =>
    expect(findProvinceByName(text)).toBeUndefined(),
  );

  it('looks only in the scheme it is given', () => {
    expect(findProvinceByName('Bắc Kạn', '34')).toBeUndefined();
    expect(findProvinceByName('Gia Lai', '63')?.code).toBe('64');
    expect(findProvinceByName('Gia Lai')?.code).toBe('52');
  });

  it('finds every unit however it is written', () => {
    const spelling = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.normalize('NFD'),
      (name) => vnFold(name),
      (name) => name.toUpperCase(),
      (name) => name.replaceAll(' ', '  '),
    );
    const frame = fc.constantFrom<(unit: Province) => string>(
      (unit) => unit.name.vi,
      (unit) => unit.name.en,
      (unit) => provinceFullName(unit, 'vi'),
      (unit) => provinceFullName(unit, 'en'),
      (unit) => `TP. ${unit.name.vi}`,
    );
    fc.assert(
      fc.property(anyProvince, spelling, frame, (unit, spell, write) => {
        expect(findProvinceByName(spell(write(unit)), unit.scheme)).toBe(unit);
      }),
      { numRuns: 1000 },
    );
  });
});
