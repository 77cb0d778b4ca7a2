import { PROBLEM_TEXTS, type Result } from '@ocop/values';
import { z } from 'zod';
import { defineErrors, DomainError } from './domain-error.js';

/** What a value can be refused for, in the one catalogue of errors. */
export const valueErrors = defineErrors(PROBLEM_TEXTS);

/** The value that was read, or the typed error that names the field. */
export function requireValue<T>(result: Result<T>, field?: string): T {
  if (result.ok) return result.value;
  throw new DomainError(valueErrors[result.problem], result.params, field);
}

/** A part of a shape that is read by a rule of libs/values: `readBy(parseTaxCode)`. */
export function readBy<T>(read: (text: string) => Result<T>) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', params: { kind: valueErrors[result.problem], parameters: result.params } });
    return z.NEVER;
  });
}
