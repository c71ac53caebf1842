import type { ParticipantGraph } from '../graph/index.js';
import { DAMPING, ONE_ACT, pagerank } from './pagerank.js';

/** Steps whose share of the whole is smaller are left out. */
const LEAST_STEP = 1e-6;
/** What rounding leaves of a strength that is taken away. */
const LEAST_STRENGTH = 1e-9;

/** What changed strengths would do to PageRank. */
export interface RankShift {
  /**
   * Share of all PageRank, 0…1, that would go to others (half the sum of absolute differences), if what leaves `source`
   * were changed by so much for each target. O(edges · rounds), some dozen rounds.
   */
  of(source: string, changes: ReadonlyMap<string, number>): number;
  /** The same after a single step: what the participant hands on otherwise. A cheap hint. O(changes). */
  firstStep(source: string, changes: ReadonlyMap<string, number>): number;
}

/**
 * Prepares to tell how PageRank would change without computing it anew: one participant's row of the transition matrix
 * changes at a time, which is an update of rank one (Sherman & Morrison 1950). O(edges · rounds).
 */
export function shiftsOf(graph: ParticipantGraph): RankShift {
  const keys = graph.nodes();
  const n = keys.length;
  const position = new Map(keys.map((key, i) => [key, i]));
  const now = pagerank(graph, { full: ONE_ACT });
  const rows = keys.map((key) => {
    const targets: number[] = [];
    const strengths: number[] = [];
    graph.forEachOutEdge(key, (_edge, { strength }, _source, target) => {
      targets.push(position.get(target)!);
      strengths.push(strength);
    });
    const places = new Map(targets.map((target, k) => [target, k]));
    return { targets, strengths, places, sum: strengths.reduce((sum, strength) => sum + strength, 0) };
  });
  return {
    of(source, changes) {
      const at = position.get(source)!;
      const start = rowChange(at, changes);
      const total = walk(start);
      const moved = total.reduce((sum, value) => sum + Math.abs(value), 0);
      return (DAMPING * now.get(source)! * moved) / Math.abs(1 - DAMPING * total[at]!) / 2;
    },
    firstStep(source, changes) {
      const { strengths, places, sum } = rows[position.get(source)!]!;
      let newSum = sum;
      for (const change of changes.values()) newSum += change;
      let untouched = sum;
      let moved = Math.abs(left(newSum) - left(sum));
      for (const [key, change] of changes) {
        const strength = strengths[places.get(position.get(key)!) ?? -1] ?? 0;
        untouched -= strength;
        moved += Math.abs((strength + change) / whole(newSum) - strength / whole(sum));
      }
      moved += untouched * Math.abs(1 / whole(newSum) - 1 / whole(sum));
      return (DAMPING * now.get(source)! * moved) / 2;
    },
  };

  /** New transition probabilities of a row less the old ones. */
  function rowChange(at: number, changes: ReadonlyMap<string, number>): Float64Array {
    const { targets, strengths, sum } = rows[at]!;
    const after = new Float64Array(n);
    targets.forEach((target, k) => {
      after[target] = strengths[k]!;
    });
    for (const [key, change] of changes) {
      const target = position.get(key)!;
      const strength = after[target]! + change;
      after[target] = strength < LEAST_STRENGTH ? 0 : strength;
    }
    const newSum = after.reduce((all, strength) => all + strength, 0);
    for (let i = 0; i < n; i++) after[i] = after[i]! / whole(newSum) + (left(newSum) - left(sum)) / n;
    targets.forEach((target, k) => {
      after[target]! -= strengths[k]! / whole(sum);
    });
    return after;
  }

  /** Sum of where it leads after no step, one step, two steps, …, each step damped. */
  function walk(start: Float64Array): Float64Array {
    const total = start.slice();
    let step = start;
    for (let size = 1; size > LEAST_STEP; ) {
      const next = new Float64Array(n);
      let everywhere = 0;
      for (let i = 0; i < n; i++) {
        const mass = DAMPING * step[i]!;
        if (mass === 0) continue;
        const { targets, strengths, sum } = rows[i]!;
        everywhere += (mass * left(sum)) / n;
        for (let k = 0; k < targets.length; k++) next[targets[k]!]! += (mass * strengths[k]!) / whole(sum);
      }
      size = 0;
      for (let i = 0; i < n; i++) {
        next[i]! += everywhere;
        total[i]! += next[i]!;
        size += Math.abs(next[i]!);
      }
      step = next;
    }
    return total;
  }
}

/** What a strength is a share of. */
function whole(sum: number): number {
  return Math.max(ONE_ACT, sum);
}

/** Share that leads to everybody. */
function left(sum: number): number {
  return 1 - sum / whole(sum);
}
