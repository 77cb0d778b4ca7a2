import type { Bilingual } from './language.js';

export type Dimension = 'mass' | 'volume' | 'length' | 'area' | 'count';

export interface Unit {
  readonly dimension: Dimension;
  /**
   * The unit is 10^power of its dimension's base (kg, l, m, m², piece). `null`: it converts to nothing by itself;
   * how much a box holds is the product's pack factor, not a law.
   */
  readonly power: number | null;
  readonly name: Bilingual;
  /** What stands behind the number; the same in both languages. Without it the name stands there. */
  readonly symbol?: string;
}

/**
 * UN/ECE Recommendation 20 codes of this trade; those with X are the packages of Recommendation 21 as Rec 20
 * carries them. Of the everyday Vietnamese measures tạ and lạng have codes (DTN 100 kg, HGM 100 g), yến has none.
 * NIU is the list's "number of international units" (vitamins, enzymes) and not a piece.
 * Only powers of ten are here, so that every conversion is an exact shift of the decimal point.
 */
export const UNITS = {
  KGM: { dimension: 'mass', power: 0, name: { vi: 'ki-lô-gam', en: 'kilogram' }, symbol: 'kg' },
  GRM: { dimension: 'mass', power: -3, name: { vi: 'gam', en: 'gram' }, symbol: 'g' },
  MGM: { dimension: 'mass', power: -6, name: { vi: 'mi-li-gam', en: 'milligram' }, symbol: 'mg' },
  HGM: { dimension: 'mass', power: -1, name: { vi: 'lạng', en: 'hectogram' } },
  DTN: { dimension: 'mass', power: 2, name: { vi: 'tạ', en: 'quintal (100 kg)' } },
  TNE: { dimension: 'mass', power: 3, name: { vi: 'tấn', en: 'tonne' } },
  LTR: { dimension: 'volume', power: 0, name: { vi: 'lít', en: 'litre' }, symbol: 'l' },
  MLT: { dimension: 'volume', power: -3, name: { vi: 'mi-li-lít', en: 'millilitre' }, symbol: 'ml' },
  HLT: { dimension: 'volume', power: 2, name: { vi: 'héc-tô-lít', en: 'hectolitre' }, symbol: 'hl' },
  MTQ: { dimension: 'volume', power: 3, name: { vi: 'mét khối', en: 'cubic metre' }, symbol: 'm³' },
  MTR: { dimension: 'length', power: 0, name: { vi: 'mét', en: 'metre' }, symbol: 'm' },
  CMT: { dimension: 'length', power: -2, name: { vi: 'xen-ti-mét', en: 'centimetre' }, symbol: 'cm' },
  MTK: { dimension: 'area', power: 0, name: { vi: 'mét vuông', en: 'square metre' }, symbol: 'm²' },
  H87: { dimension: 'count', power: 0, name: { vi: 'cái', en: 'piece' } },
  C62: { dimension: 'count', power: 0, name: { vi: 'đơn vị', en: 'unit' } },
  SET: { dimension: 'count', power: null, name: { vi: 'bộ', en: 'set' } },
  PR: { dimension: 'count', power: null, name: { vi: 'đôi', en: 'pair' } },
  NIU: { dimension: 'count', power: null, name: { vi: 'đơn vị quốc tế', en: 'international unit' }, symbol: 'IU' },
  XBX: { dimension: 'count', power: null, name: { vi: 'hộp', en: 'box' } },
  XCT: { dimension: 'count', power: null, name: { vi: 'thùng', en: 'carton' } },
  XCR: { dimension: 'count', power: null, name: { vi: 'két', en: 'crate' } },
  XBG: { dimension: 'count', power: null, name: { vi: 'túi', en: 'bag' } },
  XSA: { dimension: 'count', power: null, name: { vi: 'bao', en: 'sack' } },
  XPK: { dimension: 'count', power: null, name: { vi: 'gói', en: 'package' } },
  XBO: { dimension: 'count', power: null, name: { vi: 'chai', en: 'bottle' } },
  XJR: { dimension: 'count', power: null, name: { vi: 'hũ', en: 'jar' } },
  XCA: { dimension: 'count', power: null, name: { vi: 'lon', en: 'can' } },
  XTB: { dimension: 'count', power: null, name: { vi: 'hộp nhựa', en: 'tub' } },
  XTU: { dimension: 'count', power: null, name: { vi: 'tuýp', en: 'tube' } },
  XBH: { dimension: 'count', power: null, name: { vi: 'bó', en: 'bunch' } },
  XBK: { dimension: 'count', power: null, name: { vi: 'giỏ', en: 'basket' } },
  XRO: { dimension: 'count', power: null, name: { vi: 'cuộn', en: 'roll' } },
  XPX: { dimension: 'count', power: null, name: { vi: 'pa-lét', en: 'pallet' } },
} as const satisfies Record<string, Unit>;

export type UnitCode = keyof typeof UNITS;

/** All codes, in the order a list should offer them. */
export const UNIT_CODES = Object.keys(UNITS) as readonly UnitCode[];

export function isUnitCode(text: string): text is UnitCode {
  return Object.hasOwn(UNITS, text);
}

export function unit(code: UnitCode): Unit {
  return UNITS[code];
}
