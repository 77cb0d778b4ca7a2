import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Actor } from './actor.js';
import { Database } from './database.js';
import { LOGGER } from './logger.js';
import { inRequest } from './request-context.js';
import type { Transaction } from './transaction.js';

interface Schedule {
  name: string;
  seconds: number;
  work: (transaction: Transaction) => Promise<void>;
}

/** Work that recurs, whatever the number of workers: an advisory lock lets one do it, the others skip that turn. */
@Injectable()
export class Schedules {
  readonly #schedules: Schedule[] = [];
  #timers: NodeJS.Timeout[] = [];
  readonly #running = new Map<string, Promise<void>>();

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Registers work to be done every so many seconds, in one commit each time. */
  every(seconds: number, name: string, work: Schedule['work']): void {
    this.#schedules.push({ name, seconds, work });
  }

  start(): void {
    this.#timers = this.#schedules.map((schedule) => setInterval(() => this.#begin(schedule), schedule.seconds * 1_000));
  }

  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all(this.#running.values());
  }

  /** Does one turn now. */
  async run(name: string): Promise<void> {
    const schedule = this.#schedules.find((candidate) => candidate.name === name);
    if (!schedule) throw new Error(`there is no schedule ${name}`);
    await this.database.write(Actor.system, async (transaction) => {
      const [row] = await transaction.em.execute<{ mine: boolean }[]>('select pg_try_advisory_xact_lock(hashtext(?)) as mine', [name]);
      if (row?.mine) await schedule.work(transaction);
    });
  }

  /** A turn that is late, because the database is, lets the next ones pass. */
  #begin(schedule: Schedule): void {
    const { name } = schedule;
    if (this.#running.has(name)) return;
    const turn = inRequest(`schedule-${name}`, () => this.run(name)).catch((error: unknown) => {
      this.logger.error({ err: error, schedule: name }, 'schedule failed; its next turn tries again');
    });
    this.#running.set(name, turn);
    void turn.finally(() => this.#running.delete(name));
  }
}
