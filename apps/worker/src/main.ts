import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createLogger, Database, EventWorker, nestLogger, readConfig, Relay, Schedules } from '@ocop/platform';
import { createServer } from 'node:http';
import { WorkerModule } from './worker.module.js';

const config = readConfig();
const logger = createLogger('worker', config.LOG_LEVEL);
const application = await NestFactory.createApplicationContext(WorkerModule.with(config, logger), { logger: nestLogger(logger) });
const parts = [application.get(Schedules), application.get(Relay), application.get(EventWorker)];
for (const part of parts) part.start();

const health = createServer((request, response) => {
  const ready = request.url === '/readyz' ? application.get(Database).isReady() : Promise.resolve(true);
  void ready.then((ok) => response.writeHead(ok ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify({ status: ok ? 'ok' : 'database unreachable' })));
});
health.listen(config.WORKER_HTTP_PORT, config.HTTP_HOST);

let stopping = false;

/** Takes no new work, lets running jobs end, then goes. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  health.close();
  for (const part of parts) await part.stop();
  await application.close();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
logger.info('worker started');
