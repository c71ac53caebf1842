import type { ReplyContext } from './context.js';
import { NONE, SHORTLIST, type Shortlists } from './shortlists.js';
import { createSiblings, type Siblings } from './siblings.js';

/**
 * The forest according to the first look, seen from the comment in focus: who probably answered whom, before and after
 * it. In rows, 0 is the article and i + 1 is comment i.
 */
export interface Forest {
  readonly lists: Shortlists;
  /** Expected number of answers to each row: from comments before the one in focus, and from all comments. */
  readonly sofar: Float32Array;
  readonly total: Float32Array;
  /** Expected depth of each row; that of the article is 0. */
  readonly depths: Float32Array;
  /** Likeliest parent of each comment. */
  readonly best: Int32Array;
  /** The root that each comment probably stands under. */
  readonly threads: Int32Array;
  /**
   * Who probably answers row r, in order: `answerers[starts[r]]` … `answerers[starts[r + 1] - 1]`, and with what
   * probability.
   */
  readonly starts: Int32Array;
  readonly answerers: Int32Array;
  readonly answerP: Float32Array;
  /** Per author: probability of their likeliest later answer to the comment in focus. */
  readonly bestAnswer: Float32Array;
  readonly siblings: Siblings;
  /** Puts a comment in focus; must be called in order. */
  focus(child: number): void;
}

/** O(comments · shortlist). */
export function createForest(context: ReplyContext, lists: Shortlists): Forest {
  const { comments, authors } = context;
  const count = comments.length;
  const { parents, probabilities } = lists;
  const siblings = createSiblings(context, lists);
  const total = new Float32Array(count + 1);
  const depths = new Float32Array(count + 1);
  const best = new Int32Array(count);
  const threads = new Int32Array(count);
  const starts = new Int32Array(count + 2);
  for (let i = 0; i < count; i++) {
    best[i] = parents[i * SHORTLIST]!;
    let depth = 0;
    let known = 0;
    for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST && parents[k]! !== NONE; k++) {
      const parent = parents[k]!;
      const p = probabilities[k]!;
      total[parent + 1]! += p;
      starts[parent + 2]!++;
      if (parent >= i) continue;
      depth += p * (1 + depths[parent + 1]!);
      known += p;
    }
    depths[i + 1] = known > 0 ? depth / known : 1;
    threads[i] = best[i]! < 0 || best[i]! >= i ? i : threads[best[i]!]!;
  }
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
  const bestAnswer = new Float32Array(count);
  let answered = -1;
  let added = 0;
  return {
    lists,
    sofar,
    total,
    depths,
    best,
    threads,
    starts,
    answerers,
    answerP,
    bestAnswer,
    siblings,
    focus(child) {
      for (; added < child; added++) {
        for (let k = added * SHORTLIST; k < (added + 1) * SHORTLIST && parents[k]! !== NONE; k++)
          sofar[parents[k]! + 1]! += probabilities[k]!;
      }
      siblings.focus(child);
      if (answered >= 0)
        for (let k = starts[answered + 1]!; k < starts[answered + 2]!; k++) bestAnswer[authors[answerers[k]!]!] = 0;
      answered = child;
      for (let k = starts[child + 1]!; k < starts[child + 2]!; k++) {
        if (answerers[k]! <= child) continue;
        const author = authors[answerers[k]!]!;
        if (answerP[k]! > bestAnswer[author]!) bestAnswer[author] = answerP[k]!;
      }
    },
  };
}
