import type { ImportIssue, ImportOutcome, ImportRun, Reconciliation } from '@ocop/programme';

/** More would push the reconciliation out of sight; the run on the officers' screen has all. */
const SHOWN_REFUSALS = 50;

const outcomes: Readonly<Record<ImportOutcome, string>> = {
  CHECKED: 'đã kiểm tra, chưa lưu · checked, not stored',
  LOADED: 'đã nạp · loaded',
  UNCHANGED: 'không có gì thay đổi · nothing changed',
  REFUSED: 'bị từ chối, không lưu gì · refused, nothing stored',
};

/** What became of a file: its counts, each refusal, and the remarks by kind. */
export function runText(run: ImportRun): string {
  const refused = run.issues.filter(({ severity }) => severity === 'REFUSED');
  const marked = Map.groupBy(run.issues.filter(({ severity }) => severity === 'MARKED'), ({ code }) => code);
  const counts = [
    ['đọc · read', run.rowsRead],
    ['mới · created', run.rowsCreated],
    ['sửa · updated', run.rowsUpdated],
    ['giữ nguyên · unchanged', run.rowsUnchanged],
    ['có lưu ý · marked', run.rowsMarked],
    ['từ chối · refused', run.rowsRefused],
  ];
  return [
    `${run.fileName}: ${outcomes[run.outcome]}`,
    `  ${counts.map(([words, count]) => `${words} ${count}`).join(', ')}`,
    ...refused.slice(0, SHOWN_REFUSALS).map(refusalText),
    ...(refused.length > SHOWN_REFUSALS ? [`  … ${refused.length - SHOWN_REFUSALS}`] : []),
    ...[...marked.values()].map((all) => `  ${String(all.length).padStart(4)} × ${all[0]!.message.vi}\n         ${all[0]!.message.en}`),
    '\n',
  ].join('\n');
}

function refusalText({ row, column, value, message }: ImportIssue): string {
  const place = [`dòng · row ${row}`, ...(column ? [`cột · column ${column}`] : []), ...(value === null ? [] : [`“${value}”`])];
  return `  ✗ ${place.join(', ')}\n    ${message.vi}\n    ${message.en}`;
}

/** The stated totals beside what the rows give, as a table; the English words stand below the Vietnamese ones, so that it fits a screen. */
export function reconciliationText({ provinces, lines, agreeing, differing }: Reconciliation): string {
  const rows = lines.map(({ label, stated, computed, difference, agrees }) => ({
    label,
    cells: [stated, computed ?? '–', difference ?? '–'],
    verdict: agrees === null ? '' : agrees ? '✓' : '✗ lệch · differs',
  }));
  const width = Math.max(...rows.flatMap(({ label }) => [label.vi.length, label.en.length + 2]));
  const line = (words: string, cells: string[], verdict = '') => `${words.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}  ${verdict}`.trimEnd();
  const whole = provinces.filter(({ agrees }) => agrees).length;
  return [
    'Đối chiếu số liệu 2020 · Reconciliation of the figures of 2020',
    line('', ['nêu', 'tính', 'lệch']),
    line('', ['stated', 'computed', 'apart']),
    ...rows.flatMap(({ label, cells, verdict }) => [line(label.vi, cells, verdict), `  ${label.en}`]),
    `${agreeing} khớp, ${differing} lệch; ${whole}/${provinces.length} tỉnh cộng đúng`,
    `${agreeing} agree, ${differing} differ; ${whole} of ${provinces.length} provinces add up`,
    '',
  ].join('\n');
}
