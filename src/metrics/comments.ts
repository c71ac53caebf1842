import { rounded } from '../evidence/index.js';
import type { Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireOptions } from '../schema/require-options.js';
import { type Mode, requireMode } from './mode.js';
import { type Posterior, readPosterior } from './posterior.js';
import { drawForests, type SampleOptions, type Spread, spreadOf } from './sample.js';

/** How to measure comments. */
export interface CommentOptions extends SampleOptions {
  /** Default `expected`. */
  readonly mode?: Mode | undefined;
}

/** One comment's place in the discussion. */
export interface CommentMeasures {
  readonly id: string;
  /** Direct replies. */
  readonly replies: number;
  /** Number of comments from the root to it, itself included: 1 if it answers the article. */
  readonly depth: number;
  /** Number of comments in its subtree: itself and all below it. */
  readonly subtree: number;
  /** Mode `sampled` only. */
  readonly spread?: Readonly<Record<CommentCount, Spread>>;
}

/** What is counted for a comment. */
export type CommentCount = 'replies' | 'depth' | 'subtree';

const COUNTS: readonly CommentCount[] = ['replies', 'depth', 'subtree'];

/**
 * Counts each comment's replies, depth and subtree size, in the order of the discussion. Mode
 * `expected`: exact expectations over all forests, with the parents of comments independent of each other; `best`:
 * the likeliest links; `sampled`: the expectations, each with median and 90 % interval over drawn forests.
 *
 * O(comments + alternatives): one pass forward for depth, one backward for subtrees; `sampled` multiplies this by the samples
 * and stores one number per count, comment and sample.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option`.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * measureComments(analyze(page), { mode: 'best' })[0]; // { id: 'c1', replies: 1, depth: 1, subtree: 2 }
 */
export function measureComments(
  layers: Pick<Layers, 'discussion' | 'replies'>,
  options: CommentOptions = {},
): CommentMeasures[] {
  requireLayers(layers, 'measureComments()', ['replies']);
  const { mode = 'expected', ...sampling } = requireOptions(options, { mode: true, samples: true, seed: true });
  requireMode(mode);
  const posterior = readPosterior(layers, mode === 'best' ? 'best' : 'expected');
  const values = expectCounts(posterior);
  const spreads = mode === 'sampled' ? sampleCounts(posterior, sampling) : undefined;
  const rows = new Array<CommentMeasures>(posterior.order.length);
  posterior.order.forEach((at, k) => {
    const row = {
      id: layers.discussion.comments[at]!.id,
      replies: rounded(values.replies[k]!),
      depth: rounded(values.depth[k]!),
      subtree: rounded(values.subtree[k]!),
    };
    rows[at] = spreads
      ? { ...row, spread: { replies: spreads.replies(k), depth: spreads.depth(k), subtree: spreads.subtree(k) } }
      : row;
  });
  return rows;
}

/**
 * Expectations by place. Probability spread evenly over all earlier places is summed on the way, so no pair is visited.
 */
export function expectCounts({
  order,
  starts,
  parents,
  probabilities,
  rest,
}: Posterior): Record<CommentCount, Float64Array> {
  const n = order.length;
  const replies = new Float64Array(n);
  const depth = new Float64Array(n);
  const subtree = new Float64Array(n).fill(1);
  let depths = 0;
  for (let k = 0; k < n; k++) {
    depth[k] = 1 + (k > 0 ? (rest[k]! * depths) / k : 0);
    for (let row = starts[k]!; row < starts[k + 1]!; row++)
      if (parents[row]! >= 0) depth[k]! += probabilities[row]! * depth[parents[row]!]!;
    depths += depth[k]!;
  }
  let spreadReplies = 0;
  let spreadSubtrees = 0;
  for (let k = n - 1; k >= 0; k--) {
    replies[k]! += spreadReplies;
    subtree[k]! += spreadSubtrees;
    for (let row = starts[k]!; row < starts[k + 1]!; row++) {
      if (parents[row]! < 0) continue;
      replies[parents[row]!]! += probabilities[row]!;
      subtree[parents[row]!]! += probabilities[row]! * subtree[k]!;
    }
    if (k === 0) continue;
    spreadReplies += rest[k]! / k;
    spreadSubtrees += (rest[k]! * subtree[k]!) / k;
  }
  return { replies, depth, subtree };
}

/** The three counts for one forest, by place. O(comments). */
export function countForest(parents: Int32Array, counts: Record<CommentCount, Float64Array>): void {
  counts.replies.fill(0);
  counts.subtree.fill(1);
  for (let k = 0; k < parents.length; k++) counts.depth[k] = parents[k]! < 0 ? 1 : 1 + counts.depth[parents[k]!]!;
  for (let k = parents.length - 1; k >= 0; k--) {
    if (parents[k]! < 0) continue;
    counts.replies[parents[k]!]!++;
    counts.subtree[parents[k]!]! += counts.subtree[k]!;
  }
}

function sampleCounts(posterior: Posterior, sampling: SampleOptions): Record<CommentCount, (place: number) => Spread> {
  const n = posterior.order.length;
  const counts = { replies: new Float64Array(n), depth: new Float64Array(n), subtree: new Float64Array(n) };
  const seen: Record<CommentCount, Float32Array[]> = { replies: [], depth: [], subtree: [] };
  const samples = drawForests(posterior, sampling, (parents) => {
    countForest(parents, counts);
    for (const name of COUNTS) seen[name].push(Float32Array.from(counts[name]));
  });
  const values = new Float64Array(samples);
  const spread = (drawn: readonly Float32Array[]) => (place: number) => {
    drawn.forEach((sample, s) => {
      values[s] = sample[place]!;
    });
    return spreadOf(values);
  };
  return { replies: spread(seen.replies), depth: spread(seen.depth), subtree: spread(seen.subtree) };
}
