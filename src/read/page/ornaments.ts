import { grouped } from '../../text/grouped.js';
import { countEach } from './count-each.js';

/** A number, bullet or bold marks that a page sets around authors' names. */
interface Ornament {
  readonly kind: string;
  readonly number?: number;
  /** The line without it. */
  readonly rest: string;
}

/** Fewer lines of one kind may be a list in a text. */
const FEWEST = 2;
const LONGEST = 100;
const LONGEST_NAME = 40;
/** The last comment, and what the page has below it, may have so many times the lines of the others, and so many more. */
const TAIL = 4;
const NUMBER = /^(?:(\d{1,5})([.)])|(#)(\d{1,6})[.:)]?) (?=\S)/;
const BULLET = /^([•·▪●◦‣*]|#{1,6}) (?=\S)/;
const BOLD = /^(\*\*|__)(?=\S)(.{1,60}?)\1(?=$|[ :•·|(])/;

/**
 * Takes off what some pages set around their authors' names: "3. Anneke", "#3 Anneke", "• Anneke", "**Anneke**". Lines of one kind
 * count where they look like authors among comments, not like a list or the headings of an article, and where numbers go up or down by one.
 * Returns each line without it. O(characters).
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
  // Content lines up to each line, itself included.
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

/** Items of a list follow on each other; headings of an article are followed by many lines, and by authors without ornaments. */
function areAuthors(at: readonly number[], upTo: readonly number[], repeated: number): boolean {
  const last = at.at(-1)!;
  const isApart = at.every((i, k) => (upTo[at[k + 1]! - 1] ?? upTo.at(-1)!) > upTo[i]!);
  const each = (upTo[last]! - upTo[at[0]!]!) / (at.length - 1);
  return isApart && repeated < last && upTo.at(-1)! - upTo[last]! <= TAIL * each + TAIL;
}

/** The last line that might be a name, has no ornament and stands elsewhere too; −1. */
function lastRepeated(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
  found: readonly (Ornament | undefined)[],
): number {
  const mayBeName = (at: number) =>
    isContent(at) && !found[at] && lines[at]!.text.length <= LONGEST_NAME && !/[.!?…:;,”"]$/.test(lines[at]!.text);
  const copies = countEach(lines.flatMap(({ text }, at) => (mayBeName(at) ? text : [])));
  return lines.findLastIndex(({ text }, at) => mayBeName(at) && copies.get(text)! > 1);
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
