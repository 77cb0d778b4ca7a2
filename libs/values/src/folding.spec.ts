import fc from 'fast-check';
import { compareVi, slug, toneCanonical, vnFold } from './folding.js';

const syllables = fc.stringMatching(/^(qu|gi|h|th|ng|đ)?[aăâeêioôơuưy]{1,3}[\u0300\u0301\u0303\u0309\u0323]?(n|ng|c)?$/);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), syllables, fc.array(syllables).map((all) => all.join(' ')));

describe('folding', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['Hoà Bình', 'hoa binh'],
    ['THỪA THIÊN HUẾ', 'thua thien hue'],
    ['Ươm ỡ ệ', 'uom o e'],
    ['İ', 'i'],
  ])('makes %s %s', (text, folded) => {
    expect(vnFold(text)).toBe(folded);
    expect(vnFold(text.normalize('NFD'))).toBe(folded);
  });

  it('is stable and blind to the normal form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(vnFold(vnFold(text))).toBe(vnFold(text));
        expect(vnFold(text.normalize('NFD'))).toBe(vnFold(text.normalize('NFC')));
      }),
    );
  });
});

describe('tone placement', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['thoả thuận', 'thỏa thuận'],
    ['UỶ BAN', 'ỦY BAN'],
    ['khoẻ', 'khỏe'],
    ['thuý', 'thúy'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
    ['gìa', 'già'],
  ])('%s becomes %s', (text, canonical) => {
    expect(toneCanonical(text)).toBe(canonical);
    expect(toneCanonical(text.normalize('NFD'))).toBe(canonical);
  });

  it.each([
    'hòa', 'hoàn', 'quả', 'quý', 'già', 'gì', 'giếng', 'của', 'ngoài', 'khuỷu', 'nguyễn', 'nghĩa', 'thuở', 'người',
    'rượu', 'chịu', 'xoáy', 'huýt', 'giữa', 'quốc', 'Đắk', 'yến', 'café', 'Señor', 'résumé', 'Mẹ tròn con vuông',
  ])('leaves %s', (text) => expect(toneCanonical(text)).toBe(text.normalize('NFC')));

  it('is stable and changes no letter', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const canonical = toneCanonical(text);
        expect(toneCanonical(canonical)).toBe(canonical);
        expect(vnFold(canonical)).toBe(vnFold(text));
      }),
    );
  });
});

describe('Vietnamese order', () => {
  it.each([
    [['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    [['am', 'az', 'ăn', 'âm']],
    [['má a', 'mà b', 'ma c']],
    [['Bình Dương', 'Bình Định']],
    [['Dak Lak', 'Đà Nẵng', 'Yên Bái']],
    [['Lô 2', 'Lô 10']],
  ])('keeps %j', (sorted) => expect(sorted.toReversed().sort(compareVi)).toEqual(sorted));
});

describe('slug', () => {
  it.each([
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
    ['  Gạo ST25 (5 kg)! ', 'gao-st25-5-kg'],
    ['Đặc sản', 'dac-san'],
    ['你好', ''],
  ])('of %s is %s', (text, result) => expect(slug(text)).toBe(result));

  it('is cut at a word and is always fit for an address', () => {
    expect(slug('Trà shan tuyết cổ thụ', 14)).toBe('tra-shan-tuyet');
    expect(slug('Trà shan tuyết cổ thụ', 13)).toBe('tra-shan');
    expect(slug('abcdefgh', 3)).toBe('abc');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, max) => {
        expect(slug(text, max)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
