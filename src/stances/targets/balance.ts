import { type Sign, startFromStrongest } from '../../evidence/index.js';

/** Rounds after which the sides have settled; each costs O(signs). */
const ROUNDS = 40;
/** Share of its last side that a node keeps: without it, pairs oscillate. */
const INERTIA = 0.5;

/**
 * Which of two sides each node is on, and how firmly, −1…1: with its friends and against its foes (mean field of a
 * signed graph; Heider 1946, Harary 1953); 0 for nodes without signs. Only the product of two nodes' sides has a
 * meaning: whether they are on the same side. `block`: nodes tied to each other more than to the rest, so that none of
 * them would switch alone; both ways in which they can stand to the rest are tried, and the one that agrees with more
 * of the signs is kept. O(rounds · signs), deterministic.
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

/** Logits of the signs that agree with the sides, minus those of the signs that do not. */
function agreementOf(sides: Float64Array, signs: readonly Sign[]): number {
  return signs.reduce((sum, { a, b, weight }) => sum + weight * sides[a]! * sides[b]!, 0);
}

/** x / (1 + |x|): shaped like a logistic curve, but the same on every engine. */
function squash(x: number): number {
  return x / (1 + Math.abs(x));
}

/** Initial sides, which agree with the strongest signs of each connected group; nodes without signs are on neither. */
function firstSides(count: number, signs: readonly Sign[]): Float64Array {
  const strongest = signs
    .filter(({ a, b, weight }) => weight !== 0 && a !== b)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  const { side } = startFromStrongest(strongest, count);
  const sides = new Float64Array(count);
  for (const { a, b } of strongest) for (const i of [a, b]) sides[i] = side[i] === 0 ? 1 : -1;
  return sides;
}
