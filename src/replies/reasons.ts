import { binOf, type Reason, rounded, shareTrees, smallReasons, TOLD_ABOVE } from '../evidence/index.js';
import type { Evidence } from '../schema/index.js';
import { circumstances } from './circumstances.js';
import type { ReplyContext } from './context.js';
import { FIRST_FEATURES, type FirstLook, HEURISTICS, NAMES } from './first-look.js';
import type { Looks } from './looks.js';
import { SPOKEN_TO } from './mentions.js';
import { KEPT, SECOND_FEATURES, type SecondScores } from './second-look.js';
import { secondLooks } from './second-looks/index.js';
import { SHORTLIST } from './shortlists.js';

/** Features of both looks. */
export const FEATURES: readonly string[] = [...FIRST_FEATURES, ...secondLooks.map(({ id }) => id)];

/** Explains what candidates were scored by. */
export interface Explainer {
  /**
   * What was measured of the candidate last looked at, and what each feature of both looks adds to its score, in
   * logits.
   */
  readonly values: Float32Array;
  readonly shares: Float64Array;
  /** Fills `values` and `shares` for a candidate on a comment's shortlist. O(trees). */
  look(child: number, slot: number): void;
  /**
   * Why a comment was linked to this candidate: a row per heuristic that moved the score, strongest first; one row for
   * the circumstances of comment and page; one for all that hardly moved it. `offset`: logits added to the article by a
   * stated article share. O(trees).
   */
  reasonsFor(child: number, slot: number, offset: number): Evidence[];
}

const WIDTH = HEURISTICS.length;
const OWN = FIRST_FEATURES.length;

/** Features of the comment or page, the same for all candidates. */
const AROUND = FEATURES.map((_, f) => f >= WIDTH && secondLooks[f - OWN]?.explain === undefined);

/**
 * A heuristic that does not apply may still move the score, by telling the candidates it does not apply to from the
 * others.
 */
const SILENT: Reason = { because: '' };

export function createExplainer(
  context: ReplyContext,
  { first, second, calm, spokenTo }: Looks,
  firstLook: FirstLook,
  secondLook: SecondScores,
): Explainer {
  const values = new Float32Array(FEATURES.length);
  const shares = new Float64Array(FEATURES.length);
  const again = new Float64Array(SECOND_FEATURES.length);
  const row = new Uint8Array(FEATURES.length);
  const look = (child: number, slot: number) => {
    const at = firstLook.starts[child]! + slot;
    const around = child * circumstances.length;
    values.set(firstLook.values.subarray(at * WIDTH, (at + 1) * WIDTH));
    values.set(firstLook.around.subarray(around, around + circumstances.length), WIDTH);
    values.set(secondLook.values.subarray(at * secondLooks.length, (at + 1) * secondLooks.length), OWN);
    row.set(firstLook.bins.subarray(at * WIDTH, (at + 1) * WIDTH));
    for (let f = WIDTH; f < OWN; f++) row[f] = binOf(first.binners[f]!, values[f]!);
    shares.fill(0);
    shareTrees(first, row, shares);
    for (let f = KEPT; f < SECOND_FEATURES.length; f++) row[f] = binOf(second.binners[f]!, values[f - KEPT + OWN]!);
    again.fill(0);
    shareTrees(second, row, again);
    for (let f = 0; f < again.length; f++) shares[f < KEPT ? f : f - KEPT + OWN]! += again[f]!;
    if (values[NAMES] === SPOKEN_TO) shares[NAMES]! += spokenTo;
    for (let f = 0; f < shares.length; f++) shares[f]! *= calm;
  };
  const explain = (f: number, child: number, parent: number): Reason => {
    const value = values[f]!;
    if (Number.isNaN(value)) return SILENT;
    if (f >= OWN) return secondLooks[f - OWN]!.explain!(value);
    return HEURISTICS[f]!.explain(firstLook.indexes[f] as never, child, parent, value);
  };
  return {
    values,
    shares,
    look,
    reasonsFor(child, slot, offset) {
      look(child, slot);
      const parent = firstLook.lists.parents[child * SHORTLIST + slot]!;
      const rows: Evidence[] = [];
      let small = 0;
      let smallSum = 0;
      let around = 0;
      for (let f = 0; f < FEATURES.length; f++) {
        const share = shares[f]!;
        if (AROUND[f]) around += share;
        else if (Math.abs(share) < TOLD_ABOVE) {
          if (share !== 0) small++;
          smallSum += share;
        } else {
          const { because: clause, at: places, lacking } = explain(f, child, parent);
          const because = lacking && share > 0 ? '' : clause;
          const value = Number.isNaN(values[f]!) ? 0 : rounded(values[f]!);
          const told = { heuristic: FEATURES[f]!, value, contribution: rounded(share), because };
          rows.push(places?.length ? { ...told, at: places } : told);
        }
      }
      if (around !== 0)
        rows.push({ heuristic: 'replies/circumstances', value: 1, contribution: rounded(around), because: '' });
      if (parent < 0 && offset !== 0) {
        const because = offset > 0 ? 'many are said to answer the article' : 'few are said to answer the article';
        rows.push({ heuristic: 'replies/article-share', value: 1, contribution: rounded(offset), because });
      }
      const addressed = calm * context.addressees.logitsFor(child, parent);
      if (addressed !== 0) {
        const because =
          parent < 0
            ? 'is not marked as an answer, as others are'
            : `is marked as an answer to ${context.comments[parent]!.author.trim()}`;
        rows.push({ heuristic: 'replies/addressee', value: 1, contribution: rounded(addressed), because });
      }
      if (small > 0) rows.push(smallReasons('replies', small, smallSum));
      return rows.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    },
  };
}
