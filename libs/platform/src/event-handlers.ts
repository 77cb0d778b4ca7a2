import { Injectable } from '@nestjs/common';
import { Actor } from './actor.js';
import { Database } from './database.js';
import { eventTypes, type EventType } from './events.js';
import { EventHandling, OutboxEvent } from './outbox.entity.js';
import type { Transaction } from './transaction.js';

type Handle<Payload extends object> = (transaction: Transaction, payload: Payload, event: OutboxEvent) => Promise<void>;
type Effect<Payload extends object> = (payload: Payload, event: OutboxEvent) => Promise<void>;

interface Registered {
  name: string;
  run: (event: OutboxEvent) => Promise<void>;
}

/** Who does what when an event arrives. Domains register in the constructors of their `*.jobs.ts`. */
@Injectable()
export class EventHandlers {
  readonly #handlers = new Map<string, Registered[]>();

  constructor(private readonly database: Database) {}

  /**
   * Registers work that only changes the database: it runs exactly once an event, since its claim and its rows are
   * one commit. `name` is part of the claim and never changes once released.
   */
  on<Payload extends object>(event: EventType<Payload>, name: string, handle: Handle<Payload>): void {
    this.#register(event, name, (row) =>
      this.database.write(Actor.system, async (transaction) => {
        const claimed = await transaction.em.createQueryBuilder(EventHandling).insert({ eventId: row.id, handler: name, at: new Date() }).onConflict(['eventId', 'handler']).ignore().execute();
        if (claimed.affectedRows === 1) await handle(transaction, row.payload as Payload, row);
      }),
    );
  }

  /** Registers work that reaches outside (mail): it must claim its own row, and may run again when its end was not recorded. */
  effect<Payload extends object>(event: EventType<Payload>, name: string, work: Effect<Payload>): void {
    this.#register(event, name, (row) => work(row.payload as Payload, row));
  }

  /** @throws Error naming the kinds of event that nobody handles; called when the worker starts */
  requireComplete(): void {
    const lonely = [...eventTypes.keys()].filter((type) => !this.#handlers.has(type));
    if (lonely.length > 0) throw new Error(`no handler for: ${lonely.join(', ')}`);
  }

  /** Runs all handlers of an event and marks it complete. Safe to call again at any point. */
  async handle(eventId: string): Promise<void> {
    const em = this.database.read(Actor.system);
    const event = await em.findOne(OutboxEvent, eventId);
    if (!event || event.completedAt) return;
    for (const handler of this.#handlers.get(event.type) ?? []) await handler.run(event);
    await em.nativeUpdate(OutboxEvent, { id: eventId }, { completedAt: new Date(), lastError: null });
  }

  #register(event: EventType<object>, name: string, run: Registered['run']): void {
    const registered = this.#handlers.get(event.type) ?? [];
    if (registered.some((handler) => handler.name === name)) throw new Error(`handler ${name} is registered twice for ${event.type}`);
    this.#handlers.set(event.type, [...registered, { name, run }]);
  }
}
