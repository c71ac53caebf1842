import { rounded } from '../evidence/index.js';
import type { Chain, ChainFactors, Layers } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';
import { requireCount, requireOneOf, requireOptions } from '../schema/require-options.js';
import { readAuthors } from './authors.js';
import { buildForest, type Forest, walkForest } from './forest.js';

/** How to rank chains. */
export interface ChainOptions {
  /** The product of the factors (default), or one of them. */
  readonly by?: 'value' | keyof ChainFactors | undefined;
  /** Maximum number of chains returned, a whole number from 0. Default 20. */
  readonly limit?: number | undefined;
}

interface Links {
  /** Probability of each comment's link; 0 if it was left open. */
  readonly certainty: Float64Array;
  /** 1 where there is a link. */
  readonly linked: Uint8Array;
  /** Probability that it disagrees with its parent. */
  readonly disagreement: Float64Array;
}

interface Measured {
  readonly leaf: number;
  readonly factors: ChainFactors;
}

type Order = NonNullable<ChainOptions['by']>;

const ORDERS: readonly string[] = ['value', 'length', 'turns', 'disagreement', 'certainty'] satisfies Order[];

/**
 * Ranks reply chains: paths of at least two comments from one that answers the article, or whose link was left open, down to
 * one without replies. The value is the product of four factors, all returned: log(1 + comments),
 * 1 + entropy of the authors (bits), 1 + mean probability that a link disagrees, mean probability of the links; or one
 * of them. Ties go to the greater product, then to the older chain.
 *
 * O(comments + chains · log chains), plus the length of the chains returned.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis, `invalid-option` if the order is unknown or the limit is not a whole number from 0.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * rankChains(analyze(page))[0]?.authors; // ['Ann', 'Bob']
 */
export function rankChains(layers: Layers, options: ChainOptions = {}): Chain[] {
  requireLayers(layers, 'rankChains()', ['replies', 'stances']);
  const { by = 'value', limit = 20 } = requireOptions(options, { by: true, limit: true });
  requireOneOf('by', ORDERS, by);
  requireCount('limit', limit);
  const forest = buildForest(layers.discussion, layers.replies);
  const links = readLinks(layers);
  const { comments } = layers.discussion;
  const compare = (a: ChainFactors, b: ChainFactors) =>
    (by === 'value' ? 0 : b[by] - a[by]) || productOf(b) - productOf(a);
  return measureChains(layers, forest, links)
    .sort((a, b) => compare(a.factors, b.factors) || a.leaf - b.leaf)
    .slice(0, limit)
    .map(({ leaf, factors }, i) => {
      const path = pathTo(leaf, forest).map((at) => comments[at]!);
      return {
        rank: i + 1,
        commentIds: path.map(({ id }) => id),
        authors: path.map(({ author }) => author),
        value: by === 'value' ? rounded(productOf(factors)) : factors[by],
        factors,
      };
    });
}

function productOf({ length, turns, disagreement, certainty }: ChainFactors): number {
  return length * turns * disagreement * certainty;
}

function readLinks({ discussion, replies, stances }: Layers): Links {
  const position = new Map(discussion.comments.map(({ id }, i) => [id, i]));
  const certainty = new Float64Array(discussion.comments.length);
  const linked = new Uint8Array(discussion.comments.length);
  const disagreement = new Float64Array(discussion.comments.length);
  const parentOf = new Map<string, string | null>();
  for (const reply of replies) {
    parentOf.set(reply.id, reply.parentId);
    const at = position.get(reply.id);
    if (at === undefined || reply.parentId === null) continue;
    certainty[at] = reply.basis === 'inferred' ? reply.probability : 1;
    linked[at] = 1;
  }
  for (const { commentId, target, probabilities } of stances) {
    const at = position.get(commentId);
    if (at !== undefined && target.kind === 'comment' && parentOf.get(commentId) === target.id)
      disagreement[at] = probabilities.disagrees;
  }
  return { certainty, linked, disagreement };
}

/**
 * Descends every chain once, with sums that need only the parent's and counts of who has written above. O(comments).
 */
function measureChains({ discussion }: Layers, forest: Forest, { certainty, linked, disagreement }: Links): Measured[] {
  const { keys, of } = readAuthors(discussion);
  const { parents, depths, children } = forest;
  const n = parents.length;
  const spoken = new Int32Array(keys.length);
  const certain = new Float64Array(n);
  const links = new Int32Array(n);
  const disagreeing = new Float64Array(n);
  /** Σ c · log2 c over the numbers c of comments by each author above. */
  const turns = new Float64Array(n);
  const weight = (count: number) => (count > 1 ? count * Math.log2(count) : 0);
  const enter = (at: number) => {
    const parent = parents[at]!;
    const before = spoken[of[at]!]!++;
    certain[at] = certainty[at]! + (parent < 0 ? 0 : certain[parent]!);
    links[at] = linked[at]! + (parent < 0 ? 0 : links[parent]!);
    disagreeing[at] = parent < 0 ? 0 : disagreement[at]! + disagreeing[parent]!;
    turns[at] = weight(before + 1) - weight(before) + (parent < 0 ? 0 : turns[parent]!);
  };
  const found: Measured[] = [];
  const leave = (at: number) => {
    spoken[of[at]!]!--;
    const length = depths[at]!;
    if (children[at]! > 0 || length === 1) return;
    found.push({
      leaf: at,
      factors: {
        length: rounded(Math.log(1 + length)),
        turns: rounded(1 + Math.log2(length) - turns[at]! / length),
        disagreement: rounded(1 + disagreeing[at]! / (length - 1)),
        certainty: rounded(certain[at]! / links[at]!),
      },
    });
  };
  walkForest(forest, enter, leave);
  return found;
}

function pathTo(leaf: number, { parents }: Forest): number[] {
  const path: number[] = [];
  for (let at = leaf; at >= 0; at = parents[at]!) path.push(at);
  return path.reverse();
}
