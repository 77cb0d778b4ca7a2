import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import type { Logger } from 'pino';
import { Actor } from './actor.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './database.js';
import { queueNames, type QueueName } from './events.js';
import { LOGGER } from './logger.js';
import { Presence } from './presence.js';
import { openQueue, type JobQueue } from './queue.js';

/** What was dispatched and is not complete after this long is dispatched again; a living job's id swallows the repeat. */
export const REDISPATCH_SECONDS = 30;
const POLL_MILLISECONDS = 1_000;
const CONNECT_MILLISECONDS = 10_000;
const BATCH = 200;

interface Pending {
  id: string;
  type: string;
  queue: QueueName;
  request_id: string;
}

/**
 * Moves outbox rows into the queues. Several relays may run: each takes rows that no other holds. Jobs are added before
 * the commit, so that a crash between the two repeats a dispatch (same job id) instead of losing it.
 */
@Injectable()
export class Relay {
  readonly #queues = new Map<QueueName, JobQueue>();
  #listener: Client | undefined;
  #wake: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #stopping = false;

  constructor(
    private readonly database: Database,
    private readonly presence: Presence,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.#running = this.#loop();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake?.();
    await this.#running;
    await this.#listener?.end().catch(() => undefined);
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
  }

  async #loop(): Promise<void> {
    while (!this.#stopping) {
      let moved = 0;
      try {
        await this.#listen();
        await this.#open();
        moved = await this.dispatch();
      } catch (error) {
        this.#warn('dispatch', error);
      }
      if (moved < BATCH) await this.#sleep();
    }
  }

  /** Moves one batch. @returns the number of rows moved */
  async dispatch(): Promise<number> {
    return this.database.write(Actor.system, async ({ em }) => {
      const rows = await em.execute<Pending[]>(
        `select id, type, queue, request_id from outbox_event
          where completed_at is null and dead_at is null
            and (dispatched_at is null or dispatched_at < now() - make_interval(secs => ?))
          order by id limit ? for update skip locked`,
        [REDISPATCH_SECONDS, BATCH],
      );
      for (const name of queueNames) await this.#add(name, rows.filter((row) => row.queue === name));
      if (rows.length > 0) {
        await em.execute(`update outbox_event set dispatched_at = now() where id in (${rows.map(() => '?').join(',')})`, rows.map((row) => row.id));
      }
      return rows.length;
    });
  }

  async #open(): Promise<void> {
    for (const name of queueNames) {
      if (!this.#queues.has(name)) this.#queues.set(name, await openQueue(this.config, name, (error) => this.#warn('queue', error)));
    }
  }

  async #add(name: QueueName, rows: Pending[]): Promise<void> {
    if (rows.length === 0) return;
    const jobs = rows.map((row) => ({ id: row.id, type: row.type, data: { eventId: row.id, requestId: row.request_id } }));
    await this.#queues.get(name)!.addBulk(jobs);
  }

  /**
   * A trigger notifies on insert, so that a mail leaves at once; polling alone would be enough to lose nothing.
   * The same connection says that this process lives: it is the one that is always open.
   */
  async #listen(): Promise<void> {
    if (this.#listener) return;
    const client = new Client({ connectionString: this.config.DATABASE_URL, keepAlive: true, connectionTimeoutMillis: CONNECT_MILLISECONDS });
    const lost = () => {
      if (this.#listener !== client) return;
      this.#listener = undefined;
      this.presence.leave();
    };
    client.on('notification', () => this.#wake?.());
    client.on('error', lost);
    client.on('end', lost);
    await client.connect();
    try {
      await client.query('listen outbox');
      await this.presence.enter(client);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.#listener = client;
  }

  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MILLISECONDS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #warn(what: string, error: unknown): void {
    if (!this.#stopping) this.logger.warn({ err: error }, `relay: ${what} failed; it is tried again`);
  }
}
