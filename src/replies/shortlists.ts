import { ARTICLE_CANDIDATE } from '../evidence/index.js';

/** Candidates of a comment that get a second look. */
export const SHORTLIST = 12;
/** After the first four, candidates less probable than this are dropped from the list. */
const WORTH_A_LOOK = 0.01;
const ALWAYS = 4;

/** The second look raises smaller probabilities to this one, as was done when its trees were fitted. */
export const LEAST = 1e-6;

/** Marks an empty slot of a shortlist. */
export const NONE = -2;

/** Result of the first look: for each comment the likeliest parents, likeliest first. */
export interface Shortlists {
  /** `parents[comment * SHORTLIST + k]`: position; −1 is the article, −2 an empty slot. */
  readonly parents: Int32Array;
  readonly probabilities: Float32Array;
  /** Probability of all that are not on the list. */
  readonly rest: Float32Array;
}

export function createShortlists(count: number): Shortlists {
  return {
    parents: new Int32Array(count * SHORTLIST).fill(NONE),
    probabilities: new Float32Array(count * SHORTLIST),
    rest: new Float32Array(count),
  };
}

/**
 * Keeps the likeliest of a comment's candidates; ties go to the nearer one. `withArticle`: the article's score will
 * change, so the article (the first candidate, if it is one) is always kept, and if nothing was dropped, the rest has
 * probability 0. Returns how many are kept; `places` receives their indices in `parents`.
 */
export function shorten(
  lists: Shortlists,
  child: number,
  parents: Int32Array,
  probabilities: Float64Array,
  count: number,
  places: Int32Array,
  withArticle = false,
): number {
  const first = child * SHORTLIST;
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const p = probabilities[k]!;
    if (kept === SHORTLIST && probabilities[places[kept - 1]!]! > p) continue;
    let at = kept < SHORTLIST ? kept++ : kept - 1;
    while (at > 0 && probabilities[places[at - 1]!]! <= p) {
      places[at] = places[at - 1]!;
      at--;
    }
    places[at] = k;
  }
  while (kept > ALWAYS && probabilities[places[kept - 1]!]! < WORTH_A_LOOK) kept--;
  if (withArticle && parents[0] === ARTICLE_CANDIDATE && !places.subarray(0, kept).includes(0))
    places[kept < SHORTLIST ? kept++ : kept - 1] = 0;
  let mass = 0;
  for (let s = 0; s < kept; s++) {
    lists.parents[first + s] = parents[places[s]!]!;
    lists.probabilities[first + s] = probabilities[places[s]!]!;
    mass += probabilities[places[s]!]!;
  }
  lists.rest[child] = withArticle && kept === count ? 0 : Math.max(LEAST, 1 - mass);
  return kept;
}
