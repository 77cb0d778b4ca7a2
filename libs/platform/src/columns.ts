import { p } from '@mikro-orm/postgresql';
import type { Actor } from './actor.js';
import { newId } from './id.js';

/** Columns that recur; each is a function because a builder belongs to one entity. */
export const column = {
  id: () => p.uuid().primary().onCreate(() => newId()),
  instant: () => p.datetime().columnType('timestamptz(3)'),
  createdAt: () => p.datetime().columnType('timestamptz(3)').onCreate(() => new Date()),
  /** A local calendar day as YYYY-MM-DD; never a Date, which would bring a time zone with it. */
  day: () => p.string().columnType('date'),
  /** Exact decimal as text. */
  decimal: (precision = 18, scale = 4) => p.string().columnType(`numeric(${precision},${scale})`),
  /** Whole dong. */
  vnd: () => p.bigint('number'),
  text: () => p.text(),
};

/**
 * The tenancy filter of an entity: always on, for every read, update and delete through the ORM.
 * MikroORM throws when no actor was handed in, so that a forgotten one cannot leak rows.
 * @param where what the actor may see; `{}` for everything
 */
export function visibleTo<Where extends object>(where: (actor: Actor) => Where) {
  return {
    visible: {
      name: 'visible',
      default: true,
      cond: (parameters: { actor?: Actor }) => {
        if (!parameters.actor) throw new Error('A query ran without an actor');
        return parameters.actor.kind === 'system' ? {} : where(parameters.actor);
      },
    },
  };
}

/** A where clause that nothing fits. */
export const nothing = { id: null } as const;
