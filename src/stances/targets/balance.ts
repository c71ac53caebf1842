import { type Sign, startFromStrongest } from '../../evidence/index.js';

/** Rounds until the sides have settled; each costs O(signs). */
const ROUNDS = 40;
/** Share of what a node is drawn to that it keeps of its last side: without it pairs swing. */
const INERTIA = 0.5;

/**
 * How far each node stands on one of two sides, −1…1: whoever is on the side of friends, against the side of foes (mean
 * field of a signed graph; Heider 1946, Harary 1953); 0 for nodes without signs. Only the product of two nodes' sides
 * means something: whether they stand together. `block`: nodes that hold together more than with the rest, so that no one of them turns
 * alone; of the two ways they may stand to the rest the one counts that more signs agree with.
 * O(rounds · signs), deterministic.
 */
export function balanceSides(count: number, signs: readonly Sign[], block: readonly number[] = []): Float64Array {
  const sides = firstSides(count, signs);
  settle(sides, signs);
  const turned = sides.slice();
  for (const node of block) turned[node] = -turned[node]!;
  settle(turned, signs);
  return agreementOf(turned, signs) > agreementOf(sides, signs) ? turned : sides;
}

function settle(sides: Float64Array, signs: readonly Sign[]): void {
  const pull = new Float64Array(sides.length);
  for (let round = 0; round < ROUNDS; round++) {
    pull.fill(0);
    for (const { a, b, weight } of signs) {
      pull[a]! += weight * sides[b]!;
      pull[b]! += weight * sides[a]!;
    }
    for (let i = 0; i < sides.length; i++) sides[i] = INERTIA * sides[i]! + (1 - INERTIA) * squash(pull[i]!);
  }
}

/** Logits of the signs that sides agree with, less those of the others. */
function agreementOf(sides: Float64Array, signs: readonly Sign[]): number {
  return signs.reduce((sum, { a, b, weight }) => sum + weight * sides[a]! * sides[b]!, 0);
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
