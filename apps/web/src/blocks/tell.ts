import { useSyncExternalStore } from 'react';

/** Something said in passing. */
export interface Remark {
  readonly id: number;
  readonly words: string;
}

const shownForMs = 6_000;

let remarks: readonly Remark[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function put(next: readonly Remark[]): void {
  remarks = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Says in passing that something was done: for six seconds at the foot of the page, and to screen readers.
 * Problems are never told this way: they stay where they happened.
 */
export function tell(words: string): void {
  const remark = { id: nextId++, words };
  put([...remarks, remark].slice(-3));
  setTimeout(() => put(remarks.filter(({ id }) => id !== remark.id)), shownForMs);
}

export function useRemarks(): readonly Remark[] {
  return useSyncExternalStore(subscribe, () => remarks);
}
