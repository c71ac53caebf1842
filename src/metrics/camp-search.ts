import type { Tie } from './signed-ties.js';

/** Side of each person, 0 or 1. */
export type Sides = Uint8Array;

type Around = readonly (readonly Tie[])[];

/** Most rounds of improvement; each costs O(ties). In practice a handful suffice. */
const MOST_ROUNDS = 100;

/**
 * Signs of the smallest eigenvector of the signed Laplacian D − A, by power iteration on its complement, always from
 * the same uneven start. O(ties).
 */
export function startFromSpectrum(around: Around): Sides {
  const degrees = around.map((ties) => ties.reduce((sum, { weight }) => sum + Math.abs(weight), 0));
  const shift = 2 * degrees.reduce((most, degree) => Math.max(most, degree), 0);
  let vector = Float64Array.from(around, (_, i) => 1 + ((i * 0.6180339887) % 1));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = vector.map((value, i) => {
      let sum = (shift - degrees[i]!) * value;
      for (const { a, b, weight } of around[i]!) sum += weight * vector[a === i ? b : a]!;
      return sum;
    });
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) break;
    vector = next.map((value) => value / length);
  }
  return Uint8Array.from(vector, (value) => (value < 0 ? 1 : 0));
}

/** Moves people to the other side, one by one, as long as that helps. In place. O(rounds · ties). */
export function improveSides(around: Around, side: Sides): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    around.forEach((ties, i) => {
      let gain = 0;
      for (const { a, b, weight } of ties)
        gain += (side[a] === side[b]) !== weight > 0 ? Math.abs(weight) : -Math.abs(weight);
      if (gain <= 1e-9) return;
      side[i] = 1 - side[i]!;
      moved = true;
    });
    if (!moved) return;
  }
}

/**
 * The best split of a connected group, by branch and bound. People are placed one by one, those with the strongest ties
 * to the placed first. The lower bound is what is violated among the placed, plus the least that each of the others
 * must add through their ties to them, plus the least that the others must violate among themselves. The latter is
 * known because the group is solved from its tail to the whole (Russian doll search; Verfaillie, Lemaître & Schiex
 * 1996). Returns sides in the order of `members`; `undefined` if the steps of the budget, which are used up, do not
 * suffice.
 */
export function searchAll(members: readonly number[], around: Around, budget: { steps: number }): Sides | undefined {
  const order = orderOf(members, around);
  const place = new Map(order.map((i, k) => [i, k]));
  const ties = order.map((i) => around[i]!.map(({ a, b, weight }) => ({ other: place.get(a === i ? b : a)!, weight })));
  const n = order.length;
  const side = new Uint8Array(n);
  const costs = [new Float64Array(n), new Float64Array(n)] as const;
  const tails = new Float64Array(n + 1);
  let best = new Uint8Array(n);
  let least = 0;
  const put = (k: number, on: number, by: 1 | -1) => {
    for (const { other, weight } of ties[k]!)
      if (other > k) costs[weight > 0 ? 1 - on : on]![other]! += by * Math.abs(weight);
  };
  const visit = (from: number, k: number, violated: number): void => {
    if (budget.steps <= 0 || least <= tails[from + 1]! + 1e-9) return;
    let bound = violated + tails[k]!;
    for (let other = k; other < n; other++) bound += Math.min(costs[0][other]!, costs[1][other]!);
    if (bound >= least - 1e-9) return;
    if (k === n) {
      least = violated;
      best = side.slice();
      return;
    }
    const first = costs[1][k]! < costs[0][k]! ? 1 : 0;
    for (const on of k === from ? [0] : [first, 1 - first]) {
      budget.steps--;
      side[k] = on;
      put(k, on, 1);
      visit(from, k + 1, violated + costs[on as 0 | 1][k]!);
      put(k, on, -1);
    }
  };
  const added = (k: number, on: number) => {
    let cost = 0;
    for (const { other, weight } of ties[k]!)
      if (other > k && (best[other] === on) !== weight > 0) cost += Math.abs(weight);
    return cost;
  };
  for (let from = n - 1; from >= 0 && budget.steps > 0; from--) {
    best[from] = added(from, 1) < added(from, 0) ? 1 : 0;
    least = tails[from + 1]! + added(from, best[from]!);
    visit(from, from, 0);
    tails[from] = least;
  }
  return budget.steps <= 0 && n > 0 ? undefined : Uint8Array.from(members, (i) => best[place.get(i)!]!);
}

/**
 * The person with the most weight first, then always the one with the most weight towards those already in the order.
 */
function orderOf(members: readonly number[], around: Around): number[] {
  const pull = new Map(members.map((i) => [i, 0]));
  for (const i of members) for (const { weight } of around[i]!) pull.set(i, pull.get(i)! + 1e-6 * Math.abs(weight));
  const order: number[] = [];
  while (pull.size > 0) {
    let next = -1;
    for (const [i, weight] of pull) if (next < 0 || weight > pull.get(next)!) next = i;
    pull.delete(next);
    order.push(next);
    for (const { a, b, weight } of around[next]!) {
      const other = a === next ? b : a;
      if (pull.has(other)) pull.set(other, pull.get(other)! + Math.abs(weight));
    }
  }
  return order;
}
