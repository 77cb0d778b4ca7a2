// Jest's global setup: one migrated template database, from which every test file clones its own in milliseconds.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';

const MIGRATIONS = 'infra/database/migrations';
const SERVICES = '.data/test-services.json';

/** Address of a maintenance database of the throw-away server: from `npm test`, or from a running `npm run services`. */
function maintenanceUrl() {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  if (!existsSync(SERVICES)) throw new Error('No database for tests: use `npm test`, or start `npm run services` first.');
  const services = JSON.parse(readFileSync(SERVICES, 'utf8'));
  process.env.TEST_REDIS_URL ??= services.redisUrl ?? '';
  return services.databaseUrl;
}

/** The template's name changes with the migrations, so that an old one is never used for new code. */
function templateName() {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS).filter((name) => name.endsWith('.ts')).sort()) hash.update(readFileSync(join(MIGRATIONS, file)));
  return `ocop_template_${hash.digest('hex').slice(0, 16)}`;
}

/** @param {string} url */
async function migrate(url) {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { path: MIGRATIONS, pathTs: MIGRATIONS, snapshot: false, disableForeignKeys: false },
  });
  await orm.migrator.up();
  await orm.close(true);
}

export default async function setup() {
  const url = maintenanceUrl();
  const name = templateName();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]); // several runs may start at once
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [name]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${name}`);
      await client.query(`create database ${name}`);
      const target = new URL(url);
      target.pathname = `/${name}`;
      await migrate(target.href);
      await client.query(`alter database ${name} is_template true`);
    }
  } finally {
    await client.end();
  }
  process.env.OCOP_TEST_MAINTENANCE_URL = url;
  process.env.OCOP_TEST_TEMPLATE = name;
}
