import { grouped } from '../../text/grouped.js';
import type { Lines } from './anchors.js';
import { mayBeName } from './look.js';

/** Fewer lines that come twice may be somebody's words, and so may a smaller share of the lines from the first of them on. */
const FEWEST = 4;
const FEWEST_DIFFERENT = 3;
const SHARE = 0.05;
/** Fewer subjects, and shorter ones, may be verse. */
const FEWEST_SUBJECTS = 3;
const SHORTEST_SUBJECT = 15;
/** Least share of the dates with a subject. */
const SHARE_OF_DATES = 0.6;

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

/** Longest words around a name that stand for its picture. */
const LONGEST_LABEL = 40;
const FEWEST_PICTURES = 3;

/**
 * Lines read out in place of pictures, in any language: the name on the line below among words that are the same on three lines,
 * "Profielfoto voor Ann". O(characters).
 *
 * @returns positions of the lines above the names.
 */
export function findPictures({ texts, isContent, isDate }: Pick<Lines, 'texts' | 'isContent' | 'isDate'>): number[] {
  const labels = texts.flatMap((text, at) => {
    const name = texts[at + 1];
    if (name === undefined || !isContent(at) || !isContent(at + 1) || !mayBeName(name)) return [];
    // "Thanks Ann" is what somebody says.
    if (isDate(at - 1) || !(isDate(at + 2) || isDate(at + 3))) return [];
    if (text === name || text.length > name.length + LONGEST_LABEL) return [];
    if (text.endsWith(` ${name}`)) return { at, name, words: text.slice(0, -name.length) };
    return text.startsWith(name) ? { at, name, words: text.slice(name.length) } : [];
  });
  return [...grouped(labels, ({ words }) => words).values()].flatMap((alike) =>
    alike.length >= FEWEST_PICTURES && new Set(alike.map(({ name }) => name)).size > 1 ? alike.map(({ at }) => at) : [],
  );
}

/**
 * Subjects that are the first words of the comment below them, which sites put there where nobody writes one.
 * O(characters).
 *
 * @returns positions of the subjects.
 */
export function findSubjects({ texts, isContent, isDate }: Pick<Lines, 'texts' | 'isContent' | 'isDate'>): number[] {
  const places = texts.flatMap((text, at) =>
    isContent(at) && !isContent(at - 1) && isContent(at + 1) && texts[at + 1]!.startsWith(text) ? at : [],
  );
  const cut = places.filter((at) => texts[at]!.length >= SHORTEST_SUBJECT && texts[at + 1]!.length > texts[at]!.length);
  const dates = texts.filter((_, at) => isDate(at)).length;
  return cut.length >= FEWEST_SUBJECTS && places.length >= SHARE_OF_DATES * dates ? places : [];
}
