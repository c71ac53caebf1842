import { type Links, type PossibleParent, parentsOf } from '../graph/parents.js';
import { ARTICLE, type Layers, type Reply } from '../schema/index.js';
import { numberComments } from '../text/numbered.js';
import { buildForest } from './forest.js';

/**
 * The possible parents of each comment, as parallel arrays. Those with a row per possible parent are not typed arrays:
 * V8 collects its whole heap for every 64 MB of these, which a million comments would need at each call. Comments are
 * in an order in which all possible parents precede a comment, so that parents drawn one by one always form a forest; a
 * *place* is a position in that order.
 */
export interface Posterior {
  /**
   * Position in the discussion of the comment at each place: the order of the discussion, unless given links point
   * forward.
   */
  readonly order: Int32Array;
  /** Possible parents of the comment at place k are rows `starts[k]` … `starts[k + 1] - 1`, the earliest first. */
  readonly starts: Int32Array;
  /** Place of the parent; −1 for the article and for links left open. */
  readonly parents: readonly number[];
  readonly probabilities: readonly number[];
  /** Probability of the unlisted parents, assumed to be spread evenly over all earlier places; 0 at the first. */
  readonly rest: Float64Array;
}

/** The parents of a comment without a row. */
const NOBODY: readonly PossibleParent[] = [{ parentId: null, probability: 1 }];

/**
 * Reads the posterior of the parents. For comments in a known thread (`threadId`), no parents are unlisted. A possible
 * parent that comes after the comment, because given links point forward, counts as unlisted. O(comments +
 * alternatives).
 */
export function readPosterior(layers: Pick<Layers, 'discussion' | 'replies'>, links: Links = 'expected'): Posterior {
  const { comments } = layers.discussion;
  const n = comments.length;
  const position = numberComments(comments);
  const rows: (Reply | undefined)[] = new Array(n);
  let most = n;
  let forward = false;
  layers.replies.forEach((reply, i) => {
    const at = comments[i]?.id === reply.id ? i : position.of(reply.id);
    if (at < 0) return;
    rows[at] = reply;
    most += reply.alternatives.length;
    forward ||= reply.parentId !== null && position.of(reply.parentId) > at;
  });
  const order = forward ? orderOf(layers) : upTo(n);
  const places = forward ? inverseOf(order) : order;
  const starts = new Int32Array(n + 1);
  const rest = new Float64Array(n);
  const parents = new Array<number>(most);
  const probabilities = new Array<number>(most);
  let end = 0;
  const placeOf = (id: string | null) => {
    const at = id === null || id === ARTICLE ? -1 : position.of(id);
    return at < 0 ? -1 : places[at]!;
  };
  for (let k = 0; k < n; k++) {
    const first = end;
    const reply = rows[order[k]!];
    let sum = 0;
    for (const { parentId, probability } of reply ? parentsOf(reply, links) : NOBODY) {
      const place = placeOf(parentId);
      if (place >= k) continue;
      sum += probability;
      let row = end++;
      for (; row > first && parents[row - 1]! > place; row--) {
        parents[row] = parents[row - 1]!;
        probabilities[row] = probabilities[row - 1]!;
      }
      parents[row] = place;
      probabilities[row] = probability;
    }
    const known = k === 0 || links === 'best' || comments[order[k]!]!.threadId !== undefined || sum > 1;
    if (known && sum > 0) for (let row = first; row < end; row++) probabilities[row]! /= sum;
    rest[k] = known ? 0 : 1 - sum;
    starts[k + 1] = end;
  }
  parents.length = end;
  probabilities.length = end;
  return { order, starts, parents, probabilities, rest };
}

/**
 * Parents before children by the chosen links, otherwise in the order of the discussion: only what is below a given
 * link that points forward is moved, to right after its parent.
 */
function orderOf({ discussion, replies }: Pick<Layers, 'discussion' | 'replies'>): Int32Array {
  const { order, parents, depths } = buildForest(discussion, replies);
  const after = upTo(parents.length);
  for (const at of order) if (parents[at]! >= 0) after[at] = Math.max(at, after[parents[at]!]!);
  return upTo(parents.length).sort((a, b) => after[a]! - after[b]! || depths[a]! - depths[b]! || a - b);
}

function inverseOf(order: Int32Array): Int32Array {
  const places = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) places[order[k]!] = k;
  return places;
}

/** 0, 1, … n − 1. */
function upTo(n: number): Int32Array {
  const numbers = new Int32Array(n);
  for (let i = 0; i < n; i++) numbers[i] = i;
  return numbers;
}
