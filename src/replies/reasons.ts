import { binOf, type Reason, rounded, shareTrees, smallReasons, TOLD_ABOVE } from '../evidence/index.js';
import type { Evidence } from '../schema/index.js';
import { circumstances } from './circumstances.js';
import { type FirstLook, HEURISTICS } from './first-look.js';
import type { Looks } from './looks.js';
import { SECOND_FEATURES, type SecondLook } from './second-look.js';
import { secondLooks } from './second-looks/index.js';
import { SHORTLIST } from './shortlists.js';

/** What was measured of one candidate, and what each feature of both looks adds to its score, in logits. O(trees). */
export function sharesOf(
  { first, second }: Looks,
  firstLook: FirstLook,
  secondLook: SecondLook,
  child: number,
  slot: number,
): { values: Float32Array; shares: Float64Array } {
  const width = HEURISTICS.length;
  const own = secondLooks.length;
  const at = firstLook.starts[child]! + slot;
  const values = new Float32Array(SECOND_FEATURES.length);
  values.set(firstLook.values.subarray(at * width, (at + 1) * width));
  values.set(firstLook.around.subarray(child * circumstances.length, (child + 1) * circumstances.length), width);
  values.set(secondLook.values.subarray(at * own, (at + 1) * own), width + circumstances.length);
  const shares = new Float64Array(SECOND_FEATURES.length);
  const row = new Uint8Array(SECOND_FEATURES.length);
  for (const trees of [first, second]) {
    for (let f = 0; f < trees.binners.length; f++) row[f] = binOf(trees.binners[f]!, values[f]!);
    shareTrees(trees, row, shares);
  }
  return { values, shares };
}

/**
 * Why a comment was linked to a candidate of its shortlist: one row a heuristic that moved the score, strongest first;
 * what is true of the comment and the page in one row; what hardly moved it in another. `offset`: logits that a stated
 * share of answers to the article adds to it. O(trees).
 */
export function reasonsFor(
  looks: Looks,
  firstLook: FirstLook,
  secondLook: SecondLook,
  child: number,
  slot: number,
  offset: number,
): Evidence[] {
  const width = HEURISTICS.length;
  const parent = firstLook.lists.parents[child * SHORTLIST + slot]!;
  const { values, shares } = sharesOf(looks, firstLook, secondLook, child, slot);
  const rows: Evidence[] = [];
  let small = 0;
  let smallSum = 0;
  let around = 0;
  const tell = (f: number, explain: ((value: number) => Reason) | undefined) => {
    const share = shares[f]!;
    if (explain === undefined) around += share;
    else if (Math.abs(share) < TOLD_ABOVE) {
      if (share !== 0) small++;
      smallSum += share;
    } else {
      const { because, at: places } = explain(values[f]!);
      const heuristic = SECOND_FEATURES[f]!;
      const value = Number.isNaN(values[f]!) ? 0 : rounded(values[f]!);
      const told = { heuristic, value, contribution: rounded(share), because };
      rows.push(places?.length ? { ...told, at: places } : told);
    }
  };
  HEURISTICS.forEach((heuristic, f) => {
    tell(f, (value) =>
      Number.isNaN(value) ? SILENT : heuristic.explain(firstLook.indexes[f] as never, child, parent, value),
    );
  });
  for (let f = width; f < width + circumstances.length; f++) around += shares[f]!;
  secondLooks.forEach(({ explain }, s) => {
    tell(width + circumstances.length + s, explain && ((value) => (Number.isNaN(value) ? SILENT : explain(value))));
  });
  if (around !== 0)
    rows.push({ heuristic: 'replies/circumstances', value: 1, contribution: rounded(around), because: '' });
  if (parent < 0 && offset !== 0) {
    const because = offset > 0 ? 'many are said to answer the article' : 'few are said to answer the article';
    rows.push({ heuristic: 'replies/article-share', value: 1, contribution: rounded(offset), because });
  }
  if (small > 0) rows.push(smallReasons('replies', small, smallSum));
  return rows.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

/** A heuristic that does not apply may still tell candidates apart: those it speaks about from the others. */
const SILENT: Reason = { because: '' };
