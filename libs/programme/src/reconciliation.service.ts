import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '@ocop/platform';
import { GroupFigure, PlanFigure, ProvinceFigure, StatedTotal } from './figure.entity.js';
import { reconcile, type ReconciliationLine } from './reconciliation.js';

export interface Reconciliation {
  provinces: ProvinceFigure[];
  lines: ReconciliationLine[];
  agreeing: number;
  differing: number;
}

const inOrder = { orderBy: { position: 'asc', id: 'asc' } } as const;

/** The figures of 2020: what the source states beside what its rows give. */
@Injectable()
export class ReconciliationService {
  constructor(private readonly database: Database) {}

  async reconciliation(actor: Actor): Promise<Reconciliation> {
    const em = this.database.read(actor);
    const provinces = await em.find(ProvinceFigure, {}, inOrder);
    const groups = await em.find(GroupFigure, {}, inOrder);
    const plans = await em.find(PlanFigure, {}, inOrder);
    const totals = await em.find(StatedTotal, {}, inOrder);
    const lines = reconcile(totals, { provinces, groups, plans });
    const count = (agrees: boolean) => lines.filter((line) => line.agrees === agrees).length;
    return { provinces, lines, agreeing: count(true), differing: count(false) };
  }
}
