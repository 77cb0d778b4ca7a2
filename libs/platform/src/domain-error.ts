import type { Locale } from './locale.js';

/** What is wrong and what to do, in both languages; `{name}` is filled from the parameters of the error. */
export interface ErrorText {
  vi: string;
  en: string;
}

/** One kind of error of the closed catalogue: its code never changes once released. */
export interface ErrorKind extends ErrorText {
  code: string;
}

/** Every kind that was defined, by code; the API's documentation and a test read it. */
export const errorCatalogue = new Map<string, ErrorKind>();

/**
 * Defines the errors of a domain: the keys are their codes.
 * A code can be defined once only, so that clients may rely on it.
 */
export function defineErrors<T extends Record<string, ErrorText>>(texts: T): { [K in keyof T]: ErrorKind } {
  const kinds = Object.entries(texts).map(([code, text]) => {
    if (errorCatalogue.has(code)) throw new Error(`error code ${code} is defined twice`);
    const kind = { code, ...text };
    errorCatalogue.set(code, kind);
    return [code, kind] as const;
  });
  return Object.fromEntries(kinds) as { [K in keyof T]: ErrorKind };
}

export type ErrorParameters = Record<string, string | number>;

/** The one error that reaches a client: typed, translated, and naming the field where there is one. */
export class DomainError extends Error {
  /**
   * @param kind one of the catalogue
   * @param parameters fill the `{names}` of the text
   * @param field path of the input field that is wrong, for example `lines.0.quantity`
   */
  constructor(
    readonly kind: ErrorKind,
    readonly parameters: ErrorParameters = {},
    readonly field?: string,
  ) {
    super(`${kind.code}${field ? ` (${field})` : ''}`);
    this.name = 'DomainError';
  }

  get code(): string {
    return this.kind.code;
  }

  in(locale: Locale): string {
    return fill(locale === 'EN' ? this.kind.en : this.kind.vi, this.parameters);
  }
}

/** Fills `{name}` in a text. */
export function fill(text: string, parameters: ErrorParameters): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole));
}
