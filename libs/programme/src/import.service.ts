import { Injectable } from '@nestjs/common';
import type { EntityManager } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { Database, DomainError, page, parseInput, words, type Actor, type Connection } from '@ocop/platform';
import type { ImportFileInput, QueryImportRunsArgs } from '@ocop/graphql';
import { importErrors } from './import.errors.js';
import { ImportReaders } from './import.readers.js';
import { ImportReport } from './import.report.js';
import { ImportRun, importKinds, type ImportKind, type ImportOutcome } from './import-run.entity.js';
import type { Fate } from './stored-row.js';

const MEGABYTES = 5;
const MAXIMUM_BYTES = MEGABYTES * 1024 * 1024;

/** A file to check or load. */
export interface ImportFile {
  kind: ImportKind;
  fileName: string;
  bytes: Uint8Array;
  dryRun?: boolean;
}

const ImportShape = z.object({ kind: z.enum(importKinds), fileName: words(200), contentBase64: z.string(), dryRun: z.boolean() });

/** Loads files: all of a file or nothing of it. The same mechanism serves the officers' screen, `npm run import` and the seed. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly readers: ImportReaders,
  ) {}

  async runs(actor: Actor, pageArguments: QueryImportRunsArgs): Promise<Connection<ImportRun>> {
    return page(this.database.read(actor), ImportRun, {}, { createdAt: 'desc', id: 'desc' }, pageArguments);
  }

  /** What an officer uploads. @throws ORGANIZATION_NOT_VERIFIED, IMPORT_NOT_BASE64, and what `load` throws */
  async importFile(actor: Actor, input: ImportFileInput): Promise<ImportRun> {
    actor.requireVerified();
    const { contentBase64, ...file } = parseInput(ImportShape, input);
    return this.load(actor, { ...file, bytes: bytesOf(contentBase64) });
  }

  /** Loads a file that ships with the product. */
  async loadFrom(actor: Actor, kind: ImportKind, path: string, dryRun = false): Promise<ImportRun> {
    return this.load(actor, { kind, fileName: basename(path), bytes: await readFile(path), dryRun });
  }

  /**
   * Checks a file and, unless it is a dry run or a row is refused, stores it. Rows are compared with what is there, so that
   * the same file again changes nothing, and an older file brings its figures back. Each try is kept as a run, but a file that
   * was unchanged already the last time is answered with that run: every start of the system loads what ships.
   * @throws IMPORT_FILE_TOO_LARGE; everything else that is wrong is an issue of the run
   */
  async load(actor: Actor, { kind, fileName, bytes, dryRun = false }: ImportFile): Promise<ImportRun> {
    if (bytes.length > MAXIMUM_BYTES) throw new DomainError(importErrors.IMPORT_FILE_TOO_LARGE, { megabytes: MEGABYTES }, 'contentBase64');
    const report = new ImportReport();
    const file = this.readers.read(kind, bytes, report);
    return this.database.write(actor, async (transaction) => {
      const { em } = transaction;
      await em.execute(`select pg_advisory_xact_lock(hashtext('import'))`); // two files at once would both find a row missing
      const fates = report.isRefused ? [] : await file.store(em);
      if (dryRun) em.clear(); // nothing was flushed, so nothing of it stays
      const fileHash = createHash('sha256').update(bytes).digest('hex');
      const outcome = outcomeOf(report, fates, dryRun);
      const same = outcome === 'UNCHANGED' ? await repeated(em, kind, fileName, fileHash) : undefined;
      if (same) return same;
      const run = em.create(ImportRun, {
        kind,
        fileName,
        fileHash,
        dryRun,
        outcome,
        rowsRead: file.rowsRead,
        ...countsOf(fates),
        rowsMarked: report.rowsMarked,
        rowsRefused: report.rowsRefused,
        issues: report.issues.toSorted((a, b) => a.row - b.row),
      });
      transaction.audit(`import.${outcome.toLowerCase()}`, run, { after: { kind, fileName, fileHash, ...countsOf(fates), rowsRefused: report.rowsRefused } });
      return run;
    });
  }
}

/** The last import of that kind, if it found this file unchanged. */
async function repeated(em: EntityManager, kind: ImportKind, fileName: string, fileHash: string): Promise<ImportRun | undefined> {
  const done = { kind, outcome: { $in: ['LOADED', 'UNCHANGED'] as ImportOutcome[] } };
  const last = await em.findOne(ImportRun, done, { orderBy: { createdAt: 'desc', id: 'desc' } });
  return last?.outcome === 'UNCHANGED' && last.fileName === fileName && last.fileHash === fileHash ? last : undefined;
}

/** @throws IMPORT_NOT_BASE64: Node itself would skip what it cannot read */
function bytesOf(base64: string): Uint8Array {
  if (base64.length > Math.ceil(MAXIMUM_BYTES / 3) * 4) throw new DomainError(importErrors.IMPORT_FILE_TOO_LARGE, { megabytes: MEGABYTES }, 'contentBase64');
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw new DomainError(importErrors.IMPORT_NOT_BASE64, {}, 'contentBase64');
  return Buffer.from(base64, 'base64');
}

function outcomeOf(report: ImportReport, fates: readonly Fate[], dryRun: boolean): ImportOutcome {
  if (report.isRefused) return 'REFUSED';
  if (dryRun) return 'CHECKED';
  return fates.every((fate) => fate === 'unchanged') ? 'UNCHANGED' : 'LOADED';
}

function countsOf(fates: readonly Fate[]) {
  const count = (wanted: Fate) => fates.filter((fate) => fate === wanted).length;
  return { rowsCreated: count('created'), rowsUpdated: count('updated'), rowsUnchanged: count('unchanged') };
}
