import type { EntityManager, EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { createHash } from 'node:crypto';
import { DomainError } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

export const MAXIMUM_PAGE = 100;

/** What a client asks of a list. */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A page as the Relay connection specification has it. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/** @throws TOO_LARGE or TOO_SMALL */
export function pageSize(first: number | null | undefined, standard = 24): number {
  const size = first ?? standard;
  if (size > MAXIMUM_PAGE) throw new DomainError(platformErrors.TOO_LARGE, { maximum: MAXIMUM_PAGE }, 'first');
  if (size < 0) throw new DomainError(platformErrors.TOO_SMALL, { minimum: 0 }, 'first');
  return size;
}

/** Binds cursors to a list, so that a cursor of another list or filter is refused instead of giving nonsense. */
export function cursorSeal(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

export function sealCursor(seal: string, value: unknown): string {
  return Buffer.from(JSON.stringify([seal, value]), 'utf8').toString('base64url');
}

/** @throws INVALID_CURSOR for garbage and for a cursor of another list */
export function openCursor<T>(seal: string, cursor: string): T {
  try {
    const [found, value] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, T];
    if (found === seal) return value;
  } catch {
    // garbage is answered like a foreign cursor, below
  }
  throw new DomainError(platformErrors.INVALID_CURSOR, {}, 'after');
}

/**
 * A keyset page of entities in a stable order; `orderBy` must end with the id.
 * The tenancy filter of the entity manager applies to rows and to the total alike.
 */
export async function page<Entity extends object>(
  em: EntityManager,
  entity: EntityName<Entity>,
  where: FilterQuery<Entity>,
  orderBy: QueryOrderMap<Entity>,
  { first, after }: PageArguments,
): Promise<Connection<Entity>> {
  const size = pageSize(first);
  const seal = cursorSeal(String(entity), where, orderBy);
  const position = after ? openCursor<string>(seal, after) : undefined;
  // a row's cursor holds what it is ordered by, so what lies behind a relation must be there
  const populate = Object.keys(orderBy).filter((key) => typeof orderBy[key as keyof typeof orderBy] === 'object');
  const cursor = await em.findByCursor(entity, {
    where: where as never,
    orderBy: orderBy as never,
    populate: populate as never,
    first: Math.max(size, 1),
    ...(position ? { after: position } : {}),
  });
  const items = (size === 0 ? [] : cursor.items) as Entity[];
  const edges = items.map((node) => ({ cursor: sealCursor(seal, cursor.from(node as never)), node }));
  return {
    edges,
    totalCount: cursor.totalCount,
    pageInfo: {
      hasNextPage: size === 0 ? cursor.totalCount > 0 : cursor.hasNextPage,
      hasPreviousPage: cursor.hasPrevPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
