import { type AnyHeuristic, appliesTo, binOf, roomFor, scoreTrees, softmax } from '../evidence/index.js';
import { MOST_CANDIDATES } from './candidates.js';
import { circumstances } from './circumstances.js';
import type { ReplyContext } from './context.js';
import { replyHeuristics } from './heuristics/index.js';
import type { Looks } from './looks.js';
import { SPOKEN_TO } from './mentions.js';
import type { Page } from './page.js';
import { createShortlists, NONE, SHORTLIST, type Shortlists, shorten } from './shortlists.js';

/** Features of the first look: the heuristics', then the circumstances. */
export const FIRST_FEATURES: readonly string[] = [
  ...replyHeuristics.map(({ id }) => id),
  ...circumstances.map(({ id }) => id),
];

export const HEURISTICS = replyHeuristics as readonly AnyHeuristic<ReplyContext>[];

/** The heuristic that measures whether the candidate's author is named or addressed. */
export const NAMES = replyHeuristics.findIndex(({ id }) => id === 'replies/names-author');

/** Whether a feature is the same for all candidates of a comment. */
export const isCircumstance = (feature: number): boolean => feature >= HEURISTICS.length;

/** What was measured in a discussion. Each row is a shortlisted candidate of a link to be inferred. */
export interface FirstLook {
  readonly lists: Shortlists;
  /** The shortlist of comment i is rows `starts[i]` … `starts[i + 1] - 1`; no rows if its link is known. */
  readonly starts: Int32Array;
  /** `values[row * heuristics + heuristic]` and their bins; the second look has the same cuts. */
  readonly values: Float32Array;
  readonly bins: Uint8Array;
  /** `around[comment * circumstances + circumstance]`. */
  readonly around: Float32Array;
  /** What each heuristic prepared, which its explanations need. */
  readonly indexes: readonly unknown[];
}

/**
 * Scores all candidates of every comment by what can be measured without knowing any link, and keeps the likeliest
 * twelve, plus the article if `withArticle`. Known links are certain. O(words + comments · candidates).
 */
export function lookFirst(
  context: ReplyContext,
  page: Page,
  { first: trees, spokenTo }: Pick<Looks, 'first' | 'spokenTo'>,
  known: Int32Array,
  withArticle = false,
): FirstLook {
  const count = context.comments.length;
  const width = HEURISTICS.length;
  const { binners } = trees;
  const voters = HEURISTICS.map((heuristic) => ({ heuristic, index: heuristic.prepare(context) as unknown }));
  const columns = FIRST_FEATURES.map((_, f) => new Uint8Array(isCircumstance(f) ? 1 : roomFor(MOST_CANDIDATES)));
  const measured = voters.map(() => new Float32Array(MOST_CANDIDATES));
  const scores = new Float64Array(MOST_CANDIDATES);
  const places = new Int32Array(SHORTLIST);
  const lists = createShortlists(count);
  const starts = new Int32Array(count + 1);
  const values = new Float32Array(count * SHORTLIST * width);
  const bins = new Uint8Array(count * SHORTLIST * width);
  const around = new Float32Array(count * circumstances.length);
  const { candidates } = context;
  for (let child = 0; child < count; child++) {
    starts[child + 1] = starts[child]!;
    context.focus(child);
    for (let v = 0; v < width; v++) voters[v]!.heuristic.focus?.(voters[v]!.index, child);
    if (known[child] !== NONE) {
      lists.parents[child * SHORTLIST] = known[child]!;
      lists.probabilities[child * SHORTLIST] = 1;
      continue;
    }
    for (let c = 0; c < circumstances.length; c++) {
      const at = child * circumstances.length + c;
      around[at] = circumstances[c]!.measure(context, page, child);
      columns[width + c]![0] = binOf(binners[width + c]!, around[at]!);
    }
    for (let v = 0; v < width; v++) {
      const { heuristic, index } = voters[v]!;
      measureAll(heuristic, index, child, candidates, measured[v]!);
      const binner = binners[v]!;
      const column = columns[v]!;
      for (let k = 0; k < candidates.count; k++) column[k] = binOf(binner, measured[v]![k]!);
    }
    scores.fill(0, 0, candidates.count);
    scoreTrees(trees, columns, candidates.count, scores);
    for (let k = 0; k < candidates.count; k++) {
      if (measured[NAMES]![k] === SPOKEN_TO) scores[k]! += spokenTo;
      scores[k]! += context.addressees.logitsFor(child, candidates.parents[k]!);
    }
    softmax(scores, candidates.count);
    const kept = shorten(lists, child, candidates.parents, scores, candidates.count, places, withArticle);
    for (let slot = 0; slot < kept; slot++) {
      const from = (starts[child]! + slot) * width;
      for (let v = 0; v < width; v++) {
        values[from + v] = measured[v]![places[slot]!]!;
        bins[from + v] = columns[v]![places[slot]!]!;
      }
    }
    starts[child + 1]! += kept;
  }
  return { lists, starts, values, bins, around, indexes: voters.map(({ index }) => index) };
}

/** What one heuristic measures for every candidate of the comment in focus. */
export function measureAll(
  { about, measure }: AnyHeuristic<ReplyContext>,
  index: unknown,
  child: number,
  { parents, count }: ReplyContext['candidates'],
  out: Float32Array,
): void {
  for (let k = 0; k < count; k++) {
    const parent = parents[k]!;
    out[k] = appliesTo(about, parent) ? measure(index, child, parent) : Number.NaN;
  }
}
