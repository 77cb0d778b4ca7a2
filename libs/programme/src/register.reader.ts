import { Injectable } from '@nestjs/common';
import { stableId } from '@ocop/platform';
import { ProvinceFigure } from './figure.entity.js';
import { importErrors } from './import.errors.js';
import { ImportReaders } from './import.readers.js';
import type { ImportRow } from './import.row.js';
import { storeRows } from './stored-row.js';

const counts = ['five_star', 'proposed_five_star', 'four_star', 'three_star', 'total'] as const;

/** Reads recognised products by province and stars (register-2020.csv). */
@Injectable()
export class RegisterReader {
  constructor(readers: ImportReaders) {
    readers.register({
      kind: 'REGISTER',
      columns: ['province', 'old_code', ...counts],
      read: readRegisterRow,
      store: (em, records) => storeRows(em, ProvinceFigure, records),
    });
  }
}

function readRegisterRow(row: ImportRow) {
  const province = row.province63('old_code', 'province');
  const [fiveStar, proposedFiveStar, fourStar, threeStar, statedTotal] = counts.map((column) => row.count(column) ?? 0) as [number, number, number, number, number];
  if (row.isRefused || !province) return undefined;
  const computed = fiveStar + proposedFiveStar + fourStar + threeStar;
  if (computed !== statedTotal) row.mark(importErrors.IMPORT_ROW_DOES_NOT_ADD_UP, 'total', { computed });
  return {
    id: stableId('province-figure', province.scheme, province.code),
    position: row.number - 1,
    provinceScheme: province.scheme,
    provinceCode: province.code,
    fiveStar,
    proposedFiveStar,
    fourStar,
    threeStar,
    statedTotal,
  };
}
