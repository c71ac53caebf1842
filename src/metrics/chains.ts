import { rounded } from '../evidence/index.js';
import { commenterKey } from '../graph/index.js';
import { type Chain, type ChainFactors, DiscussionError, type Layers } from '../schema/index.js';
import { buildForest, type Forest } from './forest.js';

/** How to rank chains. */
export interface ChainOptions {
  /** The product of the factors (default), or one of them. */
  readonly by?: 'value' | keyof ChainFactors;
  /** Most chains returned. Default 20. */
  readonly limit?: number;
}

/** Chains looked at closely, best promise first, before the ranking settles. */
const LOOKED_AT = 400;

interface Links {
  /** Probability of each comment's link. */
  readonly certainty: Float64Array;
  /** Probability that it disagrees with its parent. */
  readonly disagreement: Float64Array;
}

interface Candidate {
  readonly leaf: number;
  /** What its factors can be at most: everyone speaks equally often. */
  readonly most: ChainFactors;
}

type Order = NonNullable<ChainOptions['by']>;

const ORDERS: readonly string[] = ['value', 'length', 'turns', 'disagreement', 'certainty'] satisfies Order[];

/**
 * Ranks reply chains: paths from a comment that answers the article down to a comment nobody answers, two comments or
 * longer. The value is the product of four factors, each returned: log(1 + comments), 1 + entropy of who speaks (bits),
 * 1 + mean probability that a link disagrees, mean probability of the links; or one of them. Ties go to the greater product, then to the
 * older chain.
 *
 * O(comments) for what all chains can reach at most, then only the most promising ones are walked.
 *
 * @throws {DiscussionError} `invalid-option` for another order.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * rankChains(analyze(page))[0]?.authors; // ['Ann', 'Bob']
 */
export function rankChains(layers: Layers, { by = 'value', limit = 20 }: ChainOptions = {}): Chain[] {
  if (!ORDERS.includes(by))
    throw new DiscussionError('invalid-option', `Chains are not ranked by "${by}"; choose from ${ORDERS.join(', ')}.`);
  const forest = buildForest(layers.discussion, layers.replies);
  const links = readLinks(layers);
  const { comments } = layers.discussion;
  const compare = (a: ChainFactors, b: ChainFactors) =>
    (by === 'value' ? 0 : b[by] - a[by]) || productOf(b) - productOf(a);
  return listCandidates(forest, links)
    .sort((a, b) => compare(a.most, b.most) || a.leaf - b.leaf)
    .slice(0, Math.max(LOOKED_AT, limit))
    .map(({ leaf }) => {
      const path = pathTo(leaf, forest);
      return { path, factors: factorsOf(path, links, layers) };
    })
    .sort((a, b) => compare(a.factors, b.factors) || a.path.at(-1)! - b.path.at(-1)!)
    .slice(0, limit)
    .map(({ path, factors }, i) => ({
      rank: i + 1,
      commentIds: path.map((at) => comments[at]!.id),
      authors: path.map((at) => comments[at]!.author),
      value: by === 'value' ? rounded(productOf(factors)) : factors[by],
      factors,
    }));
}

function productOf({ length, turns, disagreement, certainty }: ChainFactors): number {
  return length * turns * disagreement * certainty;
}

function readLinks({ discussion, replies, stances }: Layers): Links {
  const position = new Map(discussion.comments.map(({ id }, i) => [id, i]));
  const certainty = new Float64Array(discussion.comments.length);
  const disagreement = new Float64Array(discussion.comments.length);
  const parentOf = new Map<string, string | null>();
  for (const reply of replies) {
    parentOf.set(reply.id, reply.parentId);
    const at = position.get(reply.id);
    if (at !== undefined) certainty[at] = reply.basis === 'inferred' ? reply.probability : 1;
  }
  for (const { commentId, target, probabilities } of stances) {
    const at = position.get(commentId);
    if (at !== undefined && target.kind === 'comment' && parentOf.get(commentId) === target.id)
      disagreement[at] = probabilities.disagrees;
  }
  return { certainty, disagreement };
}

/** Sums along each path need only the parent's sums, so all chains cost O(n). */
function listCandidates({ parents, order, depths, children }: Forest, { certainty, disagreement }: Links): Candidate[] {
  const certain = new Float64Array(parents.length);
  const disagreeing = new Float64Array(parents.length);
  const candidates: Candidate[] = [];
  for (const at of order) {
    const parent = parents[at]!;
    certain[at] = certainty[at]! + (parent < 0 ? 0 : certain[parent]!);
    disagreeing[at] = (parent < 0 ? 0 : disagreement[at]!) + (parent < 0 ? 0 : disagreeing[parent]!);
    const length = depths[at]!;
    if (children[at]! > 0 || length < 2) continue;
    const most = {
      length: Math.log(1 + length),
      turns: 1 + Math.log2(length),
      disagreement: 1 + disagreeing[at]! / (length - 1),
      certainty: certain[at]! / length,
    };
    candidates.push({ leaf: at, most });
  }
  return candidates;
}

function pathTo(leaf: number, { parents }: Forest): number[] {
  const path: number[] = [];
  for (let at = leaf; at >= 0; at = parents[at]!) path.push(at);
  return path.reverse();
}

function factorsOf(path: readonly number[], { certainty, disagreement }: Links, { discussion }: Layers): ChainFactors {
  const turns = new Map<string, number>();
  let certain = 0;
  let disagreeing = 0;
  path.forEach((at, i) => {
    const key = commenterKey(discussion.comments[at]!);
    turns.set(key, (turns.get(key) ?? 0) + 1);
    certain += certainty[at]!;
    if (i > 0) disagreeing += disagreement[at]!;
  });
  let entropy = 0;
  for (const count of turns.values()) entropy -= (count / path.length) * Math.log2(count / path.length);
  return {
    length: rounded(Math.log(1 + path.length)),
    turns: rounded(1 + entropy),
    disagreement: rounded(1 + disagreeing / (path.length - 1)),
    certainty: rounded(certain / path.length),
  };
}
