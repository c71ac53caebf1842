import { rounded } from '../evidence/index.js';
import type { Alternative } from '../schema/index.js';
import { NONE, SHORTLIST, type Shortlists } from './shortlists.js';

/** Most alternatives listed for a comment. */
const TOLD = 5;

/** Final scores, in logits: of the shortlisted candidates, and of all others together. */
export interface Scores {
  readonly scores: Float64Array;
  readonly rest: Float64Array;
}

/**
 * The posterior of one comment: slots of its shortlist by falling probability; among equals, the nearer candidate
 * first.
 */
export interface Posterior {
  readonly order: readonly number[];
  /** By slot of the shortlist. */
  readonly probabilities: Float64Array;
}

/**
 * Probabilities of a comment's shortlist. `isBelow`: whether a candidate stands below the comment and so cannot be its
 * parent. `offset`: logits added to the article.
 */
export function posteriorOf(
  { scores, rest }: Scores,
  { parents }: Shortlists,
  child: number,
  isBelow: (comment: number) => boolean,
  offset: number,
): Posterior {
  const first = child * SHORTLIST;
  const probabilities = new Float64Array(SHORTLIST);
  const order: number[] = [];
  let top = rest[child]!;
  for (let slot = 0; slot < SHORTLIST; slot++) {
    const parent = parents[first + slot]!;
    if (parent === NONE) break;
    if (parent >= 0 && isBelow(parent)) continue;
    order.push(slot);
    probabilities[slot] = scores[first + slot]! + (parent < 0 ? offset : 0);
    top = Math.max(top, probabilities[slot]!);
  }
  let mass = order.length > 0 ? Math.exp(rest[child]! - top) : 1;
  for (const slot of order) {
    probabilities[slot] = Math.exp(probabilities[slot]! - top);
    mass += probabilities[slot]!;
  }
  for (const slot of order) probabilities[slot]! /= mass;
  order.sort((a, b) => probabilities[b]! - probabilities[a]! || parents[first + b]! - parents[first + a]!);
  return { order, probabilities };
}

/** An offset, in logits, that outweighs any score. */
const FARTHEST = 100;

const nobody = () => false;

/**
 * The offset for the article at which the given share of the `inferred` comments answer it, by bisection. O(comments).
 */
export function offsetFor(share: number, scores: Scores, lists: Shortlists, inferred: readonly number[]): number {
  let low = -FARTHEST;
  let high = FARTHEST;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    let sum = 0;
    for (const child of inferred) {
      const { probabilities } = posteriorOf(scores, lists, child, nobody, middle);
      for (let slot = 0; slot < SHORTLIST; slot++)
        if (lists.parents[child * SHORTLIST + slot] === -1) sum += probabilities[slot]!;
    }
    if (sum < share * inferred.length) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export function alternativesOf(
  places: readonly number[],
  probabilities: Float64Array,
  idOf: (slot: number) => string,
): Alternative[] {
  return places
    .slice(0, TOLD)
    .map((slot) => ({ parentId: idOf(slot), probability: rounded(probabilities[slot]!) }))
    .filter(({ probability }) => probability > 0);
}
