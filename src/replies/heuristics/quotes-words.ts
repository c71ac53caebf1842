import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** Earlier comments remembered of one run of words: what everyone repeats says nothing. */
const MOST_PER_RUN = 6;
/** Runs counted of one pair. */
const MOST_RUNS = 8;

/** What is prepared once a discussion. */
export interface RunIndex {
  readonly context: ReplyContext;
  /** Earlier comments by run of three words. */
  readonly runs: Map<number, number[]>;
  /** Of the comment in focus: runs shared with each earlier comment. */
  readonly shared: Map<number, number>;
}

/** Repeating another's words in the same order is quoting, with or without marks. */
export const quotesWords = replyHeuristic({
  id: 'replies/quotes-words',
  measures: 'runs of three words, not all function words, that stand in both comments',
  unit: `runs, 0…${MOST_RUNS}`,
  prior: 0.5,
  knots: [0, 1, 2, 4, 8],
  about: 'comments',
  sources: [
    {
      cite: 'Aumayr, Chan & Hayes 2011, Reconstruction of Threaded Conversations in Online Discussion Forums (quotes)',
    },
  ],
  example: {
    comments: [
      ['Ann', 'hot mushroom soup'],
      ['Bob', 'Bread'],
      ['Cy', 'Hot mushroom soup?'],
    ],
    child: 2,
    parent: 0,
    value: 1,
  },
  prepare: (context): RunIndex => ({ context, runs: new Map(), shared: new Map() }),
  focus({ context, runs, shared }, child) {
    shared.clear();
    forEachRun(context, child, (run) => {
      const earlier = runs.get(run);
      if (!earlier) {
        runs.set(run, [child]);
        return;
      }
      for (const other of earlier) if (other !== child) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (earlier.at(-1) !== child && earlier.length < MOST_PER_RUN) earlier.push(child);
    });
  },
  measure: ({ shared }, _, parent) => (shared.size === 0 ? 0 : Math.min(MOST_RUNS, shared.get(parent) ?? 0)),
  explain: ({ context, shared }, child, parent) =>
    shared.has(parent)
      ? { because: `repeats its words “${repeated(context, child, parent)}”` }
      : { because: 'repeats none of its phrases' },
});

function forEachRun({ vectors: { rows } }: ReplyContext, text: number, visit: (run: number, at: number) => void): void {
  const { sequence, sequenceOffsets, common } = rows;
  for (let k = sequenceOffsets[text]!; k + 2 < sequenceOffsets[text + 1]!; k++) {
    const a = sequence[k]!;
    const b = sequence[k + 1]!;
    const c = sequence[k + 2]!;
    if (common[a]! + common[b]! + common[c]! < 3)
      visit((Math.imul(Math.imul(a, 0x01000193) ^ b, 0x85ebca6b) ^ c) >>> 0, k - sequenceOffsets[text]!);
  }
}

/** The longest stretch of the comment whose runs all stand in the other, at most ten words. */
function repeated(context: ReplyContext, child: number, parent: number): string {
  const theirs = new Set<number>();
  forEachRun(context, parent, (run) => theirs.add(run));
  let best = { from: 0, length: 0 };
  let from = -1;
  let last = -2;
  forEachRun(context, child, (run, at) => {
    if (!theirs.has(run)) return;
    if (at !== last + 1) from = at;
    last = at;
    if (at - from + 3 > best.length) best = { from, length: at - from + 3 };
  });
  const { text, starts, ends } = context.words[child]!;
  const to = Math.min(best.from + Math.min(best.length, 10) - 1, ends.length - 1);
  return text.slice(starts[best.from]!, ends[to]!).replace(/\s+/g, ' ');
}
