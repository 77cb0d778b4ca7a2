import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { currentRequestId } from './request-context.js';

/** Nest token of the log. */
export const LOGGER = Symbol('LOGGER');

/** Structured log of one process; every line carries the request id. */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    mixin: () => ({ requestId: currentRequestId() }),
    redact: ['password', '*.password', 'code', '*.code', 'token', '*.token', 'req.headers.cookie', 'req.headers.authorization'],
  });
}

/** Lets Nest write into the same log; its chatter about modules is of interest only when debugging. */
export function nestLogger(logger: Logger): LoggerService {
  const write = (level: 'debug' | 'warn' | 'error') => (message: unknown, ...rest: unknown[]) =>
    logger[level]({ context: rest.at(-1), detail: rest.length > 1 ? rest[0] : undefined }, String(message));
  return { log: write('debug'), debug: write('debug'), verbose: write('debug'), warn: write('warn'), error: write('error') };
}
