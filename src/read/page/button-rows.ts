import { findAnchors, type Lines, wordingOf } from './anchors.js';
import { countEach } from './count-each.js';

/** Fewer lines with the same part may be somebody's words. */
const FEWEST = 3;
/** Least share of the rows below words, and of the comments with a row. */
const SHARE = 0.75;
const SHARE_OF_COMMENTS = 0.4;
const LONGEST = 100;
const LONGEST_PART = 30;
const SEPARATOR = /\s+[|·•]\s+/;
const BRACKETS = /^\[ ?(.+?) ?\]$/;

/**
 * Lines of buttons in any language: parts between signs, or in brackets, each of which comes back on several such lines ("21:14 |
 * Link | Antwort", "[ Reply to This | Parent ]"). O(characters).
 */
export function findButtonRows(lines: Lines): number[] {
  const { texts, isContent, isDate, isByline } = lines;
  const anchors = findAnchors(lines).filter((at) => isDate(at) || isByline(at));
  if (anchors.length === 0) return [];
  const rows = texts.flatMap((text, at) => {
    if (text.length > LONGEST || !isContent(at) || isByline(at)) return [];
    const inner = BRACKETS.exec(text)?.[1];
    const parts = (inner ?? text).split(SEPARATOR).filter(Boolean).map(wordingOf);
    return (inner !== undefined || parts.length > 1) && parts.every(isShort) ? [{ at, parts }] : [];
  });
  const counts = countEach(rows.flatMap(({ parts }) => [...new Set(parts)]));
  const found = rows.filter(({ parts }) => parts.every((part) => counts.get(part)! >= FEWEST)).map(({ at }) => at);
  // They stand below the words of nearly every comment; directly below a date they are all that is said.
  const below = found.filter((at) => isContent(at - 1));
  return below.length >= SHARE * found.length && found.length >= SHARE_OF_COMMENTS * anchors.length ? found : [];
}

function isShort(part: string): boolean {
  return part.length <= LONGEST_PART && !/[.!?…]$/.test(part);
}
