import type { EntityManager } from '@mikro-orm/postgresql';
import type { Actor } from './actor.js';
import { auditable, type AuditDetails } from './audit.details.js';
import { AuditEntry } from './audit.entity.js';
import type { EventType } from './events.js';
import { OutboxEvent } from './outbox.entity.js';
import { currentClient, currentRequestId } from './request-context.js';

/** One commit: the rows, the audit rows and the outbox rows leave together or not at all. */
export class Transaction {
  constructor(
    readonly em: EntityManager,
    readonly actor: Actor,
  ) {}

  /** Tells the rest of the system, after the commit and at least once. */
  emit<Payload extends object>(event: EventType<Payload>, subject: { id: string }, payload: Payload): void {
    this.em.create(OutboxEvent, {
      type: event.type,
      queue: event.queue,
      subjectId: subject.id,
      payload,
      requestId: currentRequestId(),
    });
  }

  /** Records what the actor did to a record, for example `buyer-request.published`. */
  audit(action: string, subject: { id: string; constructor: { name: string } }, details: AuditDetails = {}): void {
    this.em.create(AuditEntry, {
      personId: this.actor.person?.id,
      tokenId: this.actor.token?.id,
      organizationId: this.actor.membership?.organizationId,
      action,
      subjectType: subject.constructor.name,
      subjectId: subject.id,
      requestId: currentRequestId(),
      address: currentClient().address,
      ...auditable(details),
    });
  }

  /** The database's clock: the one that decides deadlines, whatever the clocks of the processes say. */
  async databaseNow(): Promise<Date> {
    const rows = await this.em.execute<{ now: Date }[]>('select clock_timestamp() as now');
    return new Date(rows[0]!.now);
  }
}
