import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { importErrors } from './import.errors.js';
import type { ImportReport } from './import.report.js';
import { ImportRow } from './import.row.js';

const MAXIMUM_ROWS = 20_000;

interface RawRow {
  record: string[];
  info: { lines: number };
}

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark, separated by comma, semicolon or tab as its header is.
 * What is wrong with the file as a whole is reported on the line where it shows; then there are no rows.
 * @param columns that must be in the header; others may be there too
 */
export function readTable(bytes: Uint8Array, columns: readonly string[], report: ImportReport): ImportRow[] {
  const text = decode(bytes, report);
  if (text === undefined) return [];
  const [header, ...rows] = parseCsv(text, report);
  if (report.issues.length > 0) return [];
  if (!header || rows.length === 0) {
    report.refuseFile(importErrors.IMPORT_FILE_EMPTY, { row: 1 });
    return [];
  }
  const names = header.record.map(clean);
  checkHeader(names, columns, report);
  if (rows.length > MAXIMUM_ROWS) report.refuseFile(importErrors.IMPORT_TOO_MANY_ROWS, { row: 1 }, { maximum: MAXIMUM_ROWS });
  return report.issues.length > 0 ? [] : rows.map((row) => toRow(row, names, report));
}

function decode(bytes: Uint8Array, report: ImportReport): string | undefined {
  try {
    // Files edited on several systems mix line ends, and the parser then counts lines as no editor does.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    report.refuseFile(importErrors.IMPORT_NOT_UTF8, firstBadLine(bytes));
    return undefined;
  }
}

/** A line feed is never part of another character in UTF-8, so each line can be tried alone. */
function firstBadLine(bytes: Uint8Array): { row: number; value: string } {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let row = 1; ; row += 1) {
    const end = bytes.indexOf(0x0a, start);
    const line = bytes.subarray(start, end < 0 ? bytes.length : end);
    try {
      strict.decode(line);
    } catch {
      return { row, value: new TextDecoder().decode(line) };
    }
    if (end < 0) return { row, value: '' };
    start = end + 1;
  }
}

function parseCsv(text: string, report: ImportReport): RawRow[] {
  try {
    const rows: unknown = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
    return rows as RawRow[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report.refuseFile(importErrors.IMPORT_MALFORMED, { row: Number(error['lines'] ?? 1) });
    return [];
  }
}

/** Spreadsheets in Vietnamese write semicolons, because the comma is their decimal sign. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? '';
  if (header.includes(',')) return ',';
  return header.includes(';') ? ';' : '\t';
}

function checkHeader(names: readonly string[], columns: readonly string[], report: ImportReport): void {
  for (const column of columns) {
    if (!names.includes(column)) report.refuseFile(importErrors.IMPORT_COLUMN_MISSING, { row: 1, column }, { column });
  }
  for (const column of new Set(names.filter((name, place) => name !== '' && names.indexOf(name) !== place))) {
    report.refuseFile(importErrors.IMPORT_COLUMN_DOUBLED, { row: 1, column }, { column });
  }
}

function toRow({ record, info }: RawRow, names: readonly string[], report: ImportReport): ImportRow {
  const breaks = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  const number = info.lines - breaks;
  if (record.length !== names.length) {
    report.refuse(importErrors.IMPORT_COLUMN_COUNT, { row: number, value: record.join(' | ') }, { found: record.length, expected: names.length });
  }
  return new ImportRow(number, new Map(names.map((name, place) => [name, clean(record[place] ?? '')])), report);
}

const clean = (cell: string) => cell.normalize('NFC').trim();
