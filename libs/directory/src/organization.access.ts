import { nothing, type Actor } from '@ocop/platform';
import { formedFrom, province } from '@ocop/values';

/**
 * The public sees verified organizations, and merged ones that were public before, since old links lead on from them.
 * An organization sees itself, what was merged into it and what it drafted; an officer sees its province; an
 * administrator sees all.
 */
export function organizationVisibleTo(actor: Actor) {
  if (actor.can('ADMINISTRATOR')) return {};
  const own = actor.organizationIdOrNone;
  const code = provinceAnsweredFor(actor);
  return {
    $or: [
      { state: 'VERIFIED' as const },
      { state: 'MERGED' as const, leadsOn: true },
      ...(own ? [{ id: own }, { mergedInto: own }, { draftedBy: own }] : []),
      ...(code ? [inProvince(code)] : []),
    ],
  };
}

/** The organizations an officer or administrator answers for. Nobody answers for the organization acted for, administrators excepted. */
export function answeredForBy(actor: Actor) {
  if (actor.can('ADMINISTRATOR')) return everything;
  const code = provinceAnsweredFor(actor);
  return code ? { $and: [inProvince(code), { id: { $ne: actor.organizationId } }] } : nothing;
}

/** Said in words: the ORM drops an empty clause from an `$or`, which then means the rest of it. */
const everything = { id: { $ne: null } };

/** Papers are seen by the organization's own people and by whoever answers for it. */
export function paperVisibleTo(actor: Actor) {
  const own = actor.organizationIdOrNone;
  return own ? { organization: { $or: [{ id: own }, answeredForBy(actor)] } } : nothing;
}

/** Code of the province, as of today, whose organizations the actor verifies; nothing for whoever is no verified officer. */
export function provinceAnsweredFor(actor: Actor): string | undefined {
  return actor.can('OFFICER') && actor.membership?.verified ? actor.membership.provinceCode : undefined;
}

/** Organizations that are in a province of today, also those recorded under one that became part of it. */
export function inProvince(code: string) {
  const today = province('34', code);
  const former = today ? formedFrom(today).map((unit) => unit.code) : [];
  return {
    $or: [
      { provinceScheme: '34' as const, provinceCode: code },
      { provinceScheme: '63' as const, provinceCode: { $in: former } },
    ],
  };
}
