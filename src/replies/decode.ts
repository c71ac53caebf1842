import { rounded } from '../evidence/index.js';
import type { Alternative } from '../schema/index.js';
import { NONE, SHORTLIST, type Shortlists } from './shortlists.js';

/** Alternatives told of each comment. */
const TOLD = 5;

/** Final scores, in logits: of the shortlisted candidates, and of all that is not on the list. */
export interface Scores {
  readonly scores: Float64Array;
  readonly rest: Float64Array;
}

/** The posterior of one comment: places on its shortlist by falling probability, candidates nearer first among equals. */
export interface Posterior {
  readonly order: readonly number[];
  /** By place on the shortlist. */
  readonly probabilities: Float64Array;
}

/** Probabilities of a comment's shortlist. `isBelow`: whether a comment cannot be its parent. `offset`: logits for the article. */
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

/** Logits no score makes up for. */
const FARTHEST = 100;

const nobody = () => false;

/**
 * The offset for the article at which the given share of the comments answer it, by bisection. O(comments).
 * `inferred`: the comments that count.
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

/** Rows for the candidates that were not chosen. */
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
