import { Module, type DynamicModule } from '@nestjs/common';
import { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import { AuditChain } from './audit.chain.js';
import { AuditEntry } from './audit.entity.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './database.js';
import { EventHandlers } from './event-handlers.js';
import { EventWorker } from './event-worker.js';
import { Files } from './files.js';
import { Keys } from './keys.js';
import { LinkSecrets } from './link-secret.js';
import { LOGGER } from './logger.js';
import { Mailer } from './mail.js';
import { OneTimeCodes } from './one-time-code.js';
import { ormConfig, type EntityClass } from './orm.config.js';
import { EventHandling, OutboxEvent } from './outbox.entity.js';
import { PersonalData } from './personal-data.js';
import { Presence } from './presence.js';
import { Relay } from './relay.js';
import { Schedules } from './schedules.js';

/** The platform's own tables. */
export const platformEntities: readonly EntityClass[] = [AuditEntry, OutboxEvent, EventHandling];

const providers = [AuditChain, Clock, Database, EventHandlers, EventWorker, Files, Keys, LinkSecrets, Mailer, OneTimeCodes, PersonalData, Presence, Relay, Schedules];

/** What every domain stands on. Composed once an application, with the entities of all its domains. */
@Module({})
export class PlatformModule {
  static with(config: Config, logger: Logger, entities: readonly EntityClass[]): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: MikroORM, useFactory: () => MikroORM.init(ormConfig(config.DATABASE_URL, [...platformEntities, ...entities])) },
        ...providers,
      ],
      exports: [CONFIG, LOGGER, MikroORM, ...providers],
    };
  }
}
