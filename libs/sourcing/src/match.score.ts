import type { RecognitionState } from '@ocop/programme';
import { currentProvince, vnFold, type Bilingual, type LocalDate, type Province } from '@ocop/values';
import { sentences } from './match.sentence.js';
import { wordFit, type WordFit } from './match.words.js';

/** Points possible for each part; together 100. */
export const OUT_OF = { text: 40, group: 20, stars: 15, distance: 15, breadth: 10 } as const;
export type MatchPart = keyof typeof OUT_OF;

/** Producers told of one request at most: more would drown the buyer and dull the producers. */
export const MOST_MATCHES = 50;

const MOST_PRODUCTS = 20;

/** A part of a score with its points, said in words. */
export interface MatchReason {
  part: MatchPart;
  points: number;
  outOf: number;
  sentence: Bilingual;
}

/** What is wanted, as far as matching looks at it. */
export interface WantedLine {
  position: number;
  description: string;
  /** Scheme of 2022. */
  groupCode?: string | null | undefined;
  minimumStars?: number | null | undefined;
}

export interface Need {
  deliveryProvince: Province;
  /** The day on which recognitions are looked at. */
  deliveryFrom: LocalDate;
  lines: readonly WantedLine[];
}

/** What is offered, with its newest recognition as it stands on the first day of delivery. */
export interface OfferedProduct {
  id: string;
  name: string;
  /** Scheme of 2022. */
  groupCode?: string | null | undefined;
  recognition?: { stars?: number | null | undefined; state: RecognitionState } | undefined;
}

export interface Candidate {
  id: string;
  name: string;
  province?: Province | undefined;
  products: readonly OfferedProduct[];
}

export interface RankedMatch {
  producerId: string;
  rank: number;
  score: number;
  reasons: readonly MatchReason[];
  /** The best for each line first. */
  productIds: readonly string[];
}

/** A line with the product that answers it best. */
export interface CoveredLine {
  line: WantedLine;
  product: OfferedProduct;
  words: WordFit;
}

export type Distance = 'province' | 'region' | 'far' | 'unknown';

/**
 * Ranks producers for a request: hard conditions first (words, group, stars where demanded), then points of 100.
 * Equal points are ordered by name without diacritics, then id, so that the same facts always give the same ranking.
 * Pure: the same need and candidates, in whatever order, give the same answer.
 */
export function rankMatches(need: Need, candidates: readonly Candidate[]): RankedMatch[] {
  return candidates
    .flatMap((candidate) => scored(need, candidate) ?? [])
    .sort((a, b) => b.score - a.score || compare(vnFold(a.name), vnFold(b.name)) || compare(a.producerId, b.producerId))
    .slice(0, MOST_MATCHES)
    .map(({ name: _, ...match }, place) => ({ ...match, rank: place + 1 }));
}

function scored(need: Need, candidate: Candidate) {
  const fits = need.lines.map((line) => candidate.products.flatMap((product) => fit(line, product) ?? []).sort(better));
  const covered = fits.flatMap((lineFits) => lineFits.slice(0, 1));
  if (covered.length === 0) return undefined;
  const distance = distanceBetween(candidate.province, need.deliveryProvince);
  const points = pointsOf(need, covered, distance);
  const said = sentences(need, candidate, covered, distance);
  const reasons = (Object.keys(OUT_OF) as MatchPart[]).map((part) => ({ part, points: points[part], outOf: OUT_OF[part], sentence: said[part] }));
  const others = fits.flatMap((lineFits) => lineFits.slice(1)).sort(better);
  const productIds = [...new Set([...covered, ...others].map(({ product }) => product.id))].slice(0, MOST_PRODUCTS);
  const score = reasons.reduce((sum, reason) => sum + reason.points, 0);
  return { producerId: candidate.id, name: candidate.name, score, reasons, productIds };
}

/** The product as an answer to the line; nothing when a hard condition fails. */
function fit(line: WantedLine, product: OfferedProduct): CoveredLine | undefined {
  if (line.groupCode && line.groupCode !== product.groupCode) return undefined;
  if (line.minimumStars && starsOf(product) < line.minimumStars) return undefined;
  const words = wordFit(line.description, product.name);
  return words && { line, product, words };
}

function pointsOf(need: Need, covered: readonly CoveredLine[], distance: Distance): Record<MatchPart, number> {
  const average = (value: (one: CoveredLine) => number) => Math.round(covered.reduce((sum, one) => sum + value(one), 0) / covered.length);
  return {
    text: average(({ words }) => OUT_OF.text * words.share),
    group: average(({ line }) => (line.groupCode ? OUT_OF.group : OUT_OF.group / 2)),
    stars: average(({ product }) => starPoints(product)),
    distance: { province: OUT_OF.distance, region: 10, far: 0, unknown: 0 }[distance],
    breadth: Math.round((OUT_OF.breadth * covered.length) / need.lines.length),
  };
}

/** Stars once given and not taken back, whether or not they are still in force: that is said and costs points, but hides nobody. */
export function starsOf({ recognition }: OfferedProduct): number {
  if (!recognition) return 0;
  switch (recognition.state) {
    case 'VALID':
    case 'EXPIRING':
    case 'EXPIRED':
    case 'UNCERTAIN':
      return recognition.stars ?? 0;
    case 'REVOKED':
    case 'REFUSED':
    case 'PROPOSED_FIVE_STAR':
      return 0;
  }
}

/** Three points a star while in force on the first day of delivery; a third of that when it is not, or nobody can tell. */
function starPoints(product: OfferedProduct): number {
  const inForce = product.recognition?.state === 'VALID' || product.recognition?.state === 'EXPIRING';
  return starsOf(product) * (inForce ? 3 : 1);
}

function better(a: CoveredLine, b: CoveredLine): number {
  return (
    b.words.share - a.words.share ||
    starPoints(b.product) - starPoints(a.product) ||
    compare(vnFold(a.product.name), vnFold(b.product.name)) ||
    compare(a.product.id, b.product.id)
  );
}

/** By the provinces of today, so that a producer recorded under an old name is not farther away for it. */
export function distanceBetween(producer: Province | undefined, delivery: Province): Distance {
  if (!producer) return 'unknown';
  const [here, there] = [currentProvince(producer), currentProvince(delivery)];
  if (here.code === there.code) return 'province';
  return here.regions.some((region) => there.regions.includes(region)) ? 'region' : 'far';
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
