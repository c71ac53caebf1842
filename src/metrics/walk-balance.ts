import { seeded } from '../evidence/index.js';
import type { AnyGraph } from './arcs.js';
import { readSignedTies, type SignOptions, type Tie, tiesAround } from './signed-ties.js';

/** Largest graph in which all walks are counted. */
const EXACT_UP_TO = 400;
/** Random directions tried in a larger graph. */
const PROBES = 64;

/**
 * Walk balance: tr e^A / tr e^|A| over the signs A of the ties, 0…1: like triangle balance, for closed walks of every
 * length, short ones counting most. 1 without disagreement, and also whenever no ties close a circle, which says nothing of
 * balance. Exact up to 400 people, O(N · d · ties) with d at most the largest degree and in a star its root; beyond that estimated from 64
 * seeded random directions (Hutchinson 1990), within a few hundredths, O(d · ties). Not in the default analysis. Estrada & Benzi 2014.
 *
 * @throws {DiscussionError} `invalid-option`.
 *
 * @example
 * const graph = new DirectedGraph();
 * graph.mergeEdge('Ann', 'Bob', { disagreement: 1 });
 * graph.mergeEdge('Bob', 'Cy', { disagreement: 1 });
 * graph.mergeEdge('Cy', 'Ann', { disagreement: 1 });
 * walkBalance(graph).toFixed(2); // '0.69'
 */
export function walkBalance(graph: AnyGraph, options: SignOptions = {}): number {
  const read = readSignedTies(graph, options);
  const around = tiesAround(read);
  const n = around.length;
  if (read.ties.length === 0) return 1;
  const random = seeded(1);
  const exact = n <= EXACT_UP_TO;
  const largest = largestGrowth(around);
  // Whoever changes sides turns his ties round and leaves all traces as they are. With ties as if nobody quarrelled, as far as
  // that goes, both traces are alike for every direction, and so is their error.
  const sides = sidesOf(around);
  const signed = ({ a, b, weight }: Tie) => Math.sign(weight) * sides[a]! * sides[b]!;
  const traces = [0, 0];
  for (let probe = 0; probe < (exact ? n : PROBES); probe++) {
    const direction = exact
      ? Float64Array.from(around, (_, i) => Number(i === probe))
      : Float64Array.from(around, () => (random() < 0.5 ? -1 : 1));
    [signed, () => 1].forEach((signOf, kind) => {
      traces[kind]! += quadraticForm(direction, around, largest, signOf);
    });
  }
  return Math.min(1, Math.max(0, traces[0]! / traces[1]!));
}

/** A side for everyone, 1 or −1, so that nobody quarrels with whoever he was reached from. O(ties). */
function sidesOf(around: readonly (readonly Tie[])[]): Int8Array {
  const sides = new Int8Array(around.length);
  for (let start = 0; start < sides.length; start++) {
    if (sides[start] !== 0) continue;
    sides[start] = 1;
    const reached = [start];
    for (const at of reached)
      for (const { a, b, weight } of around[at]!) {
        const other = a === at ? b : a;
        if (sides[other] !== 0) continue;
        sides[other] = sides[at]! * Math.sign(weight);
        reached.push(other);
      }
  }
  return sides;
}

/**
 * At least the largest eigenvalue: the root of the most walks of two steps from one person, as no row of A² sums to more.
 * O(ties).
 */
function largestGrowth(around: readonly (readonly Tie[])[]): number {
  const walks = around.map((ties, i) => ties.reduce((sum, { a, b }) => sum + around[a === i ? b : a]!.length, 0));
  return Math.sqrt(walks.reduce((most, count) => Math.max(most, count), 0));
}

/**
 * vᵀ e^(A − cI) v as the square of |e^((A − cI) / 2) v|, with c the largest growth: both traces lack the same factor
 * e^c, and nothing overflows. Taylor series, in steps small enough to lose no digits.
 */
function quadraticForm(
  direction: Float64Array,
  around: readonly (readonly Tie[])[],
  largest: number,
  signOf: (tie: Tie) => number,
): number {
  const steps = Math.max(1, Math.ceil(largest / 2));
  let vector = direction;
  for (let step = 0; step < steps; step++) {
    let term = vector;
    const sum = vector.slice();
    for (let power = 1; power <= 20; power++) {
      const next = term.map((value, i) => {
        let product = -largest * value;
        for (const tie of around[i]!) product += signOf(tie) * term[tie.a === i ? tie.b : tie.a]!;
        return product / (2 * steps * power);
      });
      next.forEach((value, i) => {
        sum[i]! += value;
      });
      term = next;
    }
    vector = sum;
  }
  return vector.reduce((total, value) => total + value * value, 0);
}
