import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DeadlockException, MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import { Pool, type QueryResultRow } from 'pg';
import type { Actor } from './actor.js';
import { CONFIG, type Config } from './config.js';
import { Transaction } from './transaction.js';

const TRIES = 3;

/** The one way to the database: every read and write says who acts, and the tenancy filter answers accordingly. */
@Injectable()
export class Database implements OnApplicationShutdown {
  /** For hot reads: named statements, which PostgreSQL plans once a connection. */
  readonly #pool: Pool;

  constructor(
    readonly orm: MikroORM,
    @Inject(CONFIG) config: Config,
  ) {
    this.#pool = new Pool({ connectionString: config.DATABASE_URL, max: 8 });
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

  /** Whether the database answers. */
  async isReady(): Promise<boolean> {
    try {
      await this.#pool.query('select 1');
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#pool.end();
    await this.orm.close(true);
  }
}
