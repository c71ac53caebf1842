import type { Lines } from './anchors.js';
import { mayBeName } from './look.js';

/** Fewer lines that come twice may be somebody's words. */
const FEWEST = 3;
const FEWEST_DIFFERENT = 2;
/** Least share of the lines below the first of them. */
const SHARE = 0.05;

/**
 * Names that stand twice, one below the other: the first is read out in place of a picture. O(lines).
 *
 * @returns positions of the first of the two lines.
 */
export function findTwice({ texts, isContent, isDate }: Pick<Lines, 'texts' | 'isContent' | 'isDate'>): number[] {
  const twice = texts.flatMap((text, at) =>
    isContent(at) &&
    isContent(at + 1) &&
    text === texts[at + 1] &&
    text !== texts[at - 1] &&
    !isDate(at - 1) &&
    mayBeName(text)
      ? at
      : [],
  );
  const different = new Set(twice.map((at) => texts[at]!)).size;
  // Songs have lines that come twice, too, but no page has a song below every name.
  const isUsual = twice.length >= SHARE * (texts.length - (twice[0] ?? 0));
  return twice.length >= FEWEST && different >= FEWEST_DIFFERENT && isUsual ? twice : [];
}

/**
 * Subjects that are the first words of the comment below them, which sites put there where nobody writes one. O(characters).
 */
export function findSubjects({ texts, isContent }: Pick<Lines, 'texts' | 'isContent'>): number[] {
  const places = texts.flatMap((text, at) =>
    isContent(at) && !isContent(at - 1) && isContent(at + 1) && texts[at + 1]!.startsWith(text) ? at : [],
  );
  const cut = places.filter((at) => texts[at + 1]!.length > texts[at]!.length);
  return cut.length >= FEWEST ? places : [];
}
