import { vnFold } from './folding.js';
import type { Bilingual, Language } from './language.js';
import type { LocalDate } from './local-date.js';
import { PROVINCE_ALIASES, PROVINCE_HISTORY, ROWS_34, ROWS_63, type RegionCode } from './province.data.js';

export { REGIONS, type RegionCode } from './province.data.js';

/** '63': the units before 2025-07-01; '34': those since. */
export type ProvinceScheme = '63' | '34';
export type ProvinceType = 'province' | 'municipality';

/**
 * A province-level unit. The key is (scheme, code): codes were given again to other places (15 was Yên Bái and is
 * Lào Cai) and so were names (Gia Lai now holds Bình Định). Source: provinces.md.
 */
export interface Province {
  readonly scheme: ProvinceScheme;
  /** Two digits, text: "01" is not 1. */
  readonly code: string;
  readonly name: Bilingual;
  readonly type: ProvinceType;
  /** Regions of the 63-unit scheme; a merged unit may lie in two. */
  readonly regions: readonly RegionCode[];
}

const OLD: readonly Province[] = ROWS_63.map(([code, vi, en, city, region]) => ({
  scheme: '63',
  code,
  name: { vi, en },
  type: city === 1 ? 'municipality' : 'province',
  regions: [region],
}));

const CURRENT: readonly Province[] = ROWS_34.map(([code, vi, en, city]) => ({
  scheme: '34',
  code,
  name: { vi, en },
  type: city === 1 ? 'municipality' : 'province',
  regions: [...new Set(ROWS_63.filter((row) => row[5] === code).map((row) => row[4]))],
}));

const BY_KEY = new Map([...OLD, ...CURRENT].map((unit) => [provinceKey(unit), unit]));
const MERGED_INTO = new Map(ROWS_63.map((row) => [row[0], row[5]]));

/** All units of a scheme, in the order of their codes. */
export function provinces(scheme: ProvinceScheme): readonly Province[] {
  return scheme === '63' ? OLD : CURRENT;
}

/** The unit with that code in that scheme, or undefined. */
export function province(scheme: ProvinceScheme, code: string): Province | undefined {
  return BY_KEY.get(provinceKey({ scheme, code }));
}

/** "63:15": one text for the pair, for maps and addresses. */
export function provinceKey({ scheme, code }: Pick<Province, 'scheme' | 'code'>): string {
  return `${scheme}:${code}`;
}

/** The unit of today that holds the given one; a unit of today is its own. No old unit was split. */
export function currentProvince(unit: Province): Province {
  if (unit.scheme === '34') return unit;
  const current = province('34', MERGED_INTO.get(unit.code) ?? '');
  if (current === undefined) throw new Error(`No province of today for ${provinceKey(unit)}`);
  return current;
}

/** The old units that a unit of today was formed from; an old unit is its own. */
export function formedFrom(unit: Province): readonly Province[] {
  return unit.scheme === '63' ? [unit] : OLD.filter((old) => MERGED_INTO.get(old.code) === unit.code);
}

/** The unit as it was called and ranked on a day: '63:46' in 2020 is the province Thừa Thiên Huế. */
export function provinceOn(unit: Province, day: LocalDate): Province {
  const before = PROVINCE_HISTORY[provinceKey(unit)];
  if (before === undefined || day > before.until) return unit;
  return { ...unit, name: before.name, type: 'province' };
}

/** "Tỉnh Lào Cai", "Thành phố Huế"; "Lao Cai Province", "Hue City". */
export function provinceFullName({ name, type }: Province, language: Language): string {
  const city = type === 'municipality';
  if (language === 'vi') return `${city ? 'Thành phố' : 'Tỉnh'} ${name.vi}`;
  return name.en.endsWith(' City') ? name.en : `${name.en} ${city ? 'City' : 'Province'}`;
}

/**
 * Finds a unit by its name as people write it: with or without diacritics, either tone placement, any case, blanks and
 * hyphens, with "tỉnh", "thành phố", "TP." before or "province", "city" behind, usual short forms (TP.HCM).
 * Without a scheme a name of today wins and a name that only the 63 have is still found; for old documents give '63',
 * for "Quảng Nam" tells its time but "Gia Lai" does not.
 */
export function findProvinceByName(text: string, scheme?: ProvinceScheme): Province | undefined {
  const key = nameKey(text);
  const name = Object.hasOwn(PROVINCE_ALIASES, key) ? PROVINCE_ALIASES[key] : key;
  const units = scheme === undefined ? [...CURRENT, ...OLD] : provinces(scheme);
  return units.find((unit) => nameKey(unit.name.vi) === name);
}

function nameKey(text: string): string {
  return vnFold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(?:tinh|thanh pho|tp|t p) /, '')
    .replace(/ (?:province|city)$/, '')
    .replaceAll(' ', '');
}
