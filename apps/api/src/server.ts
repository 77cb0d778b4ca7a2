import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiTokenService, SessionService } from '@ocop/directory';
import { createLogger, nestLogger, type Config } from '@ocop/platform';
import { ApplicationModule } from './application.module.js';
import { installPersistedDocuments } from './persisted-documents.js';
import { checkRootFields } from './root-fields.js';
import { installSessions } from './session.hook.js';
import { installWeb } from './web.js';

/** 7 MB: a file of 5 MB in Base64 with its envelope. */
const BODY_LIMIT = 7_000_000;

/** Composes the API. It does not listen yet, so that tests may inject requests. */
export async function createServer(config: Config): Promise<NestFastifyApplication> {
  const logger = createLogger('api', config.LOG_LEVEL);
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy: config.TRUST_PROXY ?? false, forceCloseConnections: true });
  const application = await NestFactory.create<NestFastifyApplication>(ApplicationModule.with(config, logger), adapter, {
    logger: nestLogger(logger),
    abortOnError: false,
  });
  const server = adapter.getInstance();
  await server.register(cookie as never);
  await server.register(helmet as never, { contentSecurityPolicy: { directives: contentPolicy }, strictTransportSecurity: false });
  installSessions(server, application.get(SessionService, { strict: false }), application.get(ApiTokenService, { strict: false }));
  installPersistedDocuments(server, config);
  await installWeb(server, config);
  application.enableShutdownHooks();
  await application.init();
  checkRootFields(application);
  return application;
}

/** Only our own origin; inline styles are Mantine's. */
const contentPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};
