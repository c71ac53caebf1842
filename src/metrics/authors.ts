import { commenterKey } from '../graph/index.js';
import type { Discussion } from '../schema/index.js';
import { isAnonymous } from '../text/identity.js';

/** Who wrote which comment. */
export interface Authors {
  /** Keys of the commenters, in order of their first comment. */
  readonly keys: readonly string[];
  /** Of each comment, the place of its author in `keys`. */
  readonly of: Int32Array;
}

/** Numbers the commenters. O(n). */
export function readAuthors({ comments }: Discussion): Authors {
  const places = new Map<string, number>();
  const of = new Int32Array(comments.length);
  /** Names as printed, so that a key is made once for each. */
  const printed = new Map<string, number>();
  for (let i = 0; i < of.length; i++) {
    const comment = comments[i]!;
    let place = printed.get(comment.author);
    if (place === undefined) {
      const key = commenterKey(comment);
      place = places.get(key) ?? places.size;
      places.set(key, place);
      if (!isAnonymous(comment.author)) printed.set(comment.author, place);
    }
    of[i] = place;
  }
  return { keys: [...places.keys()], of };
}
