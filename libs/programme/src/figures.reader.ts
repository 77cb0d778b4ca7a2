import { Injectable } from '@nestjs/common';
import { stableId } from '@ocop/platform';
import { GroupFigure, PlanFigure, planStatuses, StatedTotal } from './figure.entity.js';
import { ImportReaders } from './import.readers.js';
import type { ImportRow } from './import.row.js';
import { totalKeys } from './reconciliation.js';
import { storeRows } from './stored-row.js';

/** Reads the other figures of 2020: totals as stated, survey and target by group, provinces by plan. */
@Injectable()
export class FiguresReader {
  constructor(readers: ImportReaders) {
    readers.register({
      kind: 'STATED_TOTALS',
      columns: ['key', 'stated_value'],
      read: readTotal,
      store: (em, records) => storeRows(em, StatedTotal, records),
    });
    readers.register({
      kind: 'GROUP_FIGURES',
      columns: ['group_code', 'survey_products', 'target_2020_products'],
      read: readGroup,
      store: (em, records) => storeRows(em, GroupFigure, records),
    });
    readers.register({
      kind: 'PLAN_FIGURES',
      columns: ['status_code', 'provinces'],
      read: readPlan,
      store: (em, records) => storeRows(em, PlanFigure, records),
    });
  }
}

function readTotal(row: ImportRow) {
  const key = row.oneOf('key', totalKeys);
  const value = row.decimal('stated_value');
  return key && value ? { id: stableId('stated-total', key), position: row.number - 1, key, value } : undefined;
}

function readGroup(row: ImportRow) {
  const group = row.group2018('group_code');
  const surveyProducts = row.count('survey_products');
  const targetProducts = row.count('target_2020_products');
  if (!group || surveyProducts === undefined || targetProducts === undefined) return undefined;
  return {
    id: stableId('group-figure', group.scheme, group.code),
    position: row.number - 1,
    groupScheme: group.scheme,
    groupCode: group.code,
    surveyProducts,
    targetProducts,
  };
}

function readPlan(row: ImportRow) {
  const status = row.oneOf('status_code', planStatuses);
  const provinces = row.count('provinces');
  return status && provinces !== undefined ? { id: stableId('plan-figure', status), position: row.number - 1, status, provinces } : undefined;
}
