import { LockMode } from '@mikro-orm/postgresql';
import { DomainError, platformErrors, rowId, type Transaction } from '@ocop/platform';
import { formatLocalDate, localDayOf } from '@ocop/values';
import { agreementErrors } from './agreement.errors.js';
import { Mou, MouAct } from './mou.entity.js';
import type { MouActKind } from './mou.state.js';

/**
 * The memorandum, locked, with its parties as they are under the lock. Every command takes this lock first, so that two
 * signatures at once follow each other and the second one sees the first.
 * @throws NOT_FOUND at `mouId`, whether it is not there or not the actor's to see
 */
export async function lockMou({ em }: Transaction, mouId: string): Promise<Mou> {
  const mou = await em.findOne(Mou, rowId('Mou', mouId, 'mouId'), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!mou) throw new DomainError(platformErrors.NOT_FOUND, {}, 'mouId');
  await mou.parties.init(); // a statement after the lock: it reads what the one before us committed
  return mou;
}

interface ActFacts {
  /** The party it was done for. */
  organization: { id: string; name: string };
  reason?: string | undefined;
  /** What was different before, for the audit trail; ids and words of the trade, no names. */
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  at?: Date | undefined;
}

/** Appends to the memorandum's own history and to the audit trail. The lock of the memorandum must be held. */
export async function recordAct(transaction: Transaction, mou: Mou, act: MouActKind, { organization, reason, at, before, after }: ActFacts): Promise<void> {
  const { em, actor } = transaction;
  transaction.audit(`mou.${act.toLowerCase().replace('_', '-')}`, mou, { reason, before, after: { ...after, state: mou.state, contentHash: mou.contentHash ?? null } });
  em.create(MouAct, {
    mou,
    position: (await em.count(MouAct, { mou })) + 1,
    at: at ?? (await transaction.databaseNow()),
    act,
    personId: actor.person?.id,
    personName: actor.displayName,
    organizationId: organization.id,
    organizationName: organization.name,
    reason,
  });
}

/** @throws MOU_TERM_OVER when the last day of the term is past */
export function requireTerm(mou: Mou, now: Date): void {
  if (localDayOf(now) > mou.validUntil) throw new DomainError(agreementErrors.MOU_TERM_OVER, { day: formatLocalDate(mou.validUntil) }, 'mouId');
}
