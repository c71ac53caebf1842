/** One sign in a discussion: how far two of its nodes are on one side (+) or not (−), in logits. */
export interface Sign {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Rounds until the sides have settled; each costs O(signs). */
const ROUNDS = 40;
/** Share of what a node is drawn to that it keeps of its last side: without it pairs swing. */
const INERTIA = 0.5;

/**
 * How far each node stands on one of two sides, −1…1: whoever is on the side of friends, against the side of foes (mean
 * field of a signed graph; Heider 1946, Harary 1953); 0 for nodes without signs. Only the product of two nodes' sides
 * means something: whether they stand together.
 * O(rounds · signs), deterministic.
 */
export function balanceSides(count: number, signs: readonly Sign[]): Float64Array {
  const sides = startFromStrongest(count, signs);
  const pull = new Float64Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    pull.fill(0);
    for (const { a, b, weight } of signs) {
      pull[a]! += weight * sides[b]!;
      pull[b]! += weight * sides[a]!;
    }
    for (let i = 0; i < count; i++) sides[i] = INERTIA * sides[i]! + (1 - INERTIA) * squash(pull[i]!);
  }
  return sides;
}

/** x / (1 + |x|): as a logistic curve, the same in every engine. */
function squash(x: number): number {
  return x / (1 + Math.abs(x));
}

/** Joins nodes by their strongest signs first, so that all of a group start on sides that most signs agree with. */
function startFromStrongest(count: number, signs: readonly Sign[]): Float64Array {
  const group = Int32Array.from({ length: count }, (_, i) => i);
  const members = Array.from({ length: count }, (_, i) => [i]);
  const sides = new Float64Array(count);
  const order = signs.map((_, s) => s).sort((x, y) => Math.abs(signs[y]!.weight) - Math.abs(signs[x]!.weight) || x - y);
  for (const s of order) {
    const { a, b, weight } = signs[s]!;
    if (weight === 0 || a === b) continue;
    for (const node of [a, b]) sides[node] ||= 1;
    if (group[a] === group[b]) continue;
    const [large, small] = members[group[a]!]!.length >= members[group[b]!]!.length ? [a, b] : [b, a];
    const into = group[large]!;
    const moved = members[group[small]!]!;
    const flips = sides[a]! * sides[b]! > 0 !== weight > 0;
    members[group[small]!] = [];
    for (const member of moved) {
      group[member] = into;
      if (flips) sides[member] = -sides[member]!;
      members[into]!.push(member);
    }
  }
  return sides;
}
