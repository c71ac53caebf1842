import { commenterKey } from '../graph/index.js';
import type { Discussion } from '../schema/index.js';

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
  const of = Int32Array.from(comments, (comment) => {
    const key = commenterKey(comment);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, places.size);
    return places.size - 1;
  });
  return { keys: [...places.keys()], of };
}
