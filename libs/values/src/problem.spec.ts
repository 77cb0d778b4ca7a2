import { LANGUAGES } from './language.js';
import { accept, orThrow, PROBLEM_TEXTS, problemText, refuse, ValueError } from './problem.js';

describe('problems', () => {
  it('have words in both languages with the same parameters', () => {
    for (const texts of Object.values(PROBLEM_TEXTS)) {
      const [vi, en] = LANGUAGES.map((language) => texts[language].match(/\{\w+\}/g)?.toSorted());
      expect(vi).toEqual(en);
      expect(texts.vi).not.toBe(texts.en);
      expect(texts.vi).toBe(texts.vi.normalize('NFC'));
    }
  });

  it('put the parameters in, as text', () => {
    expect(problemText('TEXT_TOO_LONG', 'vi', { max: 5 })).toBe('Tối đa 5 ký tự.');
    expect(problemText('UNIT_UNKNOWN', 'en', { unit: '{unit}$&' })).toBe('There is no unit “{unit}$&”.');
  });

  it('are thrown only where asked', () => {
    expect(orThrow(accept(1))).toBe(1);
    expect(() => orThrow(refuse('TEXT_TOO_LONG', { max: 5 }))).toThrow(new ValueError('TEXT_TOO_LONG', { max: 5 }));
  });
});
