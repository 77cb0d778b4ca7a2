import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, nothing, visibleTo, type BilingualText } from '@ocop/platform';

export const importKinds = ['REGISTER', 'STATED_TOTALS', 'GROUP_FIGURES', 'PLAN_FIGURES', 'PRODUCTS'] as const;
export type ImportKind = (typeof importKinds)[number];

export const importOutcomes = ['CHECKED', 'LOADED', 'UNCHANGED', 'REFUSED'] as const;
export type ImportOutcome = (typeof importOutcomes)[number];

/** Something to know about one cell or row; kept with its words, so that an old run reads as it did. */
export interface ImportIssue {
  /** Line in the file; the header is line 1. */
  row: number;
  column: string | null;
  value: string | null;
  severity: 'MARKED' | 'REFUSED';
  code: string;
  message: BilingualText;
}

const ImportRunSchema = defineEntity({
  name: 'ImportRun',
  tableName: 'import_run',
  filters: visibleTo((actor) => (actor.can('OFFICER') || actor.can('ADMINISTRATOR') ? {} : nothing)),
  properties: {
    id: column.id(),
    kind: p.enum(importKinds),
    fileName: column.text(),
    /** SHA-256 in hexadecimal. */
    fileHash: column.text(),
    createdAt: column.createdAt(),
    dryRun: p.boolean(),
    outcome: p.enum(importOutcomes),
    rowsRead: p.integer(),
    rowsCreated: p.integer(),
    rowsUpdated: p.integer(),
    rowsUnchanged: p.integer(),
    rowsMarked: p.integer(),
    rowsRefused: p.integer(),
    issues: p.json<ImportIssue[]>(),
  },
});

/** One import or check of one file, kept for good. Seen by officers. */
export class ImportRun extends ImportRunSchema.class {}
ImportRunSchema.setClass(ImportRun);
