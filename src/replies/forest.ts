import type { ReplyContext } from './context.js';

/** Candidates of a comment that get a second look. */
export const SHORTLIST = 12;
/** Beyond the first four, candidates less probable than this are left to the rest. */
const WORTH_A_LOOK = 0.01;
const ALWAYS = 4;

/** An empty place of a shortlist. */
export const NONE = -2;

/** What the first look made of a discussion: of each comment the likeliest parents, likeliest first. */
export interface Shortlists {
  /** `parents[comment * SHORTLIST + k]`: position, −1 the article, −2 where there are fewer. */
  readonly parents: Int32Array;
  readonly probabilities: Float32Array;
  /** Probability of all that is not on the list. */
  readonly rest: Float32Array;
}

export function createShortlists(count: number): Shortlists {
  return {
    parents: new Int32Array(count * SHORTLIST).fill(NONE),
    probabilities: new Float32Array(count * SHORTLIST),
    rest: new Float32Array(count),
  };
}

/** Keeps the likeliest of a comment's candidates; ties go to the nearer one. Returns their places in `parents`. */
export function shorten(
  lists: Shortlists,
  child: number,
  parents: Int32Array,
  probabilities: Float64Array,
  count: number,
  places: Int32Array,
): number {
  const first = child * SHORTLIST;
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const p = probabilities[k]!;
    if (kept === SHORTLIST && probabilities[places[kept - 1]!]! > p) continue;
    let at = kept < SHORTLIST ? kept++ : kept - 1;
    while (at > 0 && probabilities[places[at - 1]!]! <= p) {
      places[at] = places[at - 1]!;
      at--;
    }
    places[at] = k;
  }
  while (kept > ALWAYS && probabilities[places[kept - 1]!]! < WORTH_A_LOOK) kept--;
  let mass = 0;
  for (let s = 0; s < kept; s++) {
    lists.parents[first + s] = parents[places[s]!]!;
    lists.probabilities[first + s] = probabilities[places[s]!]!;
    mass += probabilities[places[s]!]!;
  }
  lists.rest[child] = Math.max(0, 1 - mass);
  return kept;
}

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
  /** Of each author: mean probability that his earlier comments answer the article; −1 before he speaks. */
  readonly articleShare: Float32Array;
  /** Means over all comments. */
  readonly page: { article: number; previous: number; distance: number; entropy: number; depth: number };
  /** Expected links between two authors before the comment in focus, either way. */
  traffic(one: number, other: number): number;
  focus(child: number): void;
}

const PROBABLE = 0.25;

/** O(comments · shortlist). */
export function createForest({ comments, authors }: ReplyContext, lists: Shortlists): Forest {
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
  const articleSum = new Float32Array(count);
  const spoken = new Int32Array(count);
  const articleShare = new Float32Array(count).fill(-1);
  const links = new Map<number, number>();
  const pairOf = (one: number, other: number) => Math.min(one, other) * count + Math.max(one, other);
  let answered = -1;
  let added = 0;
  const settle = (i: number) => {
    const author = authors[i]!;
    threadSizes[threads[i]!]!++;
    threadLast[threads[i]!] = i;
    spoken[author]!++;
    for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST && parents[k]! !== NONE; k++) {
      const parent = parents[k]!;
      const p = probabilities[k]!;
      sofar[parent + 1]! += p;
      if (p > PROBABLE) lastAnswer[parent + 1] = i;
      if (parent < 0) articleSum[author]! += p;
      else if (p > 0.02 && authors[parent] !== author) {
        const pair = pairOf(author, authors[parent]!);
        links.set(pair, (links.get(pair) ?? 0) + p);
      }
    }
    articleShare[author] = articleSum[author]! / spoken[author]!;
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
    articleShare,
    page,
    traffic: (one, other) => links.get(pairOf(one, other)) ?? 0,
    focus(child) {
      for (; added < child; added++) settle(added);
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
