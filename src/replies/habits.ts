import type { ReplyContext } from './context.js';
import { NONE, SHORTLIST, type Shortlists } from './shortlists.js';

/** What an author does elsewhere on the page, before and after: means over all of his comments but one; −1 where there is none. */
export interface Habits {
  /** Mean probability of answering the article. */
  onArticle(comment: number): number;
  /** Mean probability of answering a comment on the article. */
  onOpener(comment: number): number;
  /** Mean expected depth. */
  depth(comment: number): number;
}

/** `depths`: expected depth of each row. O(comments · shortlist). */
export function createHabits(
  { authors }: ReplyContext,
  { parents, probabilities }: Shortlists,
  depths: Float32Array,
): Habits {
  const count = authors.length;
  const onArticle = new Float32Array(count);
  const onOpener = new Float32Array(count);
  const own = depths.subarray(1);
  for (let i = 0; i < count; i++) {
    for (let k = i * SHORTLIST; k < (i + 1) * SHORTLIST && parents[k]! !== NONE; k++) {
      const parent = parents[k]!;
      if (parent < 0) onArticle[i]! += probabilities[k]!;
      else if (parent < i) onOpener[i]! += probabilities[k]! * onArticle[parent]!;
    }
  }
  const comments = new Int32Array(count);
  for (const author of authors) comments[author]!++;
  const meanOf = (of: Float32Array) => {
    const sums = new Float64Array(count);
    for (let i = 0; i < count; i++) sums[authors[i]!]! += of[i]!;
    return (comment: number) => {
      const author = authors[comment]!;
      const others = comments[author]! - 1;
      return others === 0 ? -1 : (sums[author]! - of[comment]!) / others;
    };
  };
  return { onArticle: meanOf(onArticle), onOpener: meanOf(onOpener), depth: meanOf(own) };
}
