import type { Bilingual, Language } from './language.js';

/**
 * Everything a value can be refused for, with the words for the person who typed it.
 * One closed list here, so that the browser's form and the server's answer say the same thing.
 * `{name}` is replaced by the parameter of that name.
 */
export const PROBLEM_TEXTS = {
  AMOUNT_NOT_A_NUMBER: { vi: 'Số tiền không đọc được.', en: 'The amount cannot be read.' },
  AMOUNT_FRACTIONAL: { vi: 'Tiền đồng không có phần lẻ.', en: 'Vietnamese dong have no fraction.' },
  AMOUNT_NEGATIVE: { vi: 'Số tiền không được âm.', en: 'The amount must not be negative.' },
  AMOUNT_TOO_LARGE: { vi: 'Số tiền quá lớn.', en: 'The amount is too large.' },
  NUMBER_INVALID: { vi: 'Số không đọc được.', en: 'The number cannot be read.' },
  QUANTITY_NOT_POSITIVE: { vi: 'Số lượng phải lớn hơn 0.', en: 'The quantity must be greater than zero.' },
  QUANTITY_NEGATIVE: { vi: 'Số lượng không được âm.', en: 'The quantity must not be negative.' },
  QUANTITY_NOT_WHOLE: { vi: 'Đơn vị này chỉ nhận số nguyên.', en: 'This unit takes whole numbers only.' },
  QUANTITY_TOO_PRECISE: {
    vi: 'Số lượng có tối đa {digits} chữ số thập phân.',
    en: 'A quantity has at most {digits} decimal places.',
  },
  QUANTITY_TOO_LARGE: { vi: 'Số lượng quá lớn.', en: 'The quantity is too large.' },
  UNIT_UNKNOWN: { vi: 'Không có đơn vị “{unit}”.', en: 'There is no unit “{unit}”.' },
  UNITS_DO_NOT_CONVERT: {
    vi: 'Không quy đổi được từ {from} sang {to}.',
    en: '{from} cannot be converted to {to}.',
  },
  TAX_CODE_FORMAT: {
    vi: 'Mã số thuế có 10 chữ số, 10 chữ số và 3 chữ số của đơn vị phụ thuộc, hoặc 12 chữ số.',
    en: 'A tax code has 10 digits, 10 digits and 3 of a branch, or 12 digits.',
  },
  TAX_CODE_CHECK_DIGIT: {
    vi: 'Mã số thuế sai chữ số kiểm tra. Hãy xem lại từng chữ số.',
    en: 'The check digit of the tax code is wrong. Please look at each digit again.',
  },
  PHONE_INVALID: {
    vi: 'Số điện thoại Việt Nam không hợp lệ.',
    en: 'This is not a valid Vietnamese phone number.',
  },
  GTIN_FORMAT: { vi: 'Mã GTIN có 8, 12, 13 hoặc 14 chữ số.', en: 'A GTIN has 8, 12, 13 or 14 digits.' },
  GTIN_CHECK_DIGIT: { vi: 'Mã GTIN sai chữ số kiểm tra.', en: 'The check digit of the GTIN is wrong.' },
  GLN_FORMAT: { vi: 'Mã GLN có 13 chữ số.', en: 'A GLN has 13 digits.' },
  GLN_CHECK_DIGIT: { vi: 'Mã GLN sai chữ số kiểm tra.', en: 'The check digit of the GLN is wrong.' },
  SCORE_INVALID: {
    vi: 'Điểm từ 0 đến 100, tối đa hai chữ số thập phân.',
    en: 'A score is from 0 to 100 with at most two decimal places.',
  },
  DATE_INVALID: { vi: 'Ngày không hợp lệ (dd/MM/yyyy).', en: 'This is not a valid date (dd/MM/yyyy).' },
  EMAIL_INVALID: { vi: 'Địa chỉ e-mail không hợp lệ.', en: 'This is not a valid e-mail address.' },
  WEBSITE_INVALID: {
    vi: 'Địa chỉ trang web phải bắt đầu bằng https:// và có tên miền.',
    en: 'A website address begins with https:// and has a domain name.',
  },
  TEXT_EMPTY: { vi: 'Không được để trống.', en: 'This must not be empty.' },
  TEXT_TOO_LONG: { vi: 'Tối đa {max} ký tự.', en: 'At most {max} characters.' },
  TEXT_NUL: { vi: 'Văn bản chứa ký tự NUL.', en: 'The text contains a NUL character.' },
  TEXT_CONTROL_CHARACTER: {
    vi: 'Văn bản chứa ký tự điều khiển không nhìn thấy.',
    en: 'The text contains an invisible control character.',
  },
  TEXT_LINE_BREAK: { vi: 'Chỉ được viết trên một dòng.', en: 'This must stay on one line.' },
  TEXT_MALFORMED: { vi: 'Văn bản bị hỏng mã ký tự.', en: 'The text is broken Unicode.' },
} as const satisfies Record<string, Bilingual>;

export type ValueProblem = keyof typeof PROBLEM_TEXTS;
export type ProblemParams = Readonly<Record<string, string | number>>;

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}
export interface Refused {
  readonly ok: false;
  readonly problem: ValueProblem;
  readonly params: ProblemParams;
}
/** What reading a user's text gives: a value or the reason for refusing it. Reading never throws. */
export type Result<T> = Accepted<T> | Refused;

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse(problem: ValueProblem, params: ProblemParams = {}): Refused {
  return { ok: false, problem, params };
}

/** The words for a problem, ready to stand beside the field. */
export function problemText(problem: ValueProblem, language: Language, params: ProblemParams = {}): string {
  return PROBLEM_TEXTS[problem][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Thrown where a refusal is a fault of the program or has no form to go back to, for instance by `convert`. */
export class ValueError extends Error {
  override readonly name = 'ValueError';

  constructor(
    readonly code: ValueProblem,
    readonly params: ProblemParams = {},
  ) {
    super(problemText(code, 'en', params));
  }
}

/** The value, or a `ValueError`: for data of our own, where a refusal is a defect. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ValueError(result.problem, result.params);
}
