import { z } from 'zod';
import { DomainError, optionalWords, parseInput, platformErrors, rowId } from '@ocop/platform';
import { GROUP_2018_TO_2022, isLocalDate, isRecognised, productGroup, province, type GroupScheme } from '@ocop/values';
import type { ProductFilter } from '@ocop/graphql';
import { catalogueErrors } from './catalogue.errors.js';
import { searchWords } from './product.entity.js';

/** More than any name of a product; a longer text is no search. */
const LONGEST_SEARCH = 200;

const FilterShape = z.object({
  filter: z.object({
    search: optionalWords(LONGEST_SEARCH),
    provinceScheme: z.enum(['63', '34']).nullish(),
    provinceCode: z.string().nullish(),
    groupScheme: z.enum(['2018', '2022']).nullish(),
    groupCode: z.string().nullish(),
    stars: z.array(z.int()).nullish(),
    producerId: z.string().nullish(),
    validOn: z.string().refine(isLocalDate).nullish(),
  }),
});

/** A filter that was checked, in the words of the SQL; null means any. */
export interface CheckedFilter {
  words: string[];
  /** As recorded, in the scheme of 63. */
  recordedProvince: string | null;
  /** Of today. */
  currentProvince: string | null;
  /** `scheme:code`, each of which is the group asked for. */
  groups: string[] | null;
  stars: number[] | null;
  producerId: string | null;
  validOn: string | null;
}

/** @throws TOO_LONG, INVALID_PROVINCE, UNKNOWN_GROUP, UNKNOWN_STARS or NOT_FOUND, naming the field */
export function checkFilter(given: ProductFilter | null | undefined): CheckedFilter {
  const { filter } = parseInput(FilterShape, { filter: given ?? {} });
  const { provinceScheme, provinceCode, groupScheme, groupCode, stars, producerId, validOn } = filter;
  const scheme = provinceScheme ?? '34';
  if (provinceCode && !province(scheme, provinceCode)) throw new DomainError(platformErrors.INVALID_PROVINCE, {}, 'filter.provinceCode');
  if (stars && !stars.every(isRecognised)) throw new DomainError(catalogueErrors.UNKNOWN_STARS, {}, 'filter.stars');
  return {
    words: searchWords(filter.search ?? ''),
    recordedProvince: scheme === '63' ? (provinceCode ?? null) : null,
    currentProvince: scheme === '34' ? (provinceCode ?? null) : null,
    groups: groupCode ? groupKeys(groupScheme ?? '2022', groupCode) : null,
    stars: stars?.length ? stars : null,
    producerId: producerId ? rowId('Organization', producerId, 'filter.producerId') : null,
    validOn: validOn ?? null,
  };
}

/** The group itself and, for one of 2022, those of 2018 that went into it. There is no way back. */
function groupKeys(scheme: GroupScheme, code: string): string[] {
  if (!productGroup(scheme, code)) throw new DomainError(catalogueErrors.UNKNOWN_GROUP, {}, 'filter.groupCode');
  const before = Object.entries(GROUP_2018_TO_2022).filter(([, after]) => scheme === '2022' && after === code);
  return [`${scheme}:${code}`, ...before.map(([old]) => `2018:${old}`)];
}
