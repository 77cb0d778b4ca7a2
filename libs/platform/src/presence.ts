import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { Client } from 'pg';

/** First half of the advisory locks' keys, which sets them apart from others. */
const LOCK_SPACE = 0x0c09;

/** After a restart of PostgreSQL the living get this long to come back. */
const RETURN_SECONDS = 10;

/**
 * Tells the dead from the slow: a process holds a lock as long as it lives, because PostgreSQL drops it with the
 * connection. A killed process loses it at once, a frozen one keeps it. What a dead one had claimed need not wait for the
 * claim's end, which must be long for the sake of the slow.
 */
@Injectable()
export class Presence {
  readonly #key = randomInt(1, 2 ** 31 - 1);
  #isPresent = false;

  /** What a claim is signed with; nothing while PostgreSQL would not notice this process's death. */
  get key(): number | null {
    return this.#isPresent ? this.#key : null;
  }

  /** Shared, because after a cut the server may still hold this process's old connection for alive. */
  async enter(client: Client): Promise<void> {
    await client.query('select pg_advisory_lock_shared($1, $2)', [LOCK_SPACE, this.#key]);
    this.#isPresent = true;
  }

  leave(): void {
    this.#isPresent = false;
  }
}

/** SQL: whether the process that signed with the key in this column is dead; false for an unsigned row. */
export const isDead = (column: string): string => `(${column} is not null
  and pg_postmaster_start_time() < clock_timestamp() - make_interval(secs => ${RETURN_SECONDS})
  and not exists (select from pg_locks where locktype = 'advisory' and classid = ${LOCK_SPACE} and objid = ${column}::oid and objsubid = 2
    and database = (select oid from pg_database where datname = current_database())))`;
