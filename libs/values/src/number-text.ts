import { parseDecimal, type Decimal } from './decimal.js';
import type { Language } from './language.js';
import { refuse, type Result } from './problem.js';

/**
 * Reads a number as people of that language write it, grouped in threes or not at all:
 * "1.234.567,89" in Vietnamese, "1,234,567.89" in English.
 * Strict about groups on purpose: "12.5" in Vietnamese is refused and never taken for 125 or for 12,5.
 * Problem: NUMBER_INVALID. Source of the rule: CLDR 48 for vi; programme.md section 12.
 */
export function parseNumberText(text: string, language: Language): Result<Decimal> {
  const plain = text.trim().replace('\u2212', '-');
  const pattern =
    language === 'vi'
      ? /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/
      : /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
  if (!pattern.test(plain)) return refuse('NUMBER_INVALID');
  return parseDecimal(language === 'vi' ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
}

/**
 * Writes a decimal with the language's separators, all digits kept.
 * Own code instead of `Intl.NumberFormat`, which rounds and, in older browsers, goes through a float.
 */
export function formatNumber(value: Decimal, language: Language): string {
  const [whole = '0', fraction] = value.split('.');
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}
