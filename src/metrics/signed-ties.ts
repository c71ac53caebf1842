import { requireFunction, requireOptions } from '../schema/require-options.js';
import type { AnyGraph, EdgeNumber } from './arcs.js';

/** How to read from a graph who is for or against whom. */
export interface SignOptions {
  /**
   * Above 0 for agreement, below 0 for disagreement. Default: `agreement` − `disagreement`, as in projections, with ties
   * below a tenth of one act left out, because most of those come from comments that take no side.
   */
  readonly sign?: EdgeNumber | undefined;
}

/** Two people who agree (weight above 0) or disagree (below 0), all in all, direction left aside. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** The signed ties of a graph; a and b are indices into `names`, a < b. Ties that cancel out are left out. */
export interface SignedTies {
  readonly names: readonly string[];
  readonly ties: readonly Tie[];
}

/** With fewer expected acts, two people of a projection count as neither for nor against each other. */
const LEAST_TIE = 0.1;

/**
 * Reads the signed ties of any graphology graph. O(nodes + edges).
 *
 * @throws {DiscussionError} `invalid-option`.
 */
export function readSignedTies(graph: AnyGraph, options: SignOptions = {}): SignedTies {
  const { sign } = requireOptions(options, { sign: true });
  if (sign !== undefined) requireFunction('sign', sign);
  const signOf = sign ?? bySums;
  const least = sign ? 1e-9 : LEAST_TIE;
  const names = graph.nodes();
  const n = names.length;
  const position = new Map(names.map((name, i) => [name, i]));
  const sums = new Map<number, number>();
  graph.forEachEdge((_edge, attributes, source, target) => {
    const a = position.get(source)!;
    const b = position.get(target)!;
    const key = Math.min(a, b) * n + Math.max(a, b);
    if (a !== b) sums.set(key, (sums.get(key) ?? 0) + signOf(attributes));
  });
  const ties: Tie[] = [];
  for (const [key, weight] of sums)
    if (Math.abs(weight) > least) ties.push({ a: Math.floor(key / n), b: key % n, weight });
  return { names, ties };
}

function bySums({ agreement, disagreement }: { agreement?: number; disagreement?: number }): number {
  return (agreement ?? 0) - (disagreement ?? 0);
}

/** The ties of each node. */
export function tiesAround({ names, ties }: SignedTies): Tie[][] {
  const around: Tie[][] = names.map(() => []);
  for (const tie of ties) {
    around[tie.a]!.push(tie);
    around[tie.b]!.push(tie);
  }
  return around;
}
