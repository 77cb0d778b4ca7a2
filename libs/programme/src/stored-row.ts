import { Reference, type EntityManager, type EntityName, type RequiredEntityData } from '@mikro-orm/postgresql';
import { isDeepStrictEqual } from 'node:util';

/** What an import did with a row. */
export type Fate = 'created' | 'updated' | 'unchanged';

/** Stores records under their ids: new ones are created, changed ones updated, equal ones left alone. Does not flush. */
export async function storeRows<Entity extends { id: string }>(
  em: EntityManager,
  entity: EntityName<Entity>,
  records: readonly (RequiredEntityData<Entity> & { id: string })[],
): Promise<Fate[]> {
  const known = await knownRows(em, entity, records.map(({ id }) => id));
  return records.map((record) => storeRow(em, entity, known, record));
}

/** The stored rows with these ids, by id. */
export async function knownRows<Entity extends { id: string }>(em: EntityManager, entity: EntityName<Entity>, ids: readonly string[]): Promise<Map<string, Entity>> {
  const rows = await em.find(entity, { id: { $in: [...new Set(ids)] } } as never);
  return new Map(rows.map((row) => [(row as Entity).id, row as Entity]));
}

/** Stores one record; `known` comes from `knownRows`. */
export function storeRow<Entity extends { id: string }>(
  em: EntityManager,
  entity: EntityName<Entity>,
  known: ReadonlyMap<string, Entity>,
  record: RequiredEntityData<Entity> & { id: string },
): Fate {
  const existing = known.get(record.id);
  if (!existing) {
    em.create(entity, record as never);
    return 'created';
  }
  const stored = existing as Readonly<Record<string, unknown>>;
  if (Object.entries(record).every(([name, value]) => isDeepStrictEqual(plain(stored[name]), value))) return 'unchanged';
  em.assign(existing, record as never);
  return 'updated';
}

/** A relation compares by the id it points to. */
function plain(value: unknown): unknown {
  return Reference.isReference(value) ? (value.unwrap() as { id: string }).id : value;
}
