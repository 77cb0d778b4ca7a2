import { accept, refuse, type Result } from './problem.js';

export interface Phone {
  readonly kind: 'mobile' | 'landline';
  /** "+84912345678": the form to store, compare and dial. */
  readonly e164: string;
}

/**
 * The 11-digit mobile numbers withdrawn in 2018, by their first four digits: old letterheads still print them.
 * Source: programme.md section 12 (the Ministry's plan of 2018).
 */
const OLD_MOBILE: Readonly<Record<string, string>> = {
  '0162': '032', '0163': '033', '0164': '034', '0165': '035',
  '0166': '036', '0167': '037', '0168': '038', '0169': '039',
  '0120': '070', '0121': '079', '0122': '077', '0126': '076', '0128': '078',
  '0123': '083', '0124': '084', '0125': '085', '0127': '081', '0129': '082',
  '0186': '056', '0188': '058', '0199': '059',
};

/**
 * Reads a Vietnamese number: "0912 345 678", "(024) 3825.1234", "+84 (0)28 ...", "0084 ...", and an old
 * "0162 ..." which becomes 032. Mobile: 10 digits from 03, 05, 07, 08, 09. Landline: 11 digits from 02, the area
 * codes of 2017. Single prefixes within these are not checked, for new ones are opened without notice.
 * Problem: PHONE_INVALID, also for short numbers (1900 ...) and other countries.
 */
export function parsePhone(text: string): Result<Phone> {
  const plain = text.replace(/\(0\)/, '').replace(/[\s().-]/g, '');
  const national = plain.replace(/^(?:\+84|0084|84)0?/, '0');
  const number = modern(national);
  if (/^0[35789]\d{8}$/.test(number)) return accept({ kind: 'mobile', e164: `+84${number.slice(1)}` });
  if (/^02\d{9}$/.test(number)) return accept({ kind: 'landline', e164: `+84${number.slice(1)}` });
  return refuse('PHONE_INVALID');
}

/** "0912 345 678", "(024) 3825 1234", "(0235) 385 1234": as it is read in Vietnam. `e164` comes from `parsePhone`. */
export function formatPhone(e164: string): string {
  const number = e164.replace(/^\+84/, '0');
  if (number.length === 10) return number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3');
  return /^02[48]/.test(number)
    ? number.replace(/^(\d{3})(\d{4})(\d{4})$/, '($1) $2 $3')
    : number.replace(/^(\d{4})(\d{3})(\d{4})$/, '($1) $2 $3');
}

function modern(national: string): string {
  const prefix = OLD_MOBILE[national.slice(0, 4)];
  return prefix === undefined ? national : prefix + national.slice(4);
}
