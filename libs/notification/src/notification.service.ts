import { Injectable } from '@nestjs/common';
import { requireViewer, SessionService, type Viewer } from '@ocop/directory';
import { Actor, Clock, Database, newId, page, rowId, type Connection, type OutboxEvent, type Transaction } from '@ocop/platform';
import type { QueryNotificationsArgs } from '@ocop/graphql';
import { Delivery } from './delivery.entity.js';
import type { Channel, Entry, Facts, Message, Recipient } from './message.js';
import { Notification } from './notification.entity.js';
import { deliveryQueued } from './notification.events.js';

/** Tells people, and shows them what they were told. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  /** One's own, the newest first: ids are UUIDv7 and grow with time. */
  list(actor: Actor, { unreadOnly, ...pageArguments }: QueryNotificationsArgs): Promise<Connection<Notification>> {
    const where = unreadOnly ? { readAt: null } : {};
    return page(this.database.read(actor), Notification, where, { id: 'desc' }, pageArguments);
  }

  /** By the viewer's person and not by the request's actor: right after a log-in the request itself is still nobody's. */
  countUnread({ person }: Viewer): Promise<number> {
    return this.database.read(Actor.system).count(Notification, { person: person.id, readAt: null });
  }

  /** @throws NOT_FOUND for another's */
  async markRead(actor: Actor, notificationId: string): Promise<Notification> {
    return this.database.write(actor, async ({ em }) => {
      const notification = await em.findOneOrFail(Notification, rowId('Notification', notificationId, 'notificationId'));
      notification.read(this.clock.now());
      return notification;
    });
  }

  async markAllRead(actor: Actor): Promise<Viewer> {
    const unread = { person: actor.personId, readAt: null };
    await this.database.read(actor).nativeUpdate(Notification, unread, { readAt: this.clock.now() });
    return requireViewer(await this.sessions.viewer(actor));
  }

  /**
   * Writes down what an event means for whom: notifications, deliveries and the events that send the deliveries, all in
   * the commit of the event's claim. A second worker on the same event finds the claim taken and writes nothing; the
   * unique keys hold besides, and make one row of somebody who is concerned twice.
   */
  async tell(transaction: Transaction, entry: Entry, payload: object, event: OutboxEvent): Promise<void> {
    const facts = await entry.facts(transaction.em, payload);
    if (!facts) return; // gone meanwhile: there is nothing to tell any more
    for (const message of entry.messages) {
      if (message.when?.(facts) === false) continue;
      const recipients = await message.to(transaction.em, facts);
      for (const channel of message.channels) await this.#write(channel, transaction, { message, facts, recipients, event });
    }
  }

  async #write(channel: Channel, transaction: Transaction, told: Told): Promise<void> {
    switch (channel) {
      case 'IN_APP':
        return this.#notify(transaction, told);
      case 'MAIL':
        return this.#queueMails(transaction, told);
    }
  }

  async #notify({ em }: Transaction, told: Told): Promise<void> {
    const rows = told.recipients.flatMap(({ personId }) => (personId ? [{ ...rowOf(told), person: personId }] : []));
    if (rows.length === 0) return;
    await em.createQueryBuilder(Notification).insert(rows).onConflict(['person', 'type', 'subjectId', 'version']).ignore().execute();
  }

  async #queueMails(transaction: Transaction, told: Told): Promise<void> {
    for (const { address, locale } of told.recipients) {
      const row = { ...rowOf(told), recipient: address, locale, channel: 'MAIL' as const, state: 'QUEUED' as const, attempts: 0 };
      const insert = transaction.em.createQueryBuilder(Delivery).insert(row);
      const { affectedRows } = await insert.onConflict(['recipient', 'type', 'subjectId', 'version', 'channel']).ignore().execute();
      if (affectedRows === 1) transaction.emit(deliveryQueued, row, { deliveryId: row.id });
    }
  }
}

interface Told {
  message: Message<Facts>;
  facts: Facts;
  recipients: Recipient[];
  event: OutboxEvent;
}

function rowOf({ message, facts, event }: Told) {
  const { name: type } = message;
  return { id: newId(), type, subjectId: event.subjectId, version: event.id, facts, path: message.path(facts), createdAt: new Date() };
}
