import type { CombinedError } from 'urql';

/** An error as the screens know it. `message` is in the reader's language already: the server translated it. */
export interface Problem {
  /** Typed code of the server, or NETWORK when there was no answer. */
  readonly code: string;
  readonly message: string;
  /** Path of the field in the input, as in "lines.0.quantity"; null when no field is to blame. */
  readonly field: string | null;
}

/** All problems of one answer, the first one first; never empty. */
export function problemsOf(error: CombinedError): Problem[] {
  if (error.graphQLErrors.length === 0) return [{ code: 'NETWORK', message: '', field: null }];
  return error.graphQLErrors.map(({ message, extensions }) => ({
    code: textOr(extensions['code'], 'INTERNAL_SERVER_ERROR'),
    message,
    field: textOr(extensions['field'], null),
  }));
}

export function isUnauthenticated(error: CombinedError): boolean {
  return problemsOf(error).some(({ code }) => code === 'UNAUTHENTICATED');
}

function textOr<Fallback>(value: unknown, fallback: Fallback): string | Fallback {
  return typeof value === 'string' && value !== '' ? value : fallback;
}
