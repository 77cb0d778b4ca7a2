import DataLoader from 'dataloader';
import type { Actor } from './actor.js';

/**
 * Answers that are asked for one by one while one request is served, fetched in one query: for fields that no relation
 * of the ORM leads to, because the rows point the other way from a lib or file further right.
 * One loader an actor, and an actor is made for each request, so that nobody gets an answer made for another.
 * Nothing is remembered: a field that is asked for after a change shows the change.
 */
export function batched<Value>(fetch: (actor: Actor, keys: readonly string[]) => Promise<Map<string, Value>>) {
  const loaders = new WeakMap<Actor, DataLoader<string, Value | undefined>>();
  return (actor: Actor, key: string): Promise<Value | undefined> => {
    const loader = loaders.get(actor) ?? new DataLoader((keys) => inOrder(fetch(actor, [...new Set(keys)]), keys), { cache: false });
    loaders.set(actor, loader);
    return loader.load(key);
  };
}

async function inOrder<Value>(found: Promise<Map<string, Value>>, keys: readonly string[]): Promise<(Value | undefined)[]> {
  const values = await found;
  return keys.map((key) => values.get(key));
}
