import { commenterKey } from '../graph/index.js';
import type { Discussion } from '../schema/index.js';
import { isAnonymous } from '../text/identity.js';
import { createNumbered } from '../text/numbered.js';

/** The author of each comment. */
export interface Authors {
  /** Keys of the commenters, in order of their first comment. */
  readonly keys: readonly string[];
  /** Per comment, the index of its author in `keys`. */
  readonly of: Int32Array;
}

/** Numbers the commenters. O(n). */
export function readAuthors({ comments }: Discussion): Authors {
  const keys: string[] = [];
  const of = new Int32Array(comments.length);
  const places = createNumbered(comments.length, (place) => keys[place]!);
  /** Comments by printed name, so that a key is made only once per name. */
  const printed = createNumbered(comments.length, (i) => comments[i]!.author);
  for (let i = 0; i < of.length; i++) {
    const comment = comments[i]!;
    const before = printed.of(comment.author);
    if (before >= 0) {
      of[i] = of[before]!;
      continue;
    }
    const key = commenterKey(comment);
    of[i] = places.of(key);
    if (of[i]! < 0) {
      of[i] = keys.push(key) - 1;
      places.add(of[i]!);
    }
    if (!isAnonymous(comment.author)) printed.add(i);
  }
  return { keys, of };
}
