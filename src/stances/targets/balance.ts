import { type Sign, startFromStrongest } from './start-from-strongest.js';

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
  const sides = firstSides(count, signs);
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

/** All of a group start on sides that most signs agree with; nodes without signs stand on neither. */
function firstSides(count: number, signs: readonly Sign[]): Float64Array {
  const strongest = signs
    .filter(({ a, b, weight }) => weight !== 0 && a !== b)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const { side } = startFromStrongest(strongest, count);
  const sides = new Float64Array(count);
  for (const { a, b } of strongest) for (const i of [a, b]) sides[i] = side[i] === 0 ? 1 : -1;
  return sides;
}
