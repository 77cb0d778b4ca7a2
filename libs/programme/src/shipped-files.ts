import { join } from 'node:path';
import type { ImportKind } from './import-run.entity.js';

/** A file that ships with the product, for `npm run import` and for the first start. */
export interface ShippedFile {
  kind: ImportKind;
  path: string;
}

const data = join(import.meta.dirname, '../data');

/** The figures of 2020; what they are and where they come from is in data/SOURCES.md. */
export const shippedFigures: readonly ShippedFile[] = [
  { kind: 'REGISTER', path: join(data, 'register-2020.csv') },
  { kind: 'GROUP_FIGURES', path: join(data, 'groups-2020.csv') },
  { kind: 'PLAN_FIGURES', path: join(data, 'plans-2020.csv') },
  { kind: 'STATED_TOTALS', path: join(data, 'totals-2020.csv') },
];
