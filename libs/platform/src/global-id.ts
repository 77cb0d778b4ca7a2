import { validate } from 'uuid';
import { DomainError } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

/** Makes the opaque Relay id of a record. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`, 'utf8').toString('base64url');
}

/** Takes an opaque id apart; nothing when it is not one of ours. */
export function parseGlobalId(text: string): { type: string; id: string } | undefined {
  const [type, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  if (!type || !id || rest.length > 0 || !validate(id)) return undefined;
  return globalId(type, id) === text ? { type, id } : undefined;
}

/**
 * The row id behind an opaque id of the expected type. An id of another type reads like one that is not there.
 * @throws NOT_FOUND naming the field
 */
export function rowId(type: string, text: string, field?: string): string {
  const parsed = parseGlobalId(text);
  if (parsed?.type !== type) throw new DomainError(platformErrors.NOT_FOUND, {}, field);
  return parsed.id;
}
