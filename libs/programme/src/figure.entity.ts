import { defineEntity, OptionalProps, p } from '@mikro-orm/postgresql';
import { column } from '@ocop/platform';
import type { Province } from '@ocop/values';
import { requireProvince } from './recognition.entity.js';

const ProvinceFigureSchema = defineEntity({
  name: 'ProvinceFigure',
  tableName: 'province_figure',
  uniques: [{ properties: ['provinceScheme', 'provinceCode'] }],
  checks: [
    {
      name: 'province_figure_counts',
      expression: 'five_star >= 0 and proposed_five_star >= 0 and four_star >= 0 and three_star >= 0 and stated_total >= 0',
    },
  ],
  properties: {
    id: column.id(),
    /** Place in the source. */
    position: p.integer(),
    provinceScheme: p.enum(['63', '34']),
    provinceCode: column.text(),
    fiveStar: p.integer(),
    proposedFiveStar: p.integer(),
    fourStar: p.integer(),
    threeStar: p.integer(),
    /** As the row says; never mended when it is not the sum. */
    statedTotal: p.integer(),
  },
});

/** A province's row of the register of 2020. */
export class ProvinceFigure extends ProvinceFigureSchema.class {
  declare [OptionalProps]?: 'province' | 'computedTotal' | 'agrees';

  get province(): Province {
    return requireProvince(this.provinceScheme, this.provinceCode);
  }

  get computedTotal(): number {
    return this.fiveStar + this.proposedFiveStar + this.fourStar + this.threeStar;
  }

  get agrees(): boolean {
    return this.computedTotal === this.statedTotal;
  }
}
ProvinceFigureSchema.setClass(ProvinceFigure);

const GroupFigureSchema = defineEntity({
  name: 'GroupFigure',
  tableName: 'group_figure',
  uniques: [{ properties: ['groupScheme', 'groupCode'] }],
  checks: [{ name: 'group_figure_counts', expression: 'survey_products >= 0 and target_products >= 0' }],
  properties: {
    id: column.id(),
    position: p.integer(),
    groupScheme: p.enum(['2018', '2022']),
    groupCode: column.text(),
    /** Products found by the survey. */
    surveyProducts: p.integer(),
    /** Products to be standardised by 2020; another population than the survey, and sometimes the larger one. */
    targetProducts: p.integer(),
  },
});

/** A product group's figures of 2020. */
export class GroupFigure extends GroupFigureSchema.class {}
GroupFigureSchema.setClass(GroupFigure);

export const planStatuses = ['plan_only', 'scheme_only', 'plan_and_scheme', 'not_yet_approved'] as const;

const PlanFigureSchema = defineEntity({
  name: 'PlanFigure',
  tableName: 'plan_figure',
  checks: [{ name: 'plan_figure_count', expression: 'provinces >= 0' }],
  properties: {
    id: column.id(),
    position: p.integer(),
    status: p.enum(planStatuses).unique(),
    provinces: p.integer(),
  },
});

/** How many provinces had approved a plan, a scheme, both or neither in 2020. */
export class PlanFigure extends PlanFigureSchema.class {}
PlanFigureSchema.setClass(PlanFigure);

const StatedTotalSchema = defineEntity({
  name: 'StatedTotal',
  tableName: 'stated_total',
  properties: {
    id: column.id(),
    position: p.integer(),
    key: column.text().unique(),
    /** Exact, with the digits of the source: numeric without a scale adds no zeros. */
    value: p.string().columnType('numeric'),
  },
});

/** A total as the source of 2020 states it, whether or not its rows give it. */
export class StatedTotal extends StatedTotalSchema.class {}
StatedTotalSchema.setClass(StatedTotal);
