import { findAnchors, type Lines } from './anchors.js';
import { isEnd } from './surroundings.js';

/** Share of the comments with buttons under them that tells where the last one ends. */
const SHARE = 0.8;

/**
 * What stands under the last comment of a page (related stories, terms of use): everything below its buttons, where the comments have
 * buttons. Returns the positions of lines with words. O(lines).
 */
export function findTail(lines: Lines): number[] {
  const { texts, furniture, isContent } = lines;
  const anchors = findAnchors(lines);
  const last = anchors.length - 1;
  // Three buttons alone may be words.
  if (last < 0 || !(lines.isDate(anchors[0]!) || lines.isByline(anchors[0]!))) return [];
  const ends = anchors.map((at, block) => endAfter(lines, at, anchors[block + 1] ?? texts.length));
  const ended = ends.slice(0, last).filter((end) => end >= 0).length;
  let at = ends[last]!;
  if (at < 0 || ended < SHARE * last) return [];
  while (at < texts.length && furniture[at] !== undefined && !isContent(at)) at++;
  const below = [];
  for (; at < texts.length; at++) if (isContent(at)) below.push(at);
  return below;
}

/** The first button under a text, −1 without one. A date beside buttons stands under the text itself. */
function endAfter({ furniture, isContent }: Lines, anchor: number, before: number): number {
  if (isEnd(furniture[anchor])) return anchor;
  let said = false;
  for (let at = anchor + 1; at < before; at++) {
    if (said && isEnd(furniture[at])) return at;
    said ||= isContent(at);
  }
  return -1;
}
