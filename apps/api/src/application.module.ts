import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { PlatformModule, type Config } from '@ocop/platform';
import type { Logger } from 'pino';
import { AccessGuard } from './access.guard.js';
import { CleanTextInterceptor } from './clean-text.interceptor.js';
import { Documents } from './documents.controller.js';
import { DomainErrorFilter } from './domain-error.filter.js';
import { domainModules, entities } from './domains.js';
import { graphqlOptions } from './graphql.options.js';
import { Health } from './health.js';
import { PersonalDataFiles } from './personal-data.controller.js';
import { NodeQueries, NodeFields } from './node.resolver.js';

/** The whole API, composed; nothing here decides anything about the trade. */
@Module({})
export class ApplicationModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: ApplicationModule,
      imports: [
        PlatformModule.with(config, logger, entities),
        GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, ...graphqlOptions(config, logger) }),
        DiscoveryModule,
        ...domainModules,
      ],
      controllers: [Health, Documents, PersonalDataFiles],
      providers: [
        NodeQueries,
        NodeFields,
        { provide: APP_FILTER, useClass: DomainErrorFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: CleanTextInterceptor },
      ],
    };
  }
}
