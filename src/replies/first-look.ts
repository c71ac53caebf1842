import {
  type AnyHeuristic,
  binOf,
  scoreTables,
  softmax,
  type Tables,
  type Trees,
  tabulate,
} from '../evidence/index.js';
import { MOST_CANDIDATES } from './candidates.js';
import { circumstances } from './circumstances.js';
import type { ReplyContext } from './context.js';
import { createShortlists, NONE, SHORTLIST, type Shortlists, shorten } from './forest.js';
import { replyHeuristics } from './heuristics/index.js';
import type { Page } from './page.js';

/** Features of the first look: what the heuristics say of a candidate, then the circumstances. */
export const FIRST_FEATURES: readonly string[] = [
  ...replyHeuristics.map(({ id }) => id),
  ...circumstances.map(({ id }) => id),
];

export const HEURISTICS = replyHeuristics as readonly AnyHeuristic<ReplyContext>[];

/** What was measured of a discussion, shortlisted candidates only. */
export interface FirstLook {
  readonly lists: Shortlists;
  /** `values[(comment * SHORTLIST + slot) * heuristics + heuristic]`. */
  readonly values: Float32Array;
  /** `around[comment * circumstances + circumstance]`. */
  readonly around: Float32Array;
  /** What each heuristic prepared, for its explanations. */
  readonly indexes: readonly unknown[];
}

const TABLES = new WeakMap<Trees, Tables>();

function tablesOf(trees: Trees): Tables {
  let tables = TABLES.get(trees);
  if (tables === undefined) {
    tables = tabulate(trees, HEURISTICS.length);
    TABLES.set(trees, tables);
  }
  return tables;
}

/**
 * Scores all candidates of every comment by what can be measured without knowing any link, and keeps the twelve
 * likeliest. Links that are given are certain. O(words + comments · candidates).
 */
export function lookFirst(context: ReplyContext, page: Page, trees: Trees, given: Int32Array): FirstLook {
  const count = context.comments.length;
  const width = HEURISTICS.length;
  const { binners } = trees;
  const tables = tablesOf(trees);
  const voters = HEURISTICS.map((heuristic) => ({ heuristic, index: heuristic.prepare(context) as unknown }));
  const columns = voters.map(() => new Uint8Array(MOST_CANDIDATES));
  const measured = voters.map(() => new Float32Array(MOST_CANDIDATES));
  const fixed = new Uint8Array(circumstances.length);
  const scores = new Float64Array(MOST_CANDIDATES);
  const places = new Int32Array(SHORTLIST);
  const lists = createShortlists(count);
  const values = new Float32Array(count * SHORTLIST * width);
  const around = new Float32Array(count * circumstances.length);
  const { candidates } = context;
  for (let child = 0; child < count; child++) {
    context.focus(child);
    for (let v = 0; v < width; v++) voters[v]!.heuristic.focus?.(voters[v]!.index, child);
    if (given[child] !== NONE) {
      lists.parents[child * SHORTLIST] = given[child]!;
      lists.probabilities[child * SHORTLIST] = 1;
      continue;
    }
    circumstances.forEach(({ measure }, c) => {
      const at = child * circumstances.length + c;
      around[at] = measure(context, page, child);
      fixed[c] = binOf(binners[width + c]!, around[at]!);
    });
    for (let v = 0; v < width; v++) {
      const { heuristic, index } = voters[v]!;
      measureAll(heuristic, index, child, candidates, measured[v]!);
      const binner = binners[v]!;
      const column = columns[v]!;
      for (let k = 0; k < candidates.count; k++) column[k] = binOf(binner, measured[v]![k]!);
    }
    scoreTables(tables, columns, fixed, candidates.count, scores);
    softmax(scores, candidates.count);
    const kept = shorten(lists, child, candidates.parents, scores, candidates.count, places);
    for (let slot = 0; slot < kept; slot++) {
      const from = (child * SHORTLIST + slot) * width;
      for (let v = 0; v < width; v++) values[from + v] = measured[v]![places[slot]!]!;
    }
  }
  return { lists, values, around, indexes: voters.map(({ index }) => index) };
}

/** What one heuristic says of every candidate of the comment in focus. */
export function measureAll(
  { about, measure }: AnyHeuristic<ReplyContext>,
  index: unknown,
  child: number,
  { parents, count }: ReplyContext['candidates'],
  out: Float32Array,
): void {
  for (let k = 0; k < count; k++) {
    const parent = parents[k]!;
    out[k] = about !== undefined && parent < 0 !== (about === 'article') ? Number.NaN : measure(index, child, parent);
  }
}
