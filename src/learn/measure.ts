import { MOST_CANDIDATES } from '../replies/candidates.js';
import { circumstances } from '../replies/circumstances.js';
import { createContext, type ReplyContext } from '../replies/context.js';
import { FIRST_FEATURES, HEURISTICS, measureAll } from '../replies/first-look.js';
import { describePage } from '../replies/page.js';
import type { Known } from './known.js';

/** A discussion as measured: all candidates of all comments. */
export interface Measured {
  readonly known: Known;
  readonly context: ReplyContext;
  /** Candidates of comment i are rows `items[i]` … `items[i + 1] - 1`. */
  readonly items: Int32Array;
  readonly parents: Int32Array;
  /** Row-major, `FIRST_FEATURES.length` wide. */
  readonly values: Float32Array;
  /** 1 / number of right parents for each right one, else 0. */
  readonly targets: Float32Array;
}

/**
 * Measures every candidate of every comment. `flat`: whether the site is stated to show comments in one row. `threaded`:
 * whether it is stated to show answers below what they answer. O(comments · candidates).
 */
export function measureKnown(known: Known, { flat, threaded }: { flat?: 0 | 1; threaded?: boolean } = {}): Measured {
  const context = createContext(known.discussion, threaded);
  const page = { ...describePage(context), ...(flat === undefined ? {} : { flat }) };
  const voters = HEURISTICS.map((heuristic) => ({ heuristic, index: heuristic.prepare(context) as unknown }));
  const count = known.parents.length;
  const items = new Int32Array(count + 1);
  const { candidates } = context;
  const column = new Float32Array(MOST_CANDIDATES);
  const rows = new Float32Array(MOST_CANDIDATES * FIRST_FEATURES.length);
  const parents: number[] = [];
  const targets: number[] = [];
  const blocks: Float32Array[] = [];
  for (let child = 0; child < count; child++) {
    context.focus(child);
    voters.forEach(({ heuristic, index }, v) => {
      heuristic.focus?.(index, child);
      measureAll(heuristic, index, child, candidates, column);
      for (let k = 0; k < candidates.count; k++) rows[k * FIRST_FEATURES.length + v] = column[k]!;
    });
    circumstances.forEach(({ measure }, c) => {
      const value = measure(context, page, child);
      for (let k = 0; k < candidates.count; k++) rows[k * FIRST_FEATURES.length + voters.length + c] = value;
    });
    const right = known.parents[child]!;
    for (let k = 0; k < candidates.count; k++) {
      const parent = candidates.parents[k]!;
      parents.push(parent);
      targets.push(right.includes(parent) ? 1 / right.length : 0);
    }
    blocks.push(rows.slice(0, candidates.count * FIRST_FEATURES.length));
    items[child + 1] = parents.length;
  }
  const values = new Float32Array(parents.length * FIRST_FEATURES.length);
  blocks.forEach((block, child) => {
    values.set(block, items[child]! * FIRST_FEATURES.length);
  });
  return { known, context, items, parents: Int32Array.from(parents), values, targets: Float32Array.from(targets) };
}
