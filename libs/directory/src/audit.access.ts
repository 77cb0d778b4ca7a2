import { raw } from '@mikro-orm/postgresql';
import { nothing, type Actor } from '@ocop/platform';
import { formedFrom, province } from '@ocop/values';
import { provinceAnsweredFor } from './organization.access.js';

/**
 * An administrator reads the whole trail; an officer what was done for organizations of its province, and with them;
 * nobody else anything, and no machine. One statement, because the trail only holds ids: it outlives what they point to.
 */
export function auditVisibleTo(actor: Actor) {
  if (actor.token) return nothing;
  if (actor.can('ADMINISTRATOR')) return {};
  const code = provinceAnsweredFor(actor);
  const today = code === undefined ? undefined : province('34', code);
  if (!today) return nothing;
  const places = [today, ...formedFrom(today)].map((unit) => `${unit.scheme}:${unit.code}`);
  const ids = `select id from organization where province_scheme || ':' || province_code in (${places.map(() => '?').join(', ')})`;
  const sql = (alias: string) => `(${alias}.organization_id in (${ids}) or ${alias}.subject_type = 'Organization' and ${alias}.subject_id in (${ids}))`;
  return { [raw(sql, [...places, ...places])]: [] };
}
