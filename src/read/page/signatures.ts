import { wordingOf } from './anchors.js';
import { countEach } from './count-each.js';
import { findFrames } from './frames.js';
import { readFurniture } from './furniture.js';
import type { Line, Unfolded } from './lines.js';
import { SENTENCE_END } from './look.js';
import type { StampReader } from './stamps.js';

/** Fewer lines of this form are words of a text. */
const FEWEST = 3;
/** Least share of the signatures that must agree. */
const SHARE = 0.75;
/** A longer line is nobody's label or menu. */
const LONGEST_LABEL = 60;

/**
 * Reorders comments whose author and date come after their text, as on MetaFilter: each such line is split into name
 * and date, which are put before the text. Only if gaps, or a header above the first text, show that these lines belong
 * to what is above them; otherwise `undefined`. O(characters).
 */
export function turnSignatures(lines: readonly Line[], readStamp: StampReader): Unfolded | undefined {
  const frames = findFrames(lines, () => true, readStamp, true);
  const places = frames.flatMap((frame, at) => (frame?.date ? at : []));
  const texts = new Set(lines.map(({ text }) => text));
  // If names have lines of their own, those are where comments begin.
  const alone = places.filter((at) => texts.has(lines[at]!.text.slice(...frames[at]!.name)));
  if (places.length < FEWEST || alone.length > places.length / 2) return undefined;
  const start = startOfFirst(lines, places);
  const signed = places.filter((at) => at >= start);
  if (start < 0 || signed.length < FEWEST || !standBelow(lines, signed)) return undefined;
  const turned: Line[] = lines.slice(0, start);
  const authors = new Set<Line>();
  let from = start;
  for (const at of signed) {
    while (from < at && readFurniture(lines[from]!.text) !== undefined) turned.push(lines[from++]!);
    // Directly below the header, the line comes before its text.
    if (from === at && authors.size === 0) return undefined;
    const { name, date } = frames[at]!;
    const author = cut(lines[at]!, name, lines[from]!.blanksBefore);
    authors.add(author);
    turned.push(author, cut(lines[at]!, date!, 0));
    for (; from < at; from++) turned.push(lines[from]!);
    from = at + 1;
  }
  // What is below the last signature is not signed by anybody.
  const rest = lines.slice(from);
  return { lines: [...turned, ...rest], authors, words: new Set(), asides: new Set(rest) };
}

function cut(line: Line, [from, to]: readonly [number, number], blanksBefore: number): Line {
  const start = line.start + from;
  return {
    number: line.number,
    text: line.text.slice(from, to),
    start,
    end: line.start + to,
    blanksBefore,
  };
}

/**
 * Where the first comment's text begins: below the header that is above nearly all signatures, or after the last gap
 * above the first one.
 */
function startOfFirst(lines: readonly Line[], places: readonly number[]): number {
  const [first] = places as [number];
  const lastHeader = places[Math.floor((1 - SHARE) * places.length)]!;
  for (let at = lastHeader - 1; at >= 0; at--) {
    const kind = readFurniture(lines[at]!.text)?.kind;
    if (kind === 'header' || kind === 'oldest-first' || kind === 'newest-first') return at + 1;
  }
  const gap = lines[first + 1]?.blanksBefore ?? 0;
  if (gap <= lines[first]!.blanksBefore) return -1;
  let at = first;
  while (at > 0 && lines[at]!.blanksBefore < gap) at--;
  return at;
}

/** "posted by Ann at …", "Ann | 13-03-24": hardly ever above the words. */
const SIGNED = /^(?:posted |written )?by |^\S[^|]{0,39} \| /i;
/** Fewer copies of a line may be what people say. */
const FEWEST_COPIES = 3;

/**
 * Whether the wider gap is below the signatures, or if there are no gaps, words stand above the first one and none below the
 * last. Not if between a signature and the next come words and then buttons or badges: those end a comment, or begin the next.
 */
function standBelow(lines: readonly Line[], signed: readonly number[]): boolean {
  const gaps = signed.slice(0, -1).map((at) => (lines[at + 1]?.blanksBefore ?? 0) - lines[at]!.blanksBefore);
  const above = gaps.filter((gap) => gap < 0).length;
  const words = signed.filter((at, k) => at - (signed[k - 1] ?? -1) > 1).length;
  if (above > (1 - SHARE) * gaps.length || words < SHARE * signed.length) return false;
  const copies = countEach(lines.map(({ text }) => wordingOf(text)));
  const isAside = ({ text }: Line) =>
    readFurniture(text) !== undefined || copies.get(wordingOf(text))! >= FEWEST_COPIES;
  const ended = signed.slice(0, -1).filter((at, k) => {
    const between = lines.slice(at + 1, signed[k + 1]);
    return between.some(isAside) && !isAside(between[0]!);
  });
  if (2 * ended.length > gaps.length) return false;
  const [first] = signed as [number];
  const isSigned = SIGNED.test(lines[first]!.text);
  return isSigned || gaps.some((gap) => gap > 0) || (isSaid(lines[first - 1]) && !isSaid(lines[signed.at(-1)! + 1]));
}

function isSaid(line: Line | undefined): boolean {
  return line !== undefined && (line.text.length > LONGEST_LABEL || SENTENCE_END.test(line.text));
}
