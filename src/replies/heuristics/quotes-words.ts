import { lacking } from '../../evidence/index.js';
import { oneLine } from '../../text/one-line.js';
import type { ReplyContext } from '../context.js';
import { replyHeuristic } from '../heuristic.js';

/** Most earlier comments kept per run of words: what everyone repeats is no evidence. */
const MOST_PER_RUN = 6;
/** Most shared runs counted per pair. */
const MOST_RUNS = 8;

/**
 * Prepared once per discussion: a hash table of runs in typed arrays, each with a chain of the comments that contain
 * it.
 */
export interface RunIndex {
  readonly context: ReplyContext;
  /** The run in each slot, shifted by one; 0 if the slot is free. */
  readonly runs: Uint32Array;
  /** First link of each slot's chain; −1 ends a chain. */
  readonly heads: Int32Array;
  readonly comments: Int32Array;
  readonly next: Int32Array;
  readonly state: { links: number };
  /** For the comment in focus: number of runs shared with each earlier comment, and which comments those are. */
  readonly shared: Uint16Array;
  readonly touched: number[];
}

/** Repeating someone's words in the same order is quoting, with or without quotation marks. */
export const quotesWords = replyHeuristic({
  id: 'replies/quotes-words',
  measures: 'runs of three words, not all function words, that stand in both comments',
  unit: `runs, 0…${MOST_RUNS}`,
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
  prepare(context): RunIndex {
    const words = context.vectors.rows.sequence.length;
    let slots = 16;
    while (slots < 2 * words) slots *= 2;
    return {
      context,
      runs: new Uint32Array(slots),
      heads: new Int32Array(slots).fill(-1),
      comments: new Int32Array(words),
      next: new Int32Array(words),
      state: { links: 0 },
      shared: new Uint16Array(context.comments.length),
      touched: [],
    };
  },
  focus(index, child) {
    const { context, shared, touched } = index;
    for (const other of touched) shared[other] = 0;
    touched.length = 0;
    forEachRun(context, child, (run) => {
      const slot = slotOf(index.runs, run);
      let length = 0;
      let last = -1;
      for (let link = index.heads[slot]!; link >= 0; link = index.next[link]!) {
        last = index.comments[link]!;
        length++;
        if (last === child) continue;
        if (shared[last] === 0) touched.push(last);
        shared[last]!++;
      }
      if (last === child || length >= MOST_PER_RUN) return;
      index.runs[slot] = run + 1;
      append(index, slot, child);
    });
  },
  measure: ({ shared }, _, parent) => Math.min(MOST_RUNS, shared[parent]!),
  explain: ({ context }, child, parent, value) =>
    value > 0
      ? { because: `repeats its words “${repeated(context, child, parent)}”` }
      : lacking('repeats none of its phrases'),
});

/** Linear probing: the slot that holds the run, or the free one where it would go. */
function slotOf(runs: Uint32Array, run: number): number {
  const mask = runs.length - 1;
  let slot = (Math.imul(run, 0x9e3779b1) >>> 0) & mask;
  while (runs[slot] !== 0 && runs[slot] !== run + 1) slot = (slot + 1) & mask;
  return slot;
}

function append({ heads, comments, next, state }: RunIndex, slot: number, child: number): void {
  const link = state.links++;
  comments[link] = child;
  next[link] = -1;
  let last = heads[slot]!;
  if (last < 0) heads[slot] = link;
  else {
    while (next[last]! >= 0) last = next[last]!;
    next[last] = link;
  }
}

function forEachRun({ vectors: { rows } }: ReplyContext, text: number, visit: (run: number, at: number) => void): void {
  const { sequence, sequenceOffsets, common } = rows;
  for (let k = sequenceOffsets[text + 1]!; k + 2 < sequenceOffsets[text + 2]!; k++) {
    const a = sequence[k]!;
    const b = sequence[k + 1]!;
    const c = sequence[k + 2]!;
    if (common[a]! + common[b]! + common[c]! < 3)
      visit((Math.imul(Math.imul(a, 0x01000193) ^ b, 0x85ebca6b) ^ c) >>> 1, k - sequenceOffsets[text + 1]!);
  }
}

/** The longest stretch of the comment, at most ten words, whose runs all occur in the other. */
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
  return oneLine(text.slice(starts[best.from]!, ends[to]!));
}
