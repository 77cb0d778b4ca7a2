import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Actor } from './actor.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './database.js';
import { EventHandlers } from './event-handlers.js';
import { queueNames, type QueueName } from './events.js';
import { LOGGER } from './logger.js';
import { OutboxEvent } from './outbox.entity.js';
import { openWorker, type JobData, type JobWorker } from './queue.js';
import { inRequest } from './request-context.js';

const PAUSE_MILLISECONDS = 1_000;

/** Works the queues off. */
@Injectable()
export class EventWorker {
  #workers: Promise<JobWorker | undefined>[] = [];
  readonly #stopping = new AbortController();

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.handlers.requireComplete();
    this.#workers = queueNames.map((name) => this.#open(name));
  }

  /** Lets running jobs end, then stops. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#workers.map(async (opening) => (await opening)?.close()));
  }

  /** Tries until the queue answers, so that a worker may start before its database. */
  async #open(name: QueueName): Promise<JobWorker | undefined> {
    const warn = (error: unknown) => this.logger.warn({ err: error, queue: name }, 'queue worker: connection trouble; it reconnects');
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      try {
        return await openWorker(this.config, name, (type, data) => this.#work(type, data), warn);
      } catch (error) {
        warn(error);
        await sleep(PAUSE_MILLISECONDS, undefined, { signal }).catch(() => undefined);
      }
    }
    return undefined;
  }

  async #work(type: string, { eventId, requestId }: JobData): Promise<void> {
    await inRequest(requestId, async () => {
      try {
        await this.handlers.handle(eventId);
        this.logger.info({ event: type, eventId }, 'event handled');
      } catch (error) {
        this.logger.error({ event: type, eventId, err: error }, 'event failed; it is tried again');
        await this.#note(eventId, error);
        throw error;
      }
    });
  }

  /** Shown to the operator; when it cannot be stored, the log has it all the same. */
  async #note(eventId: string, error: unknown): Promise<void> {
    const lastError = error instanceof Error ? error.message.slice(0, 1_000) : String(error);
    await this.database.read(Actor.system).nativeUpdate(OutboxEvent, { id: eventId }, { lastError }).catch(() => undefined);
  }
}
