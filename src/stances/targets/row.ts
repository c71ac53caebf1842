import { rounded, softmax } from '../../evidence/index.js';
import type { Discussion, Evidence, Stance, StanceClass } from '../../schema/index.js';
import { certainStance } from '../corrected.js';
import { type Pair, sumOf } from './pairs.js';

/** Logits for taking no side. */
const NEUTRAL = 0.6;

/** The stance of a pair: what its words say, and `bySides` logits from the sides of the whole discussion. */
export function rowOf({ comments }: Discussion, pair: Pair, bySides: number, edgeAbove: number): Stance {
  if (pair.corrected !== undefined) return certainStance(comments[pair.comment]!.id, pair.target, pair.corrected);
  const own = sumOf(pair);
  const value = own + bySides;
  const scores = Float64Array.of(value, -value, NEUTRAL);
  softmax(scores);
  const agrees = rounded(scores[0]!);
  const disagrees = rounded(scores[1]!);
  const probabilities = { agrees, disagrees, neutral: rounded(1 - agrees - disagrees) };
  const stance: StanceClass =
    agrees > probabilities.neutral && agrees > disagrees
      ? 'agrees'
      : disagrees > probabilities.neutral
        ? 'disagrees'
        : 'neutral';
  const probability = probabilities[stance];
  const evidence: Evidence[] = pair.leans.map(({ value: contribution, because, at }) => ({
    heuristic: 'stances/speaks-of',
    value: rounded(contribution),
    contribution: rounded(contribution),
    because,
    at: [at],
  }));
  if (bySides !== 0)
    evidence.push({
      heuristic: 'stances/stands-with',
      value: rounded(bySides),
      contribution: rounded(bySides),
      because:
        bySides > 0
          ? 'stands on the same side in the whole discussion'
          : 'stands on the other side in the whole discussion',
    });
  return {
    commentId: comments[pair.comment]!.id,
    target: pair.target,
    stance,
    probabilities,
    edge: stance !== 'neutral' && probability >= edgeAbove,
    basis: 'inferred',
    probability,
    evidence: evidence.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
  };
}
