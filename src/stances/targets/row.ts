import { rounded } from '../../evidence/index.js';
import type { Discussion, Evidence, Stance } from '../../schema/index.js';
import { weighClasses } from '../classes.js';
import { certainStance } from '../corrected.js';
import { sumOf, type TargetPair } from './pairs.js';

/** Logits of taking no side. */
const NEUTRAL = 0.6;

/** The stance of a pair, from what its words say and `bySides`: logits from the sides in the whole discussion. */
export function rowOf({ comments }: Discussion, pair: TargetPair, bySides: number, edgeAbove: number): Stance {
  if (pair.corrected !== undefined) return certainStance(comments[pair.comment]!.id, pair.target, pair.corrected);
  const value = sumOf(pair) + bySides;
  const { stance, probabilities, agreeing, disagreeing, offset } = weighClasses(value - NEUTRAL, -value - NEUTRAL);
  const contributionOf = (logits: number) => rounded((agreeing - disagreeing) * logits);
  const evidence: Evidence[] = pair.leans.map(({ value: logits, because, at }) => ({
    heuristic: 'stances/speaks-of',
    value: rounded(logits),
    contribution: contributionOf(logits),
    because,
    at: [at],
  }));
  if (bySides !== 0)
    evidence.push({
      heuristic: 'stances/stands-with',
      value: rounded(bySides),
      contribution: contributionOf(bySides),
      because:
        bySides > 0
          ? 'stands on the same side in the whole discussion'
          : 'stands on the other side in the whole discussion',
    });
  evidence.push({
    heuristic: 'stances/base-rate',
    value: 1,
    contribution: rounded(offset - NEUTRAL * (agreeing + disagreeing)),
    because: '',
  });
  const probability = probabilities[stance];
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
