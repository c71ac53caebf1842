import { type Lines, wordingOf } from './anchors.js';
import { countEach } from './count-each.js';

/** Fewer lines with the same part may be somebody's words. */
const FEWEST = 3;
const LONGEST = 100;
const LONGEST_PART = 30;
const SEPARATOR = /\s+[|·•]\s+/;
const BRACKETS = /^\[ ?(.+?) ?\]$/;

/**
 * Lines of buttons in any language: parts between signs, or in brackets, each of which comes back on several such lines ("21:14 |
 * Link | Antwort", "[ Reply to This | Parent ]"). O(characters).
 */
export function findButtonRows({ texts, isContent, isByline }: Lines): number[] {
  const rows = texts.flatMap((text, at) => {
    if (text.length > LONGEST || !isContent(at) || isByline(at)) return [];
    const inner = BRACKETS.exec(text)?.[1];
    const parts = (inner ?? text).split(SEPARATOR).filter(Boolean).map(wordingOf);
    return (inner !== undefined || parts.length > 1) && parts.every(isShort) ? [{ at, parts }] : [];
  });
  const counts = countEach(rows.flatMap(({ parts }) => [...new Set(parts)]));
  return rows.filter(({ parts }) => parts.every((part) => counts.get(part)! >= FEWEST)).map(({ at }) => at);
}

function isShort(part: string): boolean {
  return part.length <= LONGEST_PART && !/[.!?…]$/.test(part);
}
