import type { Part } from './decode.js';
import type { ContentLine } from './shape.js';

/** A line as long as this is a paragraph, not a menu or a headline. */
const PARAGRAPH = 100;
const LONGEST_HEADLINE = 140;
/** Headlines have at least so many words; menu entries mostly have fewer. */
const FEWEST_WORDS = 5;
/** Fewer short lines above the headline may belong to it. */
const SHORTEST_MENU = 3;
const MOST_WORDS = 3;
/** Entries of "Home | News | Sport | Weather", at least. */
const FEWEST_ENTRIES = 4;

/**
 * Lines classified as article that the site's menus printed: short ones above its headline, one in bars at the top, and
 * short ones without a full stop below its last paragraph. Returns their positions. O(lines).
 */
export function findMenus(lines: readonly ContentLine[], parts: readonly Part[]): number[] {
  const end = parts.lastIndexOf('article') + 1;
  const bar = end > 1 && isBar(lines[0]!) && isLink(lines[1]!) ? 1 : 0;
  const first = lines.findIndex(({ text }, at) => at < end && text.length > PARAGRAPH);
  if (first < 0) return positions(0, bar);
  const headline = findHeadline(lines.slice(0, first));
  const last = lines.findLastIndex((line, at) => at < end && !isLink(line)) + 1;
  const below = headline < 0 ? [] : positions(last, end);
  return [...positions(0, Math.max(bar, headline)), ...below];
}

/** The first line long enough below the lines of a menu; −1 if there is no menu. */
function findHeadline(head: readonly ContentLine[]): number {
  let short = 0;
  for (const [at, { text }] of head.entries()) {
    const words = text.split(' ').length;
    if (words <= MOST_WORDS) short++;
    else if (
      short >= SHORTEST_MENU &&
      words >= FEWEST_WORDS &&
      text.length <= LONGEST_HEADLINE &&
      !/[.,;:…]$/.test(text)
    )
      return at;
  }
  return -1;
}

/** Whether a line is a menu in one row, parted by bars. */
function isBar({ text }: ContentLine): boolean {
  const entries = text.split(' | ');
  return entries.length >= FEWEST_ENTRIES && entries.every((entry) => entry.split(' ').length <= MOST_WORDS);
}

function isLink({ text }: ContentLine): boolean {
  return text.length <= LONGEST_HEADLINE / 2 && !/[.!?…"”»。！？」』]$/.test(text);
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
