import { v5, v7 } from 'uuid';

const NAMESPACE = '6f1d0a52-58b4-5c35-9d0e-2f6c0c7b9f11';

/** A new time-ordered row id (UUIDv7), made in code so that a row is known before it is stored. */
export function newId(): string {
  return v7();
}

/** The same id for the same words every time: lets a repeated import or seed find its own rows again. */
export function stableId(...words: string[]): string {
  return v5(words.join('\u0000').normalize('NFC'), NAMESPACE);
}
