import { applyEdits, type Edited } from '../../text/edits.js';
import { isSpace } from '../../text/letters.js';

/** A letter with its accents apart, blanks that are no plain ones, and what nobody sees. */
const ODD =
  /\p{L}[\u0300-\u036f]+|[\u00a0\u2000-\u200a\u202f\u205f]|[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * The page without what hides names, buttons and dates from a pattern: accents are joined with their letters, all blanks are plain
 * ones, soft hyphens and marks of direction are left out. Line breaks stay. O(n).
 *
 * @example
 * makeLegible('Re\u00adply').text; // 'Reply'
 */
export function makeLegible(page: string): Edited {
  const odd = [...page.matchAll(ODD)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
    plain: plainFor(sign, page.charCodeAt(index - 1)),
  }));
  return applyEdits(page, odd);
}

const JOINABLE = /[\u0300-\u036f]/;
const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f]/;

function plainFor(sign: string, before: number): string {
  if (JOINABLE.test(sign)) return sign.normalize('NFC');
  if (BLANK.test(sign)) return ' ';
  // Behind a blank it starts what WhatsApp says itself.
  return sign === '\u200e' && isSpace(before) ? sign : '';
}
