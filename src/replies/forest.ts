import type { ReplyContext } from './context.js';
import { createHabits, type Habits } from './habits.js';
import { NONE, SHORTLIST, type Shortlists } from './shortlists.js';
import { createSiblings, type Siblings } from './siblings.js';

/**
 * The forest as the first look sees it, one comment at a time: who probably answered whom, before and after. Rows of
 * candidates: 0 the article, i + 1 comment i.
 */
export interface Forest {
  readonly lists: Shortlists;
  /** Expected answers to each row from the comments before the one in focus, and from all comments. */
  readonly sofar: Float32Array;
  readonly total: Float32Array;
  /** The last comment before the one in focus that probably answers the row; −1 none. */
  readonly lastAnswer: Int32Array;
  /** Expected depth of each row; 0 the article. */
  readonly depths: Float32Array;
  /** The comment below the article that each comment probably stands under: its thread. */
  readonly threads: Int32Array;
  /** Comments before the one in focus in each thread, and the last of them. */
  readonly threadSizes: Int32Array;
  readonly threadLast: Int32Array;
  /** Likeliest parent of each comment. */
  readonly best: Int32Array;
  /** Of each author: expected answers to the comment in focus that follow it, and the likeliest of them. */
  readonly answers: Float32Array;
  readonly bestAnswer: Float32Array;
  /** Who probably answers row r, in order: `answerers[starts[r]]` … `answerers[starts[r + 1] - 1]`, and how probably. */
  readonly starts: Int32Array;
  readonly answerers: Int32Array;
  readonly answerP: Float32Array;
  readonly habits: Habits;
  readonly siblings: Siblings;
  /** Means over all comments. */
  readonly page: { article: number; previous: number; distance: number; entropy: number; depth: number };
  /** Expected links between two authors before the comment in focus, either way. */
  traffic(one: number, other: number): number;
  focus(child: number): void;
}

const PROBABLE = 0.25;

/** O(comments · shortlist). */
export function createForest(context: ReplyContext, lists: Shortlists): Forest {
  const { comments, authors } = context;
  const siblings = createSiblings(context, lists);
  const count = comments.length;
  const { parents, probabilities } = lists;
  const total = new Float32Array(count + 1);
  const depths = new Float32Array(count + 1);
  const best = new Int32Array(count);
  const threads = new Int32Array(count);
  const starts = new Int32Array(count + 2);
  const page = { article: 0, previous: 0, distance: 0, entropy: 0, depth: 0 };
  let onComments = 0;
  for (let i = 0; i < count; i++) {
    best[i] = parents[i * SHORTLIST]!;
    let depth = 0;
    let known = 0;
    for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST && parents[k]! !== NONE; k++) {
      const parent = parents[k]!;
      const p = probabilities[k]!;
      total[parent + 1]! += p;
      starts[parent + 2]!++;
      if (parent < i) {
        depth += p * (1 + depths[parent + 1]!);
        known += p;
      }
      page.entropy -= p > 0 ? p * Math.log(p) : 0;
      if (parent < 0) page.article += p;
      else {
        page.distance += p * Math.log(Math.max(1, i - parent));
        onComments += p;
        if (parent === i - 1) page.previous += p;
      }
    }
    depths[i + 1] = known > 0 ? depth / known : 1;
    page.depth += depths[i + 1]!;
    threads[i] = best[i]! < 0 || best[i]! >= i ? i : threads[best[i]!]!;
  }
  page.article /= Math.max(1, count);
  page.previous /= Math.max(1, count);
  page.distance /= Math.max(1e-6, onComments);
  page.entropy /= Math.max(1, count);
  page.depth /= Math.max(1, count);
  for (let row = 0; row <= count; row++) starts[row + 1]! += starts[row]!;
  const next = starts.slice();
  const answerers = new Int32Array(starts[count + 1]!);
  const answerP = new Float32Array(starts[count + 1]!);
  for (let i = 0; i < count; i++) {
    for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST && parents[k]! !== NONE; k++) {
      const at = next[parents[k]! + 1]!++;
      answerers[at] = i;
      answerP[at] = probabilities[k]!;
    }
  }
  const sofar = new Float32Array(count + 1);
  const lastAnswer = new Int32Array(count + 1).fill(-1);
  const threadSizes = new Int32Array(count);
  const threadLast = new Int32Array(count).fill(-1);
  const answers = new Float32Array(count);
  const bestAnswer = new Float32Array(count);
  const links = new Map<number, number>();
  const pairOf = (one: number, other: number) => Math.min(one, other) * count + Math.max(one, other);
  let answered = -1;
  let added = 0;
  const settle = (i: number) => {
    const author = authors[i]!;
    threadSizes[threads[i]!]!++;
    threadLast[threads[i]!] = i;
    for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST && parents[k]! !== NONE; k++) {
      const parent = parents[k]!;
      const p = probabilities[k]!;
      sofar[parent + 1]! += p;
      if (p > PROBABLE) lastAnswer[parent + 1] = i;
      if (parent >= 0 && p > 0.02 && authors[parent] !== author) {
        const pair = pairOf(author, authors[parent]!);
        links.set(pair, (links.get(pair) ?? 0) + p);
      }
    }
  };
  return {
    lists,
    sofar,
    total,
    lastAnswer,
    depths,
    threads,
    threadSizes,
    threadLast,
    best,
    answers,
    bestAnswer,
    starts: starts.subarray(0, count + 2),
    answerers,
    answerP,
    habits: createHabits(context, lists, depths),
    siblings,
    page,
    traffic: (one, other) => links.get(pairOf(one, other)) ?? 0,
    focus(child) {
      for (; added < child; added++) settle(added);
      siblings.focus(child);
      if (answered >= 0) {
        for (let k = starts[answered + 1]!; k < starts[answered + 2]!; k++) {
          answers[authors[answerers[k]!]!] = 0;
          bestAnswer[authors[answerers[k]!]!] = 0;
        }
      }
      answered = child;
      for (let k = starts[child + 1]!; k < starts[child + 2]!; k++) {
        if (answerers[k]! <= child) continue;
        const author = authors[answerers[k]!]!;
        answers[author]! += answerP[k]!;
        if (answerP[k]! > bestAnswer[author]!) bestAnswer[author] = answerP[k]!;
      }
    },
  };
}
