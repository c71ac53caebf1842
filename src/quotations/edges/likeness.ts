import type { Content } from './contents.js';

/** Number of tokens that two contents have in common. */
export function commonTokens(a: Content, b: Content): number {
  let common = 0;
  for (const one of a.parts)
    for (const other of b.parts) common += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return common;
}

/** Number of tokens of a content. */
export function lengthOf({ parts }: Content): number {
  return parts.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Support for each content of a choice from contents like it, which are nearly right too. */
export interface Support {
  /** Probability that it, or one that shares half of all their tokens, is right. */
  readonly alike: Float64Array;
  /** Expected overlap with the right one: common tokens as a share of all tokens of both. */
  readonly common: Float64Array;
}

/** Less probable contents support no other. */
const PROBABLE = 0.005;

/** `probabilities`: of none, then of each content. O(contents · probable ones). */
export function supportOf(contents: readonly Content[], probabilities: Float64Array): Support {
  const alike = new Float64Array(contents.length);
  const common = new Float64Array(contents.length);
  contents.forEach((meant, m) => {
    const probability = probabilities[m + 1]!;
    if (probability < PROBABLE) return;
    contents.forEach((content, k) => {
      const shared = commonTokens(content, meant);
      const share = shared / (lengthOf(content) + lengthOf(meant) - shared);
      if (share >= 0.5) alike[k]! += probability;
      common[k]! += probability * share;
    });
  });
  return { alike, common };
}
