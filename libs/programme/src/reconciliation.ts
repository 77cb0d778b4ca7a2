import { addDecimals, orThrow, parseDecimal, type Decimal } from '@ocop/values';
import type { BilingualText } from '@ocop/platform';
import type { GroupFigure, PlanFigure, ProvinceFigure, StatedTotal } from './figure.entity.js';

/** The rows from which totals can be computed. */
export interface FigureRows {
  provinces: readonly Pick<ProvinceFigure, 'fiveStar' | 'proposedFiveStar' | 'fourStar' | 'threeStar' | 'computedTotal'>[];
  groups: readonly Pick<GroupFigure, 'surveyProducts' | 'targetProducts'>[];
  plans: readonly Pick<PlanFigure, 'status' | 'provinces'>[];
}

/** A stated total beside what the rows give; the last three are null where the source has no rows for it. */
export interface ReconciliationLine {
  key: string;
  label: BilingualText;
  stated: Decimal;
  computed: Decimal | null;
  difference: Decimal | null;
  agrees: boolean | null;
}

interface Figure extends BilingualText {
  /** Nothing when its rows are not loaded. */
  compute?: (rows: FigureRows) => number | undefined;
}

const sum = <Row>(rows: readonly Row[], value: (row: Row) => number): number | undefined =>
  rows.length === 0 ? undefined : rows.reduce((total, row) => total + value(row), 0);

/** Every total that the source of 2020 states, with the way to compute it where its rows allow. Source: seed-figures/figures.md. */
const figures = {
  provinces_total: { vi: 'Tỉnh, thành phố', en: 'Provinces and cities', compute: ({ plans }) => sum(plans, (row) => row.provinces) },
  provinces_with_approved_plan_or_scheme: {
    vi: 'Tỉnh, thành phố đã phê duyệt kế hoạch hoặc đề án',
    en: 'Provinces with an approved plan or scheme',
    compute: ({ plans }) => sum(plans, (row) => (row.status === 'not_yet_approved' ? 0 : row.provinces)),
  },
  provinces_without_approval: {
    vi: 'Tỉnh, thành phố chưa phê duyệt',
    en: 'Provinces without an approval',
    compute: ({ plans }) => sum(plans, (row) => (row.status === 'not_yet_approved' ? row.provinces : 0)),
  },
  entities_total: { vi: 'Chủ thể sản xuất', en: 'Producers' },
  enterprises: { vi: 'Doanh nghiệp', en: 'Enterprises' },
  enterprises_share_of_agri_enterprises_percent: {
    vi: 'Tỷ lệ trong doanh nghiệp nông nghiệp (%)',
    en: 'Share of agricultural enterprises (%)',
  },
  survey_products_total: { vi: 'Sản phẩm theo khảo sát', en: 'Products found by the survey', compute: ({ groups }) => sum(groups, (row) => row.surveyProducts) },
  tourism_cultural_villages: { vi: 'Làng văn hóa du lịch', en: 'Cultural tourism villages' },
  target_2020_products_total: {
    vi: 'Sản phẩm cần chuẩn hóa đến 2020',
    en: 'Products to be standardised by 2020',
    compute: ({ groups }) => sum(groups, (row) => row.targetProducts),
  },
  mobilised_resources_billion_vnd: { vi: 'Nguồn lực huy động (tỷ đồng, gần đúng)', en: 'Mobilised resources (billion VND, approximate)' },
  provinces_rated: {
    vi: 'Tỉnh đã đánh giá, phân hạng',
    en: 'Provinces that have rated products',
    compute: ({ provinces }) => sum(provinces, () => 1),
  },
  recognised_products_total: {
    vi: 'Sản phẩm được công nhận',
    en: 'Recognised products',
    compute: ({ provinces }) => sum(provinces, (row) => row.computedTotal),
  },
  five_star: { vi: 'Sản phẩm 5 sao', en: 'Five-star products', compute: ({ provinces }) => sum(provinces, (row) => row.fiveStar) },
  proposed_five_star: {
    vi: 'Sản phẩm đề xuất 5 sao',
    en: 'Products proposed for five stars',
    compute: ({ provinces }) => sum(provinces, (row) => row.proposedFiveStar),
  },
  four_star: { vi: 'Sản phẩm 4 sao', en: 'Four-star products', compute: ({ provinces }) => sum(provinces, (row) => row.fourStar) },
  three_star: { vi: 'Sản phẩm 3 sao', en: 'Three-star products', compute: ({ provinces }) => sum(provinces, (row) => row.threeStar) },
  stars_stated_sum: {
    vi: 'Cộng bốn tổng theo sao mà nguồn nêu, so với tổng các dòng',
    en: 'The four stated star totals together, against the sum of the rows',
    compute: ({ provinces }) => sum(provinces, (row) => row.computedTotal),
  },
} as const satisfies Record<string, Figure>;

export type TotalKey = keyof typeof figures;

/** The totals that can be loaded. */
export const totalKeys = Object.keys(figures) as TotalKey[];

/** Each stated total beside its rows. Stated and computed values stay apart; nothing is repaired. */
export function reconcile(totals: readonly Pick<StatedTotal, 'key' | 'value'>[], rows: FigureRows): ReconciliationLine[] {
  return totals.map(({ key, value }) => {
    const { vi, en, compute }: Figure = figures[key as TotalKey];
    const stated = orThrow(parseDecimal(value));
    const number = compute?.(rows);
    const computed = number === undefined ? null : String(number);
    const difference = computed === null ? null : addDecimals(stated, negated(computed));
    return { key, label: { vi, en }, stated, computed, difference, agrees: difference === null ? null : difference === '0' };
  });
}

const negated = (value: Decimal): Decimal => orThrow(parseDecimal(value.startsWith('-') ? value.slice(1) : `-${value}`));
