import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { shippedProducts } from '@ocop/catalogue';
import { createLogger, Actor, Database, nestLogger, PlatformModule, readConfig } from '@ocop/platform';
import { ImportService, shippedFigures } from '@ocop/programme';
import { seedPeople } from './demo/cast.js';
import { seedLife } from './demo/living.js';
import { domainModules, entities } from './domains.js';

class SeedModule {}

/** Loads the register of 2020, the real products and a living demonstration. What is there already stays. */
async function seed(): Promise<void> {
  const config = readConfig();
  const logger = createLogger('seed', config.LOG_LEVEL);
  const module = { module: SeedModule, imports: [PlatformModule.with(config, logger, entities), ...domainModules] };
  const application = await NestFactory.createApplicationContext(module, { logger: nestLogger(logger) });
  const imports = application.get(ImportService, { strict: false });
  for (const { kind, path } of [...shippedFigures, shippedProducts]) await imports.loadFrom(Actor.system, kind, path);
  const accounts = await seedPeople(application.get(Database));
  await seedLife(application);
  await application.close();
  process.stdout.write(`${JSON.stringify({ accounts })}\n`);
}

await seed();
