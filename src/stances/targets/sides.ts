import type { Sign } from '../../evidence/index.js';
import type { Reply, Stance } from '../../schema/index.js';
import { personOf } from '../../text/identity.js';
import type { StanceContext } from '../context.js';
import { balanceSides } from './balance.js';
import { sumOf, type TargetPair } from './pairs.js';
import type { Tie } from './ties.js';

/** Logits that fully shared or opposed sides add to a pair. */
const BY_SIDES = 1.6;
/** Most logits that one comment adds to the sides. */
const MOST_LEAN = 2.5;
/** Weaker sides have no effect. */
const LEAST_SIDE = 0.08;

/**
 * Assigns commenters and targets to two sides by all that is known of them; returns what that adds to each pair, in
 * logits.
 */
export function sidesOf(
  { discussion: { comments }, positions }: StanceContext,
  pairs: readonly TargetPair[],
  ties: readonly Tie[],
  replies: readonly Reply[],
  between: readonly Stance[],
): (pair: TargetPair) => number {
  const nodes = new Map<string, number>();
  const nodeOf = (key: string) => {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, nodes.size);
    return nodes.size - 1;
  };
  const commenterOf = comments.map((comment) => nodeOf(`commenter ${personOf(comment)}`));
  const signs: Sign[] = [];
  const targetNode = ({ target: { kind, id } }: TargetPair) => nodeOf(`${kind} ${id}`);
  for (const pair of pairs) {
    const weight = leaningOf(pair);
    if (weight !== 0 && pair.target.kind === 'speaker')
      signs.push({ a: commenterOf[pair.comment]!, b: targetNode(pair), weight });
  }
  for (const { a, b, weight } of ties) signs.push({ a: nodeOf(`speaker ${a}`), b: nodeOf(`speaker ${b}`), weight });
  const linked = new Map(replies.map((reply) => [reply.id, reply.basis === 'inferred' ? reply.probability : 1]));
  for (const { commentId, target, probabilities, basis } of between) {
    const parent = positions.get(target.id);
    const child = positions.get(commentId);
    if (parent === undefined || child === undefined || commenterOf[child] === commenterOf[parent]) continue;
    signs.push({
      a: commenterOf[child]!,
      b: commenterOf[parent]!,
      weight:
        MOST_LEAN *
        (basis === 'inferred' ? linked.get(commentId)! : 1) *
        (probabilities.agrees - probabilities.disagrees),
    });
  }
  const targets = new Map(pairs.map((pair) => [pair, targetNode(pair)]));
  const sides = balanceSides(nodes.size, signs, [...new Set(commenterOf)]);
  return (pair) => {
    if (pair.target.kind !== 'speaker') return 0;
    const side = sides[commenterOf[pair.comment]!]! * sides[targets.get(pair)!]!;
    return Math.abs(side) < LEAST_SIDE ? 0 : BY_SIDES * side;
  };
}

function leaningOf(pair: TargetPair): number {
  if (pair.corrected === undefined) return Math.max(-MOST_LEAN, Math.min(MOST_LEAN, sumOf(pair)));
  return pair.corrected === 'neutral' ? 0 : pair.corrected === 'agrees' ? MOST_LEAN : -MOST_LEAN;
}
