import { CursorError, DriverException, type EntityManager, type EntityMetadata, type EntityName, type EntityProperty, type FilterQuery, type QueryOrderMap } from '@mikro-orm/postgresql';
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

/**
 * A cursor is not secret and its seal is no signature: what stands in it is checked by whoever uses it, like any input.
 * @throws INVALID_CURSOR for garbage and for a cursor of another list
 */
export function openCursor(seal: string, cursor: string): unknown {
  try {
    const [found, value] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, unknown];
    if (found === seal) return value;
  } catch {
    // garbage is answered like a foreign cursor, below
  }
  throw invalidCursor();
}

export const invalidCursor = () => new DomainError(platformErrors.INVALID_CURSOR, {}, 'after');

/**
 * A keyset page of entities in a stable order; `orderBy` must end with the id.
 * The tenancy filter of the entity manager applies to rows and to the total alike.
 * @throws TOO_LARGE, TOO_SMALL, INVALID_CURSOR
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
  const position = after ? openPosition(openCursor(seal, after), orderBy, em.getMetadata(entity)) : undefined;
  // a row's cursor holds what it is ordered by, so what lies behind a relation must be there
  const populate = Object.keys(orderBy).filter((key) => typeof orderBy[key as keyof typeof orderBy] === 'object');
  const options = { where: where as never, orderBy: orderBy as never, populate: populate as never, first: Math.max(size, 1) };
  const cursor = await em.findByCursor(entity, { ...options, ...(position !== undefined && { after: position }) }).catch((error: unknown) => {
    throw position !== undefined && isRefusal(error) ? invalidCursor() : error;
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

type Properties = EntityMetadata['properties'];

/** The ORM's own cursor: Base64url of the values that a row is ordered by. @throws INVALID_CURSOR unless they have its shape and types */
function openPosition(position: unknown, orderBy: object, { properties }: EntityMetadata): string {
  const values = typeof position === 'string' ? parsed(position) : undefined;
  const orders = Object.entries(orderBy);
  const fits = Array.isArray(values) && values.length === orders.length && orders.every(([key, order], place) => hasShape(values[place], key, order, properties));
  if (!fits) throw invalidCursor();
  return position as string;
}

function parsed(position: string): unknown {
  try {
    return JSON.parse(Buffer.from(position, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** A value of the column's type, or the values behind a relation by name; nothing that the ORM could take for an operator. */
function hasShape(value: unknown, key: string, order: unknown, properties: Properties): boolean {
  if (value === null) return true;
  const property = properties[key] as EntityProperty;
  if (typeof order !== 'object' || order === null) return hasType(value, property);
  if (typeof value !== 'object' || Object.keys(value).length !== Object.keys(order).length) return false;
  const behind = property.targetMeta!.properties;
  return Object.entries(order).every(([name, next]) => Object.hasOwn(value, name) && hasShape(value[name as keyof typeof value], name, next, behind));
}

function hasType(value: unknown, { targetMeta, runtimeType }: EntityProperty): boolean {
  if (runtimeType === 'Date') return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  if (typeof value === 'string' && value.includes('\0')) return false; // PostgreSQL's text holds every other character
  return typeof value === (targetMeta ? 'string' : runtimeType);
}

/** What only the database can tell, for example that a text is no id: the ORM's refusal, or a data exception (SQLSTATE class 22). */
function isRefusal(error: unknown): boolean {
  return error instanceof CursorError || (error instanceof DriverException && String(error.code).startsWith('22'));
}
