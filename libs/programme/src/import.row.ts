import type { ErrorKind, ErrorParameters } from '@ocop/platform';
import { findProvinceByName, parseDecimal, productGroup, productGroups, province, type ProductGroup, type Province } from '@ocop/values';
import { importErrors } from './import.errors.js';
import type { ImportReport } from './import.report.js';

const LONGEST_CELL = 1_000;
const CONTROL = /\p{Cc}/u;

/**
 * One row of an imported file. Each reading method answers the value, or reports what is wrong with the cell and answers
 * undefined, so that a reader may go on and find all that is wrong with a row at once.
 */
export class ImportRow {
  constructor(
    /** Line in the file; the header is line 1. */
    readonly number: number,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly report: ImportReport,
  ) {}

  get isRefused(): boolean {
    return this.report.refuses(this.number);
  }

  refuse(kind: ErrorKind, column: string, parameters: ErrorParameters = {}): undefined {
    this.report.refuse(kind, { row: this.number, column, value: this.cells.get(column) }, parameters);
    return undefined;
  }

  mark(kind: ErrorKind, column: string, parameters: ErrorParameters = {}): void {
    this.report.mark(kind, { row: this.number, column, value: this.cells.get(column) }, parameters);
  }

  /** Trimmed NFC text; empty for a blank or refused cell. */
  text(column: string): string {
    const value = this.cells.get(column) ?? '';
    if (CONTROL.test(value)) return this.refuse(importErrors.IMPORT_CELL_CONTROL, column) ?? '';
    if (value.length > LONGEST_CELL) return this.refuse(importErrors.IMPORT_CELL_TOO_LONG, column, { maximum: LONGEST_CELL }) ?? '';
    return value;
  }

  required(column: string): string | undefined {
    const value = this.text(column);
    if (value || this.isRefused) return value;
    return this.refuse(importErrors.IMPORT_CELL_EMPTY, column);
  }

  /** A whole number, zero or more. */
  count(column: string): number | undefined {
    const value = this.required(column);
    if (!value) return undefined;
    return /^\d{1,9}$/.test(value) ? Number(value) : this.refuse(importErrors.IMPORT_COUNT_INVALID, column);
  }

  /** An exact decimal in canonical form. */
  decimal(column: string): string | undefined {
    const value = this.required(column);
    if (!value) return undefined;
    const parsed = parseDecimal(value);
    return parsed.ok ? parsed.value : this.refuse(importErrors.IMPORT_NUMBER_INVALID, column);
  }

  oneOf<Word extends string>(column: string, known: readonly Word[]): Word | undefined {
    const value = this.required(column);
    if (!value) return undefined;
    return known.find((word) => word === value) ?? this.refuse(importErrors.IMPORT_VALUE_UNKNOWN, column, { known: known.join(', ') });
  }

  /** A group of the scheme of 2018. */
  group2018(column: string): ProductGroup | undefined {
    const value = this.required(column);
    if (!value) return undefined;
    const known = productGroups('2018').map(({ code }) => code).join(', ');
    return productGroup('2018', value) ?? this.refuse(importErrors.IMPORT_GROUP_UNKNOWN, column, { known });
  }

  /**
   * One of the 63, by code and name together: the codes were given again to other provinces, and a row whose cells have
   * shifted shows here. A leading zero that a spreadsheet swallowed is put back.
   */
  province63(codeColumn: string, nameColumn: string): Province | undefined {
    const code = this.required(codeColumn)?.padStart(2, '0');
    const name = this.required(nameColumn);
    if (!code || !name) return undefined;
    const found = province('63', code);
    if (!found) return this.refuse(importErrors.IMPORT_PROVINCE_UNKNOWN, codeColumn);
    if (findProvinceByName(name, '63') === found) return found;
    return this.refuse(importErrors.IMPORT_PROVINCE_MISMATCH, nameColumn, { code, expected: found.name.vi });
  }
}
