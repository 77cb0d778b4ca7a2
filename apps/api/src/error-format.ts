import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import { currentRequestId, DomainError, platformErrors, type Locale } from '@ocop/platform';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { currentLocale } from './session.hook.js';

const clientFaults = new Set<string>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
]);

/** Turns whatever went wrong into a typed, translated error. What is our own fault is logged and never shown. */
export function errorFormat(logger: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const locale = currentLocale();
    const error = domainErrorOf(unwrapResolverError(thrown));
    if (error) return typed(error, locale, formatted);
    const code = String(formatted.extensions?.['code'] ?? '');
    if (clientFaults.has(code)) return { ...formatted, extensions: { code } };
    logger.error({ err: unwrapResolverError(thrown) }, 'request failed');
    return typed(new DomainError(platformErrors.INTERNAL, { requestId: currentRequestId() }), locale, formatted);
  };
}

/** The typed error in it: thrown as such, wrapped by GraphQL (scalars, variables), or a race lost in the database. */
function domainErrorOf(error: unknown): DomainError | undefined {
  if (error instanceof DomainError) return error;
  if (error instanceof UniqueConstraintViolationException) return new DomainError(platformErrors.CONFLICT);
  const inner = (error as { originalError?: unknown } | undefined)?.originalError;
  return inner === undefined || inner === error ? undefined : domainErrorOf(inner);
}

function typed(error: DomainError, locale: Locale, { locations, path, message }: GraphQLFormattedError): GraphQLFormattedError {
  const field = error.field ?? /at "input\.([^"]+)"/.exec(message)?.[1]?.replace(/\[(\d+)\]/g, '.$1');
  return {
    message: error.in(locale),
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: error.code, ...(field && { field }) },
  };
}
