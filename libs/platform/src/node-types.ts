import type { EntityName } from '@mikro-orm/postgresql';

/**
 * The types behind `node(id:)`: name in the schema -> entity. The tenancy filter of the entity decides who may see it,
 * so that the general door is never wider than the special ones.
 */
export const nodeTypes = new Map<string, EntityName<{ id: string }>>();

/** Registers an entity under its name in the schema. */
export function defineNode(type: string, entity: EntityName<{ id: string }>): void {
  nodeTypes.set(type, entity);
}
