import { grouped } from '../../text/grouped.js';
import { countEach } from './count-each.js';

/** A number, a bullet or bold marks that a page puts around authors' names. */
interface Ornament {
  readonly kind: string;
  readonly number?: number;
  /** The line without the ornament. */
  readonly rest: string;
}

/** Fewer lines of one kind may be a list in a text. */
const FEWEST = 2;
const LONGEST = 100;
const LONGEST_NAME = 40;
/**
 * The lines from the last comment to the end of the page may be so many times as many as another comment's, plus so
 * many.
 */
const TAIL = 4;
const NUMBER = /^(?:(\d{1,5})([.)])|(#)(\d{1,6})[.:)]?) (?=\S)/;
const BULLET = /^([•·▪●◦‣*]|#{1,6}) (?=\S)/;
const BOLD = /^(\*\*|__)(?=\S)(.{1,60}?)\1(?=$|[ :•·|(])/;

/**
 * Removes what some pages put around authors' names: "3. Anneke", "#3 Anneke", "• Anneke", "**Anneke**". Lines of one
 * kind count if they look like authors with comments, not like a list or an article's headings, and if numbers go up or
 * down by one. Returns all lines, without the ornaments. O(characters).
 */
export function stripOrnaments(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
): readonly string[] {
  const found = lines.map(({ text }, at) => (isContent(at) ? readOrnament(text) : undefined));
  const places = grouped(
    found.flatMap((ornament, at) => (ornament ? at : [])),
    (at) => found[at]!.kind,
  );
  const stripped = lines.map(({ text }) => text);
  // Content lines up to and including each line.
  let contents = 0;
  const upTo = lines.map((_, at) => {
    contents += Number(isContent(at));
    return contents;
  });
  const repeated = lastRepeated(lines, isContent, found);
  for (const at of places.values()) {
    const numbers = at.flatMap((i) => found[i]!.number ?? []);
    const step = numbers[1]! - numbers[0]!;
    const isCounted =
      numbers.length === 0 || (Math.abs(step) === 1 && numbers.every((number, k) => number === numbers[0]! + k * step));
    if (at.length >= FEWEST && isCounted && areAuthors(at, upTo, repeated))
      for (const i of at) stripped[i] = found[i]!.rest;
  }
  return stripped;
}

/**
 * Items of a list follow each other directly; headings of an article are followed by many lines, and by authors without
 * ornaments.
 */
function areAuthors(at: readonly number[], upTo: readonly number[], repeated: number): boolean {
  const last = at.at(-1)!;
  const isApart = at.every((i, k) => (upTo[at[k + 1]! - 1] ?? upTo.at(-1)!) > upTo[i]!);
  const each = (upTo[last]! - upTo[at[0]!]!) / (at.length - 1);
  return isApart && repeated < last && upTo.at(-1)! - upTo[last]! <= TAIL * each + TAIL;
}

/** The last line without an ornament that may be a name and occurs more than once, or −1. */
function lastRepeated(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
  found: readonly (Ornament | undefined)[],
): number {
  const isPlain = (at: number) =>
    isContent(at) && !found[at] && lines[at]!.text.length <= LONGEST_NAME && !/[.!?…:;,”"]$/.test(lines[at]!.text);
  const copies = countEach(lines.flatMap(({ text }, at) => (isPlain(at) ? text : [])));
  return lines.findLastIndex(({ text }, at) => isPlain(at) && copies.get(text)! > 1);
}

function readOrnament(text: string): Ornament | undefined {
  if (text.length > LONGEST) return undefined;
  const number = NUMBER.exec(text);
  if (number) {
    const [whole, before, sign, hash = '', after] = number;
    return { kind: sign ?? hash, number: Number(before ?? after), rest: text.slice(whole.length) };
  }
  const bullet = BULLET.exec(text);
  if (bullet) return { kind: bullet[1]!, rest: text.slice(bullet[0].length) };
  const bold = BOLD.exec(text);
  return bold ? { kind: bold[1]!, rest: bold[2]! + text.slice(bold[0].length) } : undefined;
}
