import type { Lines } from './anchors.js';
import { mayBeName } from './look.js';
import { isMember } from './surroundings.js';

/** Fewer blocks may be somebody's words. */
const FEWEST = 3;
/** Name, rank and title of a member. */
const MOST = 3;

/**
 * What stands between the end of a comment and what boards print of the next one's author ("Posts: 12"): the name, which is found
 * unless the date below repeats it, and ranks. Returns the positions of what is not the name. O(lines).
 */
export function findRanks({ texts, furniture, isContent, isDate, isByline }: Lines): number[] {
  const blocks = texts.flatMap((text, at) => {
    if (furniture[at]?.kind !== 'badge' || !isMember(text) || !isContent(at - 1)) return [];
    let top = at;
    while (isContent(top - 1) && !isByline(top - 1) && mayBeName(texts[top - 1]!) && at - top <= MOST) top--;
    if (isContent(top - 1) || top === at) return [];
    let below = at;
    let isDated = false;
    for (; below < texts.length && !isContent(below); below++) isDated ||= isDate(below);
    // Below a date stand words, unless all that is about a comment stands below its date.
    if (isDated && isDate(top - 1)) return [];
    const places = Array.from({ length: at - top }, (_, k) => top + k);
    return [isByline(below) ? places : places.slice(1)];
  });
  return blocks.length >= FEWEST ? blocks.flat() : [];
}
