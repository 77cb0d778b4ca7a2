import { defineEntity, p } from '@mikro-orm/postgresql';
import { column } from './columns.js';

const OutboxEventSchema = defineEntity({
  name: 'OutboxEvent',
  tableName: 'outbox_event',
  indexes: [
    {
      name: 'outbox_event_open',
      expression: 'create index outbox_event_open on outbox_event (id) where completed_at is null and dead_at is null',
    },
  ],
  properties: {
    id: column.id(),
    type: column.text(),
    queue: column.text(),
    subjectId: p.uuid(),
    payload: p.json<object>(),
    requestId: column.text(),
    createdAt: column.createdAt(),
    dispatchedAt: column.instant().nullable(),
    completedAt: column.instant().nullable(),
    deadAt: column.instant().nullable(),
    lastError: column.text().nullable(),
  },
});

/** What happens later or elsewhere, stored in the same commit as the change that caused it. PostgreSQL is the truth. */
export class OutboxEvent extends OutboxEventSchema.class {}
OutboxEventSchema.setClass(OutboxEvent);

const EventHandlingSchema = defineEntity({
  name: 'EventHandling',
  tableName: 'event_handling',
  properties: {
    eventId: p.uuid().primary(),
    handler: p.text().primary(),
    at: column.createdAt(),
  },
});

/** A handler's claim on an event, inserted in the handler's own commit: the second delivery of a job changes nothing. */
export class EventHandling extends EventHandlingSchema.class {}
EventHandlingSchema.setClass(EventHandling);
