import type { ReplyContext } from './context.js';

/** Earlier comments of an author compared with one candidate. */
const MOST = 12;

const found = { cosine: 0, at: -1 };

/**
 * The comment of `child`'s author, before `parent`, that `parent` resembles most, and its cosine; −1 when there is
 * none. The result is reused by the next call.
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
