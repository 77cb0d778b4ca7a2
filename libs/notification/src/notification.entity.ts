import { defineEntity, p } from '@mikro-orm/postgresql';
import { column, nothing, visibleTo } from '@ocop/platform';
import { Person } from '@ocop/directory';
import type { Facts } from './message.js';

const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  filters: visibleTo((actor) => (actor.person ? { person: actor.person.id } : nothing)),
  uniques: [{ name: 'notification_once', properties: ['person', 'type', 'subjectId', 'version'] }],
  indexes: [
    { name: 'notification_newest', properties: ['person', 'id'] },
    { name: 'notification_unread', properties: ['person'], where: 'read_at is null' },
  ],
  properties: {
    id: column.id(),
    person: () => p.manyToOne(Person).ref(),
    /** Name of the message in the catalogue; it never changes once released, because rows hold it. */
    type: column.text(),
    subjectId: p.uuid(),
    /** The event that is told: each change is told once, and a second change of the same subject is told again. */
    version: p.uuid(),
    /**
     * What the sentences are made of, as it was when it happened. Facts are kept instead of finished sentences, so that
     * the whole list changes its language with its reader. The price: a message that was ever used keeps its words.
     */
    facts: p.json<Facts>(),
    /** Path in the web application. */
    path: column.text(),
    createdAt: column.createdAt(),
    readAt: column.instant().nullable(),
  },
});

/** Something that concerns one person, in the list in the application. Seen by that person only. */
export class Notification extends NotificationSchema.class {
  /** Reading again keeps the first time. It is no act of the trade and leaves no audit row. */
  read(now: Date): void {
    this.readAt ??= now;
  }
}
NotificationSchema.setClass(Notification);
