import type { StatisticsQuery } from '../../generated/graphql';

export type Statistics = StatisticsQuery['statistics'];

export interface StatisticsPart {
  readonly statistics: Statistics;
  /** Whether the rows behind a number can be listed: only those of the register kept here. */
  readonly linked?: boolean;
}

/** Shades of the accent by stars, the strongest for five; gold stays with the star glyphs. */
export const shadeOfStars: Readonly<Record<number, string>> = { 5: 'leaf.8', 4: 'leaf.6', 3: 'leaf.3' };

export const countOf = (byStars: Statistics['byStars'], stars: number): number => byStars.find((one) => one.stars === stars)?.count ?? 0;
