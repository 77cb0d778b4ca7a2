import type { ReconciliationQuery } from '../../generated/graphql';

export type Reconciliation = ReconciliationQuery['reconciliation'];

/** How a stated figure stands to the computed one. */
export function verdictOf(agrees: boolean | null): 'AGREES' | 'DIFFERS' | 'NOT_COMPUTED' {
  if (agrees === null) return 'NOT_COMPUTED';
  return agrees ? 'AGREES' : 'DIFFERS';
}
