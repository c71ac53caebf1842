import { applyEdits, type Edited } from '../../text/edits.js';
import { isSpace } from '../../text/letters.js';

/**
 * A letter with separate accents (not hundreds of them: composing takes the square of their number) or in parts (Hangul, kana), a
 * blank that is not a plain one, or an invisible character.
 */
const ODD =
  /\p{L}[\u0300-\u036f]{1,30}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u3046-\u30db][\u3099\u309a]|[\u00a0\u2000-\u200a\u202f\u205f]|[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * The page without what hides names, buttons and dates from patterns: accents are joined to their letters, all blanks
 * become plain ones, soft hyphens and direction marks are removed. Line breaks stay. O(n).
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

const JOINABLE = /[\u0300-\u036f\u1161-\u1175\u3099\u309a]/;
const BLANK = /[\u00a0\u2000-\u200a\u202f\u205f]/;

function plainFor(sign: string, before: number): string {
  if (JOINABLE.test(sign)) return sign.normalize('NFC');
  if (BLANK.test(sign)) return ' ';
  // After a blank it marks WhatsApp's own messages.
  return sign === '\u200e' && isSpace(before) ? sign : '';
}
