import { DataloaderType, defineConfig, type EntitySchema } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { Pool, PoolClient } from 'pg';
import { DomainError } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

/** A class made by defineEntity and setClass. */
export type EntityClass = EntitySchema | (abstract new (...parameters: never[]) => object);

/**
 * For every connection to PostgreSQL. A request does not wait for ever for a server that is gone; a transaction whose
 * process is frozen gives its locks back after a minute, which is beyond all work between two statements of ours.
 */
export const connectionLimits = { connectionTimeoutMillis: 30_000, keepAlive: true, idle_in_transaction_session_timeout: 60_000 };

/**
 * Kysely (0.29) never gives back the connection of a transaction that broke with its connection, because the rollback
 * fails, too: after twenty of them the process would wait for ever. One that has ended and is still out is taken back.
 */
function takeBackBroken(pool: Pool): void {
  const out = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => out.add(client));
  pool.on('release', (_error, client) => out.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => setImmediate(() => out.has(client) && client.release(true))); // who still waits for an answer hears of it first
  });
}

/** The settings of the ORM, the same for API, worker, tests and migrations. */
export function ormConfig(clientUrl: string, entities: readonly EntityClass[], migrations = 'infra/database/migrations') {
  return defineConfig({
    clientUrl,
    entities: [...new Set(entities)] as never,
    extensions: [Migrator],
    forceUtcTimezone: true,
    dataloader: DataloaderType.ALL,
    // A row one may not see must not hide the rows that point to it: each entity answers for itself.
    autoJoinRefsForFilters: false,
    findOneOrFailHandler: () => new DomainError(platformErrors.NOT_FOUND),
    findExactlyOneOrFailHandler: () => new DomainError(platformErrors.NOT_FOUND),
    schemaGenerator: { ignoreSchema: ['bullmq'] },
    // The snapshot belongs to the source: only writing a migration changes it, never an installation.
    migrations: { path: migrations, pathTs: migrations, snapshotName: 'schema', snapshotOnMigrate: false, emit: 'ts', disableForeignKeys: false },
    pool: { max: 20 },
    driverOptions: { ...connectionLimits, onPoolCreated: takeBackBroken },
  });
}
