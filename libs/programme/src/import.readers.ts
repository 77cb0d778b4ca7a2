import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { importErrors } from './import.errors.js';
import type { ImportReport } from './import.report.js';
import type { ImportRow } from './import.row.js';
import type { ImportKind } from './import-run.entity.js';
import { readTable } from './import.table.js';
import type { Fate } from './stored-row.js';

const MOST_REFUSED = 1_000;

/** How one kind of file becomes rows of the database. A domain registers its own; this one knows none to its right. */
export interface ImportReader<Rec extends { id: string }> {
  kind: ImportKind;
  /** Columns that the header must have. */
  columns: readonly string[];
  /** Remarks that hold for a whole column, on row 1. */
  remark?(report: ImportReport): void;
  /**
   * Reads one row, without I/O. What is wrong is reported through the row.
   * @returns the record under an id that the same facts always get; nothing when the row is refused
   */
  read(row: ImportRow): Rec | undefined;
  /**
   * Compares with the database and stores, for all records of the file. It reads first and creates then, and never
   * flushes: a dry run throws the changes away.
   */
  store(em: EntityManager, records: readonly Rec[]): Promise<Fate[]>;
}

/** A file that was read: how many rows, and the way to store them. */
export interface ReadFile {
  rowsRead: number;
  store(em: EntityManager): Promise<Fate[]>;
}

/** Who reads which kind of file. Domains register in the constructors of their modules' readers. */
@Injectable()
export class ImportReaders {
  readonly #readers = new Map<ImportKind, (bytes: Uint8Array, report: ImportReport) => ReadFile>();

  register<Rec extends { id: string }>(reader: ImportReader<Rec>): void {
    if (this.#readers.has(reader.kind)) throw new Error(`two readers for ${reader.kind}`);
    this.#readers.set(reader.kind, (bytes, report) => readWith(reader, bytes, report));
  }

  /** @throws Error when no domain registered for the kind, which is a fault of the composition */
  read(kind: ImportKind, bytes: Uint8Array, report: ImportReport): ReadFile {
    const read = this.#readers.get(kind);
    if (!read) throw new Error(`no reader for ${kind}`);
    return read(bytes, report);
  }
}

function readWith<Rec extends { id: string }>(reader: ImportReader<Rec>, bytes: Uint8Array, report: ImportReport): ReadFile {
  const rows = readTable(bytes, reader.columns, report);
  const records = new Map<string, { record: Rec; first: number }>();
  if (rows.length > 0) reader.remark?.(report);
  for (const row of rows) {
    const record = row.isRefused ? undefined : reader.read(row);
    const same = record && records.get(record.id);
    if (same) row.refuse(importErrors.IMPORT_DUPLICATE_ROW, reader.columns[0]!, { first: same.first });
    else if (record && !row.isRefused) records.set(record.id, { record, first: row.number });
    if (report.rowsRefused >= MOST_REFUSED) {
      report.refuseFile(importErrors.IMPORT_STOPPED, { row: row.number }, { maximum: MOST_REFUSED });
      break;
    }
  }
  return { rowsRead: rows.length, store: (em) => reader.store(em, [...records.values()].map(({ record }) => record)) };
}
