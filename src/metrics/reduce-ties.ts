import type { Tie } from './signed-ties.js';

/** Signed ties without those people whose best side follows from that of others. */
export interface ReducedTies {
  /** The ties of each person; none for those left out. */
  readonly around: readonly (readonly Tie[])[];
  /** Puts the people left out on the side that fits best, once all others have theirs. In place. */
  restore(side: Uint8Array): void;
}

/**
 * Leaves out people with one or two ties, one after another: the best split of the others, with a tie between the two that
 * costs what the person left out would cost, is the best split of all (data reduction for balanced subgraphs; Hüffner,
 * Betzler & Niedermeier 2010). Discussions are close to trees, so few people are left. O(ties).
 */
export function reduceTies(around: readonly (readonly Tie[])[]): ReducedTies {
  const weights = around.map((ties, i) => new Map(ties.map(({ a, b, weight }) => [a === i ? b : a, weight])));
  const removed: { readonly person: number; readonly ties: readonly (readonly [other: number, weight: number])[] }[] =
    [];
  const look = weights.flatMap(({ size }, i) => (size > 0 && size <= 2 ? [i] : [])).reverse();
  for (let person = look.pop(); person !== undefined; person = look.pop()) {
    const ties = [...weights[person]!];
    if (ties.length === 0 || ties.length > 2) continue;
    removed.push({ person, ties });
    weights[person]!.clear();
    for (const [other] of ties) weights[other]!.delete(person);
    if (ties.length === 2) joinTies(weights, ties);
    for (const [other] of ties) if (weights[other]!.size <= 2) look.push(other);
  }
  return {
    around: weights.map((others, i) =>
      [...others].map(([other, weight]) => ({ a: Math.min(i, other), b: Math.max(i, other), weight })),
    ),
    restore(side) {
      for (const { person, ties } of [...removed].reverse()) {
        const pull = ties.reduce((sum, [other, weight]) => sum + (side[other] === 0 ? weight : -weight), 0);
        side[person] = pull < 0 ? 1 : 0;
      }
    },
  };
}

/** Two ties of one person say that both others are on one side, or on two; violating that costs the weaker of them. */
function joinTies(weights: readonly Map<number, number>[], ties: readonly (readonly [number, number])[]): void {
  const [[one, first], [other, second]] = ties as [readonly [number, number], readonly [number, number]];
  const joined = Math.sign(first * second) * Math.min(Math.abs(first), Math.abs(second));
  const sum = (weights[one]!.get(other) ?? 0) + joined;
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    if (Math.abs(sum) < 1e-12) weights[from]!.delete(to);
    else weights[from]!.set(to, sum);
  }
}
