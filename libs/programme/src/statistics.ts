import { compareVi, currentProvince, productGroups, provinceKey, type GroupScheme, type ProductGroup, type Province, type ProvinceScheme } from '@ocop/values';
import { groupIn } from './recognition.entity.js';
import type { RecognitionState } from './recognition.state.js';

/** So many products that agree in everything that is counted. */
export interface Counted {
  /** In any scheme. */
  province: Province;
  groupScheme?: GroupScheme | null;
  groupCode?: string | null;
  /** `PROPOSED`; or the stars, null when they are not known. */
  stars: 3 | 4 | 5 | null | 'PROPOSED';
  /** Left out where the source has no dates. */
  state?: RecognitionState;
  count: number;
}

interface StarSums {
  total: number;
  proposedFiveStar: number;
  starsUnknown: number;
  byStars: { stars: number; count: number }[];
}

/** Total = proposed + stars unknown + each of by stars = each province = each group + group unknown. */
export interface Statistics extends StarSums {
  byProvince: ({ province: Province } & StarSums)[];
  byGroup: { group: ProductGroup; total: number }[];
  groupUnknown: number;
  byState: { state: RecognitionState; count: number }[];
}

/** Folds counts for charts. Provinces that were recorded in the scheme of 34 cannot be told apart in that of 63 and keep their own. */
export function statisticsOf(counted: readonly Counted[], provinceScheme: ProvinceScheme, groupScheme: GroupScheme): Statistics {
  const provinces = groupBy(counted, ({ province }) => provinceKey(inScheme(province, provinceScheme)));
  const byGroup = productGroups(groupScheme)
    .map((group) => ({ group, total: sum(counted.filter((one) => groupIn(groupScheme, one)?.code === group.code)) }))
    .filter(({ total }) => total > 0);
  return {
    ...starSums(counted),
    byProvince: [...provinces.values()]
      .map((rows) => ({ province: inScheme(rows[0]!.province, provinceScheme), ...starSums(rows) }))
      .sort((a, b) => b.total - a.total || compareVi(a.province.name.vi, b.province.name.vi)),
    byGroup,
    groupUnknown: sum(counted.filter((one) => !groupIn(groupScheme, one))),
    byState: [...groupBy(counted.filter(({ state }) => state), ({ state }) => state!)].map(([state, rows]) => ({ state, count: sum(rows) })),
  };
}

const inScheme = (province: Province, scheme: ProvinceScheme): Province => (scheme === '34' ? currentProvince(province) : province);

const sum = (rows: readonly Counted[]): number => rows.reduce((total, { count }) => total + count, 0);

function starSums(rows: readonly Counted[]): StarSums {
  const of = (wanted: Counted['stars']) => sum(rows.filter(({ stars }) => stars === wanted));
  return {
    total: sum(rows),
    proposedFiveStar: of('PROPOSED'),
    starsUnknown: of(null),
    byStars: ([5, 4, 3] as const).map((stars) => ({ stars, count: of(stars) })),
  };
}

function groupBy<Key>(rows: readonly Counted[], keyOf: (row: Counted) => Key): Map<Key, Counted[]> {
  const groups = new Map<Key, Counted[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
