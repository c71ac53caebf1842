import type { Vectors } from '../text/similarity.js';
import type { ReplyContext } from './context.js';

/** What kind of page this is, as numbers (units in `circumstances.ts`). */
export interface Page {
  /** Whether the site is stated to show comments in one row (1) or as a tree (0). */
  readonly flat?: 0 | 1;
  readonly people: number;
  readonly size: number;
  readonly 'usual-length': number;
  readonly 'short-comments': number;
  readonly naming: number;
  readonly turns: number;
  readonly runs: number;
  readonly address: number;
  readonly 'article-length': number;
  readonly topicality: number;
  readonly adjacent: number;
  readonly drift: number;
}

/** Most pairs of comments compared. */
const MOST_PAIRS = 100;

const SHORT = Math.log2(12);

/** O(comments). */
export function describePage({ comments, authors, manner, mentions, vectors, articleCosines }: ReplyContext): Page {
  const count = comments.length;
  const share = (holds: (i: number) => boolean) => {
    let sum = 0;
    for (let i = 0; i < count; i++) if (holds(i)) sum++;
    return sum / Math.max(1, count);
  };
  const { offsets } = vectors.rows;
  return {
    people: new Set(authors).size / Math.max(1, count),
    size: Math.log2(1 + count),
    'usual-length': count === 0 ? 0 : manner.lengths.slice().sort()[count >> 1]!,
    'short-comments': share((i) => manner.lengths[i]! <= SHORT),
    naming: share((i) => mentions[i]!.length > 0),
    turns: share((i) => i > 1 && authors[i] === authors[i - 2] && authors[i] !== authors[i - 1]),
    runs: share((i) => i > 0 && authors[i] === authors[i - 1]),
    address: share((i) => manner.addresses[i]! > 0),
    'article-length': Math.log2(1 + offsets[1]!),
    topicality: articleCosines.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, count),
    adjacent: meanCosine(vectors, count, 1),
    drift: meanCosine(vectors, count, 6),
  };
}

/** Mean cosine of comments `apart` positions apart, over evenly spread pairs. */
function meanCosine({ rows, values }: Vectors, count: number, apart: number): number {
  const pairs = Math.min(MOST_PAIRS, count - apart);
  if (pairs <= 0) return 0;
  const weights = new Float32Array(rows.vocabulary);
  let sum = 0;
  for (let p = 0; p < pairs; p++) {
    const one = 1 + Math.floor((p * (count - apart)) / pairs);
    for (let k = rows.offsets[one]!; k < rows.offsets[one + 1]!; k++) weights[rows.terms[k]!] = values[k]!;
    const other = one + apart;
    for (let k = rows.offsets[other]!; k < rows.offsets[other + 1]!; k++) sum += weights[rows.terms[k]!]! * values[k]!;
    for (let k = rows.offsets[one]!; k < rows.offsets[one + 1]!; k++) weights[rows.terms[k]!] = 0;
  }
  return sum / pairs;
}
