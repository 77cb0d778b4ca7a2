import { MikroORM } from '@mikro-orm/postgresql';
import { ormConfig, platformEntities, readConfig } from '@ocop/platform';
import { entities } from './domains.js';

/**
 * `migrate` brings the database up to date; `migrate create NAME` writes a migration from the entities;
 * `migrate check` exits 1 when entities and migrations differ.
 */
async function migrate(command = 'up', name?: string): Promise<void> {
  const orm = await MikroORM.init(ormConfig(readConfig().DATABASE_URL, [...platformEntities, ...entities]));
  try {
    if (command === 'up') await orm.migrator.up();
    else if (command === 'create') await orm.migrator.create(undefined, false, false, name);
    else if (command === 'check') {
      if (await orm.migrator.checkSchema()) throw new Error('Entities and migrations differ: run `npm run migration -- create NAME`.');
    } else throw new Error(`there is no command ${command}`);
  } finally {
    await orm.close(true);
  }
}

await migrate(...(process.argv.slice(2) as [string?, string?]));
