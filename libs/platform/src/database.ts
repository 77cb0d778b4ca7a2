import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DeadlockException, MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseError, Pool, type QueryConfig, type QueryResultRow } from 'pg';
import type { Actor } from './actor.js';
import { CONFIG, type Config } from './config.js';
import { connectionLimits } from './orm.config.js';
import { Transaction } from './transaction.js';

const TRIES = 3;
const READY_MILLISECONDS = 2_000;
const INSIST_MILLISECONDS = 10_000;
const RETRY_MILLISECONDS = 250;

/** The one way to the database: every read and write says who acts, and the tenancy filter answers accordingly. */
@Injectable()
export class Database implements OnApplicationShutdown {
  /** For hot reads: named statements, which PostgreSQL plans once a connection. */
  readonly #pool: Pool;

  constructor(
    readonly orm: MikroORM,
    @Inject(CONFIG) config: Config,
  ) {
    this.#pool = new Pool({ connectionString: config.DATABASE_URL, max: 8, ...connectionLimits });
    this.#pool.on('error', () => undefined); // an idle connection that dies is replaced at its next use
  }

  /** An entity manager that sees what the actor may see. */
  read(actor: Actor): EntityManager {
    const em = this.orm.em.fork();
    em.setFilterParams('visible', { actor });
    return em;
  }

  /**
   * Runs work in one commit and flushes at its end. A deadlock is tried again from the start, which is why work
   * must not have effects outside the transaction: those go through `emit`.
   */
  async write<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(actor, work);
      } catch (error) {
        if (!(error instanceof DeadlockException) || attempt === TRIES) throw error;
      }
    }
  }

  async #once<T>(actor: Actor, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const em = this.read(actor);
    await em.begin();
    try {
      const result = await work(new Transaction(em, actor));
      await em.commit(); // flushes first
      return result;
    } catch (error) {
      await em.rollback();
      throw error;
    }
  }

  /** One named SQL statement for a hot read; its `where` must hold the access itself. */
  async query<Row extends QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    const result = await this.#pool.query<Row>({ name, text, values });
    return result.rows;
  }

  /**
   * A named statement that must not be lost, for example the mail server's yes: it is repeated as long as the database
   * cannot be reached, so it must be safe to run twice.
   * @throws DatabaseError when the database refuses the statement itself
   */
  async insist(name: string, text: string, values: unknown[]): Promise<void> {
    for (;;) {
      try {
        await this.#pool.query({ name, text, values, query_timeout: INSIST_MILLISECONDS } as QueryConfig);
        return;
      } catch (error) {
        if (error instanceof DatabaseError && !isPassing(error)) throw error;
        await sleep(RETRY_MILLISECONDS);
      }
    }
  }

  /** Whether the database answers, soon: one that is frozen does not. */
  async isReady(): Promise<boolean> {
    const answer = this.#pool.query({ text: 'select 1', query_timeout: READY_MILLISECONDS } as QueryConfig).then(
      () => true,
      () => false,
    );
    // All connections may hang, and the question with them.
    return Promise.race([answer, sleep(READY_MILLISECONDS, false, { ref: false })]);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
    await this.orm.close(true);
  }
}

/** The server is going, coming, or full: SQLSTATE classes 08 and 53, and 57P. */
const isPassing = ({ code = '' }: DatabaseError): boolean => /^(08|53|57P)/.test(code);
