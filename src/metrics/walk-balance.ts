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
 * balance. Exact up to 400 people, O(N · largest degree · ties); beyond that estimated from 64 seeded random directions
 * (Hutchinson 1990), within a few hundredths, O(largest degree · ties). Not in the default analysis. Estrada & Benzi 2014.
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
  const signed = readSignedTies(graph, options);
  const around = tiesAround(signed);
  const n = around.length;
  if (signed.ties.length === 0) return 1;
  const random = seeded(1);
  const exact = n <= EXACT_UP_TO;
  const traces = [0, 0];
  for (let probe = 0; probe < (exact ? n : PROBES); probe++) {
    const direction = exact
      ? Float64Array.from(around, (_, i) => Number(i === probe))
      : Float64Array.from(around, () => (random() < 0.5 ? -1 : 1));
    [Math.sign, () => 1].forEach((signOf, kind) => {
      traces[kind]! += quadraticForm(direction, around, signOf);
    });
  }
  return Math.min(1, Math.max(0, traces[0]! / traces[1]!));
}

/**
 * vᵀ e^(A − cI) v as the square of |e^((A − cI) / 2) v|, with c the largest degree: both traces lack the same factor
 * e^c, and nothing overflows. Taylor series, in steps small enough to lose no digits.
 */
function quadraticForm(
  direction: Float64Array,
  around: readonly (readonly Tie[])[],
  signOf: (weight: number) => number,
): number {
  const largest = around.reduce((most, { length }) => Math.max(most, length), 0);
  const steps = Math.max(1, Math.ceil(largest / 2));
  let vector = direction;
  for (let step = 0; step < steps; step++) {
    let term = vector;
    const sum = vector.slice();
    for (let power = 1; power <= 20; power++) {
      const next = term.map((value, i) => {
        let product = -largest * value;
        for (const { a, b, weight } of around[i]!) product += signOf(weight) * term[a === i ? b : a]!;
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
