import type { ReplyContext } from './context.js';

/** Most earlier comments of an author that are compared with one candidate. */
const MOST = 12;

const found = { cosine: 0, at: -1 };

/**
 * Among the comments that `child`'s author wrote before `parent`, the one that `parent` resembles most, and their
 * cosine; `at` is −1 if there is none. The next call reuses the result object.
 */
export function answeredBefore(
  { authors, previous, neighbours }: ReplyContext,
  child: number,
  parent: number,
): { readonly cosine: number; readonly at: number } {
  found.cosine = 0;
  found.at = -1;
  if (authors[parent] === authors[child]) return found;
  let mine = previous[child]!;
  for (let steps = 0; mine > parent && steps < MOST; steps++) mine = previous[mine]!;
  for (let steps = 0; mine >= 0 && mine < parent && steps < MOST; steps++, mine = previous[mine]!) {
    const cosine = neighbours.cosine(mine, parent);
    if (cosine <= found.cosine) continue;
    found.cosine = cosine;
    found.at = mine;
  }
  return found;
}
