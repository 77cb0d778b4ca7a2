import { Module, type DynamicModule } from '@nestjs/common';
import { AgreementModule } from '@ocop/agreement';
import { CatalogueModule } from '@ocop/catalogue';
import { ConferenceModule } from '@ocop/conference';
import { DirectoryModule } from '@ocop/directory';
import { NotificationModule, notificationEntities } from '@ocop/notification';
import { ProgrammeModule } from '@ocop/programme';
import { SourcingModule } from '@ocop/sourcing';
import { PlatformModule, type Config } from '@ocop/platform';
import type { Logger } from 'pino';

/** The domains without a server: their event handlers and schedules. */
@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.with(config, logger, notificationEntities),
        DirectoryModule,
        ProgrammeModule,
        CatalogueModule,
        SourcingModule,
        ConferenceModule,
        AgreementModule,
        NotificationModule,
      ],
    };
  }
}
