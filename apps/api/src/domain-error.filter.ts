import { Catch, HttpStatus, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { DomainError, platformErrors } from '@ocop/platform';
import type { FastifyReply } from 'fastify';
import { currentLocale } from './session.hook.js';

const statuses = new Map<string, HttpStatus>([
  [platformErrors.NOT_FOUND.code, HttpStatus.NOT_FOUND],
  [platformErrors.UNAUTHENTICATED.code, HttpStatus.UNAUTHORIZED],
  [platformErrors.FORBIDDEN.code, HttpStatus.FORBIDDEN],
]);

/**
 * Typed errors are answers and not failures, so nothing is logged. GraphQL formats them itself (`error-format.ts`); plain
 * routes get the code and its sentence in the caller's language, with the status that HTTP has for it.
 */
@Catch(DomainError)
export class DomainErrorFilter implements ExceptionFilter<DomainError> {
  catch(error: DomainError, host: ArgumentsHost): DomainError | void {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply.status(statuses.get(error.code) ?? HttpStatus.BAD_REQUEST).send({ code: error.code, message: error.in(currentLocale()) });
  }
}
