import type { ParticipantGraph } from '../graph/index.js';
import { DAMPING, ONE_ACT, pagerank } from './pagerank.js';

/** Steps that move a smaller share of all PageRank are ignored. */
const LEAST_STEP = 1e-7;
/** What rounding may leave of a strength that is removed. */
const LEAST_STRENGTH = 1e-9;

/** How changed strengths would affect PageRank. */
export interface RankShift {
  /**
   * Share of all PageRank, 0…1, that would move (half the sum of absolute differences) if the strength from `source` to
   * each target changed by so much. O(edges · rounds), some dozens of rounds.
   */
  of(source: string, changes: ReadonlyMap<string, number>): number;
  /** The same after a single step, counting only what the participant passes on. A cheap hint. O(changes). */
  firstStep(source: string, changes: ReadonlyMap<string, number>): number;
}

/**
 * Prepares to compute changes of PageRank without recomputing it: only one participant's row of the transition matrix
 * changes at a time, which is a rank-one update (Sherman & Morrison 1950). O(edges · rounds).
 */
export function shiftsOf(graph: ParticipantGraph): RankShift {
  const keys = graph.nodes();
  const n = keys.length;
  const position = new Map(keys.map((key, i) => [key, i]));
  const now = pagerank(graph, { full: ONE_ACT });
  const matrix = readTransitions(graph, position);
  const { starts, targets, strengths, sums } = matrix;
  const walk = createWalk(matrix);
  return {
    of(source, changes) {
      const at = position.get(source)!;
      const rank = now.get(source)!;
      const total = walk(rowChange(at, changes), LEAST_STEP / rank);
      const moved = total.reduce((sum, value) => sum + Math.abs(value), 0);
      return (DAMPING * rank * moved) / Math.abs(1 - DAMPING * total[at]!) / 2;
    },
    firstStep(source, changes) {
      const sum = sums[position.get(source)!]!;
      let newSum = sum;
      for (const change of changes.values()) newSum += change;
      let untouched = sum;
      let moved = Math.abs(left(newSum) - left(sum));
      for (const [key, change] of changes) {
        const edge = graph.edge(source, key);
        const strength = edge === undefined ? 0 : graph.getEdgeAttribute(edge, 'strength');
        untouched -= strength;
        moved += Math.abs((strength + change) / whole(newSum) - strength / whole(sum));
      }
      moved += untouched * Math.abs(1 / whole(newSum) - 1 / whole(sum));
      return (DAMPING * now.get(source)! * moved) / 2;
    },
  };

  /** The new transition probabilities of a row minus the old ones. */
  function rowChange(at: number, changes: ReadonlyMap<string, number>): Float64Array {
    const sum = sums[at]!;
    const after = new Float64Array(n);
    for (let edge = starts[at]!; edge < starts[at + 1]!; edge++) after[targets[edge]!] = strengths[edge]!;
    for (const [key, change] of changes) {
      const target = position.get(key)!;
      const strength = after[target]! + change;
      after[target] = strength < LEAST_STRENGTH ? 0 : strength;
    }
    const newSum = after.reduce((all, strength) => all + strength, 0);
    for (let i = 0; i < n; i++) after[i] = after[i]! / whole(newSum) + (left(newSum) - left(sum)) / n;
    for (let edge = starts[at]!; edge < starts[at + 1]!; edge++)
      after[targets[edge]!]! -= strengths[edge]! / whole(sum);
    return after;
  }
}

/** Where each participant's strength goes: edges `starts[i]` … `starts[i + 1] - 1` are those of participant i. */
interface Transitions {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly strengths: Float64Array;
  /** Summed strength of each participant. */
  readonly sums: Float64Array;
}

function readTransitions(graph: ParticipantGraph, position: ReadonlyMap<string, number>): Transitions {
  const starts = new Int32Array(graph.order + 1);
  const targets = new Int32Array(graph.size);
  const strengths = new Float64Array(graph.size);
  const sums = new Float64Array(graph.order);
  let edges = 0;
  for (const [key, at] of position) {
    graph.forEachOutEdge(key, (_edge, { strength }, _source, target) => {
      targets[edges] = position.get(target)!;
      strengths[edges++] = strength;
      sums[at]! += strength;
    });
    starts[at + 1] = edges;
  }
  return { starts, targets, strengths, sums };
}

/**
 * Sums of where a start leads after no step, one step, two steps, …, each damped, until a step adds less than `least`.
 * The next call overwrites the result.
 */
function createWalk({
  starts,
  targets,
  strengths,
  sums,
}: Transitions): (start: Float64Array, least: number) => Float64Array {
  const n = sums.length;
  const total = new Float64Array(n);
  let step = new Float64Array(n);
  let next = new Float64Array(n);
  return (start, least) => {
    total.set(start);
    step.set(start);
    for (let size = 1; size > least; ) {
      next.fill(0);
      let everywhere = 0;
      for (let i = 0; i < n; i++) {
        const mass = (DAMPING * step[i]!) / whole(sums[i]!);
        if (mass === 0) continue;
        everywhere += (DAMPING * step[i]! * left(sums[i]!)) / n;
        for (let edge = starts[i]!; edge < starts[i + 1]!; edge++) next[targets[edge]!]! += mass * strengths[edge]!;
      }
      size = 0;
      for (let i = 0; i < n; i++) {
        const value = next[i]! + everywhere;
        next[i] = value;
        total[i]! += value;
        size += Math.abs(value);
      }
      [step, next] = [next, step];
    }
    return total;
  };
}

/** The total of which each strength is a share. */
function whole(sum: number): number {
  return Math.max(ONE_ACT, sum);
}

/** The share that goes to everyone. */
function left(sum: number): number {
  return 1 - sum / whole(sum);
}
