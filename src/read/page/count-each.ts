import { LONGEST_AUTHOR } from './look.js';

/** How often each line occurs that is short enough for a name. */
export function countEach(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) if (text.length <= LONGEST_AUTHOR) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
