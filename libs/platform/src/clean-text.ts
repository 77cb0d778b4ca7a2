import { DomainError } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

// Tab, line feed and carriage return are text; the other control characters are not, and PostgreSQL refuses NUL.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/**
 * Brings all text of an argument tree into NFC, in place.
 * @throws INVALID_CHARACTER naming the field that holds a NUL or another control character
 */
export function cleanText(value: unknown, path: readonly (string | number)[] = []): unknown {
  if (typeof value === 'string') {
    if (CONTROL.test(value)) throw new DomainError(platformErrors.INVALID_CHARACTER, {}, fieldName(path));
    return value.normalize('NFC');
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  for (const [key, part] of Object.entries(value)) {
    (value as Record<string, unknown>)[key] = cleanText(part, [...path, key]);
  }
  return value;
}

/** Clients know their fields by the path inside `input`. */
function fieldName(path: readonly (string | number)[]): string {
  return (path[0] === 'input' ? path.slice(1) : path).join('.');
}
