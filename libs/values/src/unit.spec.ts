import { isUnitCode, unit, UNIT_CODES } from './unit.js';

describe('units', () => {
  it('have the form of UN/ECE codes and a name of their own in each language', () => {
    for (const code of UNIT_CODES) expect(code).toMatch(/^[A-Z0-9]{2,3}$/);
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(UNIT_CODES.map((code) => unit(code).name[language])).size).toBe(UNIT_CODES.length);
    }
  });

  it('convert among packages by no law', () => {
    for (const code of UNIT_CODES.filter((c) => c.startsWith('X'))) expect(unit(code).power).toBeNull();
  });

  it('are told from other text', () => {
    expect(isUnitCode('KGM')).toBe(true);
    for (const text of ['kgm', 'toString', '__proto__', '']) expect(isUnitCode(text)).toBe(false);
  });
});
