import { accept, refuse, type Result } from './problem.js';

export interface TextRule {
  /** Most code points, as PostgreSQL's char_length counts them. */
  readonly max: number;
  /** Whether the empty text is an answer. Default: refused. */
  readonly allowEmpty?: boolean;
  /** Whether line breaks and tabs may stand in it. Default: refused. */
  readonly multiline?: boolean;
}

/** Controls, and the marks that turn the direction of writing: with them a name can be shown as another. */
const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const BREAK = /\r\n|[\r\n\u0085\u2028\u2029]/g;

/**
 * User text as it is stored: NFC, trimmed, line breaks as "\n". Nothing else is changed and nothing silently dropped.
 * Problems: TEXT_MALFORMED (half a surrogate pair), TEXT_NUL (PostgreSQL refuses it), TEXT_LINE_BREAK,
 * TEXT_CONTROL_CHARACTER, TEXT_EMPTY, TEXT_TOO_LONG { max }.
 */
export function cleanText(text: string, rule: TextRule): Result<string> {
  if (!text.isWellFormed()) return refuse('TEXT_MALFORMED');
  if (text.includes('\0')) return refuse('TEXT_NUL');
  const clean = text.normalize('NFC').trim().replace(BREAK, '\n');
  if (clean.includes('\n') && rule.multiline !== true) return refuse('TEXT_LINE_BREAK');
  const visible = rule.multiline === true ? clean.replace(/[\n\t]/g, '') : clean;
  if (CONTROL.test(visible)) return refuse('TEXT_CONTROL_CHARACTER');
  if (clean === '' && rule.allowEmpty !== true) return refuse('TEXT_EMPTY');
  return countCodePoints(clean) > rule.max ? refuse('TEXT_TOO_LONG', { max: rule.max }) : accept(clean);
}

/** Code points: the length the database counts. */
export function countCodePoints(text: string): number {
  return [...text].length;
}

let segmenter: Intl.Segmenter | undefined;

/** Characters as a reader counts them ("ệ" is one in NFC and NFD, so is a family emoji): for counters on screen. */
export function countGraphemes(text: string): number {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].length;
}
