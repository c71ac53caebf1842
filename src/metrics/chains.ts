import { rounded } from '../evidence/index.js';
import { commenterKey } from '../graph/index.js';
import type { Chain, ChainFactors, Layers } from '../schema/index.js';
import { buildForest, type Forest } from './forest.js';

/** How to rank chains. */
export interface ChainOptions {
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
  /** What its value can be at most: everyone speaks equally often. */
  readonly promise: number;
}

/**
 * Ranks reply chains: paths from a comment that answers the article down to a comment nobody answers, two comments or
 * longer. The value is the product of four factors, each returned: log(1 + comments), 1 + entropy of who speaks (bits),
 * 1 + mean probability that a link disagrees, mean probability of the links. Ties go to the older chain.
 *
 * O(comments) for all chains' promises, then only the most promising ones are walked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * rankChains(analyze(page))[0]?.authors; // ['Ann', 'Bob']
 */
export function rankChains(layers: Layers, { limit = 20 }: ChainOptions = {}): Chain[] {
  const forest = buildForest(layers.discussion, layers.replies);
  const links = readLinks(layers);
  const { comments } = layers.discussion;
  return listCandidates(forest, links)
    .slice(0, Math.max(LOOKED_AT, limit))
    .map(({ leaf }) => {
      const path = pathTo(leaf, forest);
      const factors = factorsOf(path, links, layers);
      return { path, factors, value: factors.length * factors.turns * factors.disagreement * factors.certainty };
    })
    .sort((a, b) => b.value - a.value || a.path.at(-1)! - b.path.at(-1)!)
    .slice(0, limit)
    .map(({ path, factors, value }, i) => ({
      rank: i + 1,
      commentIds: path.map((at) => comments[at]!.id),
      authors: path.map((at) => comments[at]!.author),
      value: rounded(value),
      factors,
    }));
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

/** Sums along each path need only the parent's sums, so all promises cost O(n). */
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
    const promise =
      Math.log(1 + length) * (1 + Math.log2(length)) * (1 + disagreeing[at]! / (length - 1)) * (certain[at]! / length);
    candidates.push({ leaf: at, promise });
  }
  return candidates.sort((a, b) => b.promise - a.promise || a.leaf - b.leaf);
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
