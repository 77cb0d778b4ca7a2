import fc from 'fast-check';
import { cleanText, countCodePoints, countGraphemes } from './text.js';

describe('text', () => {
  it('stores NFC without blanks at the ends', () => {
    expect(cleanText(` ${'Hòa Bình'.normalize('NFD')}\n`, { max: 20 })).toEqual({ ok: true, value: 'Hòa Bình' });
  });

  it.each([
    ['a\0b', 'TEXT_NUL'],
    ['a\u0007b', 'TEXT_CONTROL_CHARACTER'],
    ['a\u007fb', 'TEXT_CONTROL_CHARACTER'],
    ['a\u202eb', 'TEXT_CONTROL_CHARACTER'],
    ['a\tb', 'TEXT_CONTROL_CHARACTER'],
    ['a\nb', 'TEXT_LINE_BREAK'],
    ['a\u2028b', 'TEXT_LINE_BREAK'],
    ['a\ud800b', 'TEXT_MALFORMED'],
    ['', 'TEXT_EMPTY'],
    [' \u00a0 ', 'TEXT_EMPTY'],
    ['aaaaaa', 'TEXT_TOO_LONG'],
  ])('refuses %j: %s', (text, problem) => expect(cleanText(text, { max: 5 })).toMatchObject({ ok: false, problem }));

  it('takes line breaks of every system and tabs where several lines are asked for', () => {
    expect(cleanText('a\r\nb\rc\u2028d\te', { max: 20, multiline: true })).toEqual({ ok: true, value: 'a\nb\nc\nd\te' });
    expect(cleanText('a\u0007', { max: 20, multiline: true })).toMatchObject({ problem: 'TEXT_CONTROL_CHARACTER' });
    expect(cleanText('', { max: 20, allowEmpty: true })).toEqual({ ok: true, value: '' });
  });

  it('counts the length after normalisation, and says the limit', () => {
    expect(cleanText('ệệệệệ'.normalize('NFD'), { max: 5 }).ok).toBe(true);
    expect(cleanText('😀'.repeat(5), { max: 5 }).ok).toBe(true);
    expect(cleanText('😀'.repeat(6), { max: 5 })).toMatchObject({ params: { max: 5 } });
  });

  it('counts code points as the database and graphemes as the reader', () => {
    expect(countCodePoints('👨‍👩‍👧')).toBe(5);
    expect(countGraphemes('👨‍👩‍👧')).toBe(1);
    expect(countGraphemes('Huế'.normalize('NFD'))).toBe(3);
  });

  it('accepts only what PostgreSQL stores unchanged, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.boolean(), (text, multiline) => {
        const result = cleanText(text, { max: 100, allowEmpty: true, multiline });
        if (!result.ok) return;
        expect(result.value).not.toMatch(multiline ? /\0/ : /\p{Cc}/u);
        expect(result.value).toBe(result.value.normalize('NFC').trim());
        expect(cleanText(result.value, { max: 100, allowEmpty: true, multiline })).toEqual(result);
      }),
    );
  });
});
