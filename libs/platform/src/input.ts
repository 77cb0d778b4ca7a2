import { z } from 'zod';
import { DomainError, type ErrorKind, type ErrorParameters } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

/** Text that must hold something besides spaces. */
export const words = (maximum: number, minimum = 1) => z.string().trim().min(minimum).max(maximum);

/** Text that may be left out; blank counts as left out. */
export const optionalWords = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .nullish()
    .transform((value) => value || undefined);

/**
 * Checks an input against its shape.
 * @param prefix path before the shape's own paths, for example `input`; left out of the field names clients see
 * @throws the typed error of the first wrong field, for example TOO_LONG at `lines.0.description`
 */
export function parseInput<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const [kind, parameters] = kindOf(issue);
  throw new DomainError(kind, parameters, issue.path.join('.'));
}

function kindOf(issue: z.core.$ZodIssue): [ErrorKind, ErrorParameters] {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return [platformErrors.REQUIRED, {}];
      if (issue.origin === 'string' || issue.origin === 'array') return [platformErrors.TOO_SHORT, { minimum: String(issue.minimum) }];
      return [platformErrors.TOO_SMALL, { minimum: String(issue.minimum) }];
    case 'too_big':
      if (issue.origin === 'string' || issue.origin === 'array') return [platformErrors.TOO_LONG, { maximum: String(issue.maximum) }];
      return [platformErrors.TOO_LARGE, { maximum: String(issue.maximum) }];
    case 'custom':
      return customKind(issue.params);
    default:
      return [platformErrors.INVALID_INPUT, {}];
  }
}

function customKind(parameters: Record<string, unknown> | undefined): [ErrorKind, ErrorParameters] {
  const kind = parameters?.['kind'] as ErrorKind | undefined;
  return [kind ?? platformErrors.INVALID_INPUT, (parameters?.['parameters'] as ErrorParameters | undefined) ?? {}];
}

/** A rule of a shape that answers with a kind of the catalogue: `z.string().refine(...rule(isTaxCode, errors.X))`. */
export function rule<T>(holds: (value: T) => boolean, kind: ErrorKind, parameters: ErrorParameters = {}) {
  return [holds, { params: { kind, parameters } }] as const;
}
