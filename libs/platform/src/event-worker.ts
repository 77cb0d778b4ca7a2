import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Actor } from './actor.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './database.js';
import { EventHandlers } from './event-handlers.js';
import { queueNames } from './events.js';
import { LOGGER } from './logger.js';
import { OutboxEvent } from './outbox.entity.js';
import { openWorker, type JobData, type JobWorker } from './queue.js';
import { inRequest } from './request-context.js';

/** Works the queues off. */
@Injectable()
export class EventWorker {
  #workers: JobWorker[] = [];

  constructor(
    private readonly handlers: EventHandlers,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  start(): void {
    this.handlers.requireComplete();
    const warn = (error: Error) => this.logger.warn({ err: error }, 'queue worker: connection trouble; it reconnects');
    this.#workers = queueNames.map((name) => openWorker(this.config, name, (type, data) => this.#work(type, data), warn));
  }

  /** Lets running jobs end, then stops. */
  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.close()));
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

  async #note(eventId: string, error: unknown): Promise<void> {
    const lastError = error instanceof Error ? error.message.slice(0, 1_000) : String(error);
    await this.database.read(Actor.system).nativeUpdate(OutboxEvent, { id: eventId }, { lastError });
  }
}
