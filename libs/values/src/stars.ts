import { accept, refuse, ValueError, type Result } from './problem.js';

/** An outcome of scoring. 1 and 2 occur in reports but earn no certificate and no logo. */
export type Stars = 1 | 2 | 3 | 4 | 5;
/** Stars that a decision recognises. */
export type RecognisedStars = 3 | 4 | 5;

/**
 * Lowest score of each outcome. The decisions print whole bands ("70-89") while councils give decimals (89.5), so
 * the bands are half open: [50,70) three, [70,90) four, [90,100] five. Source: programme.md section 4.
 */
export const LOWEST_SCORE: Readonly<Record<Stars, number>> = { 1: 0, 2: 30, 3: 50, 4: 70, 5: 90 };

/** Checks a score: points of 100 with at most two decimals, as councils give them. Problem: SCORE_INVALID. */
export function checkScore(score: number): Result<number> {
  const hundredths = Math.round(score * 100);
  const fits = score >= 0 && score <= 100 && hundredths / 100 === score;
  return fits ? accept(score === 0 ? 0 : score) : refuse('SCORE_INVALID');
}

/** Stars of a score. Throws ValueError SCORE_INVALID. */
export function starsOf(score: number): Stars {
  if (!checkScore(score).ok) throw new ValueError('SCORE_INVALID');
  if (score >= LOWEST_SCORE[5]) return 5;
  if (score >= LOWEST_SCORE[4]) return 4;
  if (score >= LOWEST_SCORE[3]) return 3;
  return score >= LOWEST_SCORE[2] ? 2 : 1;
}

/** Only 3, 4 and 5 stars are recognised; fewer must never be shown as a recognition. */
export function isRecognised(stars: number): stars is RecognisedStars {
  return stars === 3 || stars === 4 || stars === 5;
}
