import type { Bilingual } from '@ocop/values';

/** The parts of a score. */
export type MatchPart = 'text' | 'group' | 'stars' | 'distance' | 'breadth';

/** A part of a score with its points, said in words. */
export interface MatchReason {
  part: MatchPart;
  points: number;
  outOf: number;
  sentence: Bilingual;
}
