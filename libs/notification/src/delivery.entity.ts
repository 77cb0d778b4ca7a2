import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, nothing, visibleTo } from '@ocop/platform';
import { deliveryStates } from './delivery.state.js';
import type { Facts } from './message.js';

const DeliverySchema = defineEntity({
  name: 'Delivery',
  tableName: 'delivery',
  // Jobs alone see deliveries (they act as the system): they hold the addresses of others.
  filters: visibleTo(() => nothing),
  uniques: [{ name: 'delivery_once', properties: ['recipient', 'type', 'subjectId', 'version', 'channel'] }],
  checks: [
    { name: 'delivery_sent_has_answer', expression: `state <> 'SENT' or (sent_at is not null and smtp_response is not null)` },
    { name: 'delivery_sending_is_claimed', expression: `state <> 'SENDING' or claimed_at is not null` },
    { name: 'delivery_dead_has_reason', expression: `state <> 'DEAD' or last_error is not null` },
  ],
  properties: {
    id: column.id(),
    /** Address in lower case: a person's, or a bare one. */
    recipient: column.text(),
    locale: p.enum(['VI', 'EN']),
    channel: p.enum(['MAIL']),
    /** Name of the message in the catalogue. */
    type: column.text(),
    subjectId: p.uuid(),
    /** The event that is told. */
    version: p.uuid(),
    /** What the sentences are made of. Codes and tickets are not among them: they are made when the mail is sent. */
    facts: p.json<Facts>(),
    path: column.text(),
    state: p.enum(deliveryStates).default('QUEUED'),
    attempts: p.integer().default(0),
    /** By the database's clock, which all workers share. */
    claimedAt: column.instant().nullable(),
    /** Presence of the process that claimed it, where it had one. */
    claimedBy: p.integer().nullable(),
    sentAt: column.instant().nullable(),
    smtpResponse: column.text().nullable(),
    lastError: column.text().nullable(),
    createdAt: column.createdAt(),
  },
});

/** One mail to one address: what was to be said, and how far it came. */
export class Delivery extends DeliverySchema.class {
  /** Derived from the row, so that a repeat after a lost answer can be recognised by whoever receives it twice. */
  messageId(host: string): string {
    return `<${this.id}@${host}>`;
  }
}
DeliverySchema.setClass(Delivery);
