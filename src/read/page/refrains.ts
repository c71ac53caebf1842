import { grouped } from '../../text/grouped.js';
import { FEWEST_COMMENTS, findAnchors, type Lines, wordingOf } from './anchors.js';
import { BUTTON, type Furniture, REFRAIN } from './furniture.js';
import { SENTENCE_END } from './look.js';
import { mayBeNames } from './name-places.js';
import { isEnd } from './surroundings.js';

const LONGEST = 160;
/** Least share of the comments that have the line; replies and the last comment of a page may lack it. */
const SHARE = 0.8;
/** Most occurrences per comment that has it, as some may have it twice. */
const MOST = 1.25;
/**
 * Largest share of the comments that may be left without words, if there are so many that a few exceptions prove
 * nothing.
 */
const SPARED = 0.2;
const FEWEST_TO_SPARE = 9;
/** Shorter rows may begin what somebody says; more of them are no rows. */
const SHORTEST_ROW = 15;
const MOST_ROWS = 50;
/** Fewer lines of one wording below texts may be what people say. */
const FEWEST_UNDER_TEXT = 4;

/**
 * What a site prints with every comment, in any language ("React", "Répondre", "Liked by the Post", "Senior Member",
 * "#12"): one wording, ignoring numbers, about once between every two dates (or buttons, if there are no dates), but
 * not where names are. It is a button if it is among buttons, or if no buttons are known and it is above the next name.
 * O(lines).
 */
export function findRefrains(lines: Lines): ReadonlyMap<number, Furniture> {
  const { texts, isContent, isByline } = lines;
  const anchors = findAnchors(lines);
  if (anchors.length === 0) return new Map();
  const blockOf = new Int32Array(texts.length).fill(-1);
  for (const [block, at] of anchors.entries()) blockOf.fill(block, at, anchors[block + 1]);
  const mayComeBack = (at: number) => texts[at]!.length <= LONGEST && isContent(at) && !isByline(at);
  const wordings = grouped([...texts.keys()].filter(mayComeBack), (at) => wordingOf(texts[at]!));
  // Between two dates there are at least a text and the next name; between two lines with name and date, a text.
  const least = isByline(anchors[0]!) ? 1 : 2;
  const contents = countContents(lines, anchors);
  const last = anchors.length - 1;
  const found: number[] = [];
  for (const places of wordings.values()) {
    const blocks = [...new Set(places.map((at) => blockOf[at]!))];
    if (blocks.length < Math.max(FEWEST_COMMENTS, SHARE * anchors.length) || places.length > MOST * blocks.length)
      continue;
    const nextDates = places.map((at) => anchors[blockOf[at]! + 1]);
    if (mayBeNames(lines, places, nextDates, blocks.length >= anchors.length - 1) || mayBeSaid(lines, places)) continue;
    // A comment may say nothing else, or nothing at all.
    const spare = new Set(blocks.filter((block) => block >= 0 && block < last && contents[block]! <= least));
    if (spare.size > (blocks.length < FEWEST_TO_SPARE ? 0 : SPARED * blocks.length)) continue;
    for (const block of blocks) if (block >= 0) contents[block]!--;
    for (const at of places) if (!spare.has(blockOf[at]!)) found.push(at);
  }
  return markEnds(lines, new Set([...found, ...findLonger(lines, found)]));
}

/** Rows that begin as one that comes back and go on: some members have more buttons than others. */
function findLonger({ texts, isContent }: Lines, found: readonly number[]): number[] {
  const rows = [...new Set(found.map((at) => texts[at]!))].filter((text) => text.length >= SHORTEST_ROW);
  const isFound = new Set(found);
  const isAside = (at: number) => !isContent(at) || isFound.has(at);
  return rows.length === 0 || rows.length > MOST_ROWS
    ? []
    : texts.flatMap((text, at) =>
        isContent(at) && isAside(at - 1) && text.length <= LONGEST && rows.some((row) => text.startsWith(`${row} `))
          ? at
          : [],
      );
}

function markEnds(lines: Lines, found: ReadonlySet<number>): ReadonlyMap<number, Furniture> {
  const { texts, furniture, isContent, isDate, isByline } = lines;
  const isKnown = furniture.some(isEnd);
  const marked = new Map<number, Furniture>();
  const isWord = (at: number) => isContent(at) && !found.has(at);
  for (let from = 0; from < texts.length; from++) {
    let hasEnd = false;
    let to = from;
    for (; to < texts.length && !isWord(to) && !isDate(to); to++) hasEnd ||= isEnd(furniture[to]);
    const isOver = to < texts.length && isWord(to) && (isDate(to + 1) || isByline(to));
    for (let at = from; at < to; at++)
      if (found.has(at)) marked.set(at, (isKnown ? hasEnd : isOver) ? BUTTON : REFRAIN);
    from = to;
  }
  return marked;
}

/** Sentences may be a common saying unless furniture is above them; so may a few lines directly below texts. */
function mayBeSaid({ texts, isContent, isDate }: Lines, places: readonly number[]): boolean {
  const under = places.filter((at) => isContent(at - 1) || isDate(at - 1));
  if (places.some((at) => SENTENCE_END.test(texts[at]!))) return under.length > places.length / 4;
  const isText = places.filter((at) => isContent(at - 1)).length > places.length / 2;
  return isText && /[\p{L}\p{N}]/u.test(texts[places[0]!]!) && places.length < FEWEST_UNDER_TEXT;
}

/** Number of content lines between each anchor and the next. */
function countContents({ texts, isContent }: Lines, anchors: readonly number[]): Int32Array {
  const ends = [...anchors.slice(1), texts.length];
  return Int32Array.from(anchors, (from, block) => {
    let count = 0;
    for (let at = from + 1; at < ends[block]!; at++) count += Number(isContent(at));
    return count;
  });
}
