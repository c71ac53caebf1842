import type { Stamp } from './dates.js';
import { type Furniture, readFurniture } from './furniture.js';
import type { StampReader } from './stamps.js';
import { isEnd } from './surroundings.js';

const LONGEST = 60;
/** Most words of a relative date. */
const MOST_WORDS = 3;

/**
 * Reads a line below a comment that contains its date and buttons: "Like · Reply · 3d", "3d 12 likes Reply". O(length).
 */
export function readActions(text: string, readStamp: StampReader): Furniture | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const parts = text.split(/\s*[·•|]\s*|\s{2,}|\t/).filter(Boolean);
  return parts.length > 1 ? join(parts, readStamp) : splitWords(text.split(' '), readStamp);
}

function join(parts: readonly string[], readStamp: StampReader): Furniture | undefined {
  let stamp: Stamp | undefined;
  let furniture: Furniture | undefined;
  let buttons = 0;
  let unknown = 0;
  for (const part of parts) {
    const button = readFurniture(part);
    const date = isEnd(button) ? undefined : readStamp(part);
    if (!isEnd(button) && (!date || stamp)) unknown++;
    else stamp ??= date;
    if (!isEnd(button)) continue;
    buttons++;
    if (furniture?.votes === undefined) furniture = button;
  }
  return stamp && furniture && unknown <= buttons / 2 ? { ...furniture, stamp } : undefined;
}

function splitWords(words: readonly string[], readStamp: StampReader): Furniture | undefined {
  for (let count = 1; count <= MOST_WORDS && count < words.length; count++) {
    for (const at of [count, words.length - count]) {
      const parts = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
      // "20 min more" may be somebody's words, so a single one-word button is not enough.
      if (!parts.some((part) => part.includes(' ') && isEnd(readFurniture(part)))) continue;
      const found = join(parts, readStamp);
      if (found?.stamp?.relative) return found;
    }
  }
  return undefined;
}
