import { fill, type ErrorKind, type ErrorParameters } from '@ocop/platform';
import type { ImportIssue } from './import-run.entity.js';

/** More than any issue list needs of a wrong cell. */
const SHOWN_CHARACTERS = 120;

/** Where in the file something was found. */
export interface Place {
  row: number;
  column?: string | undefined;
  value?: string | undefined;
}

/** Collects what is to be known about a file while it is read. */
export class ImportReport {
  readonly issues: ImportIssue[] = [];
  readonly #refused = new Set<number>();
  readonly #marked = new Set<number>();
  #fileRefused = false;

  /** The file cannot be read as a table at all, or not any further. */
  refuseFile(kind: ErrorKind, place: Place, parameters: ErrorParameters = {}): void {
    this.#fileRefused = true;
    this.#add('REFUSED', kind, place, parameters);
  }

  /** The row is not taken. */
  refuse(kind: ErrorKind, place: Place, parameters: ErrorParameters = {}): void {
    this.#refused.add(place.row);
    this.#add('REFUSED', kind, place, parameters);
  }

  /** Taken, with a remark. A remark on the header is about its whole column and marks no row. */
  mark(kind: ErrorKind, place: Place, parameters: ErrorParameters = {}): void {
    if (place.row > 1) this.#marked.add(place.row);
    this.#add('MARKED', kind, place, parameters);
  }

  refuses(row: number): boolean {
    return this.#refused.has(row);
  }

  /** Whether anything was refused; then nothing of the file is stored. */
  get isRefused(): boolean {
    return this.#fileRefused || this.#refused.size > 0;
  }

  get rowsRefused(): number {
    return this.#refused.size;
  }

  get rowsMarked(): number {
    return this.#marked.size;
  }

  #add(severity: ImportIssue['severity'], kind: ErrorKind, { row, column, value }: Place, parameters: ErrorParameters): void {
    const message = { vi: fill(kind.vi, parameters), en: fill(kind.en, parameters) };
    this.issues.push({ row, column: column ?? null, value: value === undefined ? null : shown(value), severity, code: kind.code, message });
  }
}

/** Short and without what PostgreSQL's JSON cannot hold. */
function shown(value: string): string {
  const clean = value.replace(/\p{Cc}/gu, '\u{fffd}');
  return clean.length > SHOWN_CHARACTERS ? `${clean.slice(0, SHOWN_CHARACTERS)}…` : clean;
}
