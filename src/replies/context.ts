import type { Comment, Discussion } from '../schema/index.js';
import { identityOf, isAnonymous } from '../text/identity.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { cosinesWith, createSimilarity, type Similarity, type Vectors, weighTerms } from '../text/similarity.js';
import { indexTerms } from '../text/terms.js';
import { type Words, wordsOf } from '../text/words.js';

/** Most similar earlier comments remembered of each comment. */
export const NEIGHBOURS = 8;

/** What all reply heuristics share: the discussion scanned once. Comments are named by position, the article is −1. */
export interface ReplyContext {
  readonly discussion: Discussion;
  readonly comments: readonly Comment[];
  readonly words: readonly Words[];
  /** Same number, same person. Anonymous commenters are all different people. */
  readonly authors: Int32Array;
  /** The author's previous comment, or −1. */
  readonly previous: Int32Array;
  /** The author's next comment, or −1. */
  readonly next: Int32Array;
  /** TF-IDF of the comments, the article as the last row. */
  readonly vectors: Vectors;
  /** Cosine of each comment with the article. */
  readonly articleCosines: Float64Array;
  /** Similarity of the comment in focus to the others. */
  readonly similarity: Similarity;
  /** Of each comment that was in focus: its most similar earlier comments, best first, −1 where there are fewer. */
  readonly neighbours: Int32Array;
  readonly neighbourCosines: Float64Array;
  /** Puts a comment in focus; to be called in order. */
  focus(child: number): void;
}

/** Scans a discussion for the heuristics. O(words). */
export function createContext(discussion: Discussion): ReplyContext {
  const { comments, article } = discussion;
  const words = comments.map(wordsOf);
  const articleWords = wordsOf({ text: `${article.title ?? ''}\n${article.text}` });
  const vectors = weighTerms(indexTerms([...words, articleWords], (word) => FUNCTION_WORDS.has(word)));
  const similarity = createSimilarity(vectors);
  const { authors, previous, next } = numberAuthors(comments);
  const neighbours = new Int32Array(comments.length * NEIGHBOURS).fill(-1);
  const neighbourCosines = new Float64Array(comments.length * NEIGHBOURS);
  return {
    discussion,
    comments,
    words,
    authors,
    previous,
    next,
    vectors,
    similarity,
    articleCosines: cosinesWith(vectors, comments.length),
    neighbours,
    neighbourCosines,
    focus(child) {
      similarity.focus(child);
      keepBest(similarity, child, neighbours, neighbourCosines);
    },
  };
}

function numberAuthors(comments: readonly Comment[]) {
  const numbers = new Map<string, number>();
  const last = new Map<number, number>();
  const previous = new Int32Array(comments.length).fill(-1);
  const next = new Int32Array(comments.length).fill(-1);
  const authors = Int32Array.from(comments, ({ author }, i) => {
    const name = identityOf(author);
    let number = isAnonymous(name) ? undefined : numbers.get(name);
    if (number === undefined) {
      number = i;
      if (!isAnonymous(name)) numbers.set(name, number);
    }
    const earlier = last.get(number);
    if (earlier !== undefined) {
      previous[i] = earlier;
      next[earlier] = i;
    }
    last.set(number, i);
    return number;
  });
  return { authors, previous, next };
}

/** Insertion into the comment's short list; ties go to the nearer comment. */
function keepBest({ cosines, touched }: Similarity, child: number, neighbours: Int32Array, kept: Float64Array): void {
  const first = child * NEIGHBOURS;
  for (const other of touched) {
    if (other >= child) continue;
    const cosine = cosines[other]!;
    let at = first + NEIGHBOURS - 1;
    if (neighbours[at]! >= 0 && kept[at]! > cosine) continue;
    while (
      at > first &&
      (neighbours[at - 1]! < 0 || kept[at - 1]! < cosine || (kept[at - 1]! === cosine && neighbours[at - 1]! < other))
    ) {
      neighbours[at] = neighbours[at - 1]!;
      kept[at] = kept[at - 1]!;
      at--;
    }
    neighbours[at] = other;
    kept[at] = cosine;
  }
}
