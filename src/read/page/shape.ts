import { isDigit, isLower, isUpper } from '../../text/letters.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { scanWords } from '../../text/words.js';
import { findDateOrder, readStamp, type Stamp } from './dates.js';
import { type Furniture, readFurniture } from './furniture.js';
import { type Line, splitLines } from './lines.js';

/** A line that says something: part of the article, an author, or part of a comment. */
export interface ContentLine extends Line {
  /** Date lines and furniture that follow it directly. */
  readonly stamp: Stamp | undefined;
  readonly furniture: readonly Furniture[];
  /** A button or counter stands directly before it: the comment above has ended. */
  readonly afterFurniture: boolean;
  /** How often the very same line stands on the page. */
  readonly repeats: number;
  /** What can be seen of the line itself, for short lines only. */
  readonly look: Look | undefined;
}

/** The look of a short line. */
interface Look {
  readonly words: number;
  readonly functionWords: number;
  readonly capitals: number;
  readonly startsLower: boolean;
  readonly startsUpper: boolean;
  readonly hasDigit: boolean;
  readonly hasUnderscore: boolean;
  readonly mixedCase: boolean;
  /** `.`, `!`, `?` and the like at its end; initials ("Brennan T.") do not count. */
  readonly endsSentence: boolean;
  readonly endsColon: boolean;
  /** Commas, quotation marks, brackets, dashes inside. */
  readonly punctuated: boolean;
}

/** A page, line by line. */
export interface PageShape {
  readonly lines: readonly ContentLine[];
  /** Date lines and furniture, to account for every line. */
  readonly asides: readonly { readonly line: Line; readonly kind: 'date' | 'furniture' }[];
  /** Content lines before this one cannot be comments: a header such as "14 Comments" stands there. −1: no header. */
  readonly commentsFrom: number;
  /** A header says that the newest comment stands first. */
  readonly newestFirst: boolean | undefined;
  /** Dates stand under short lines, again and again: very likely under the authors' names. */
  readonly dated: boolean;
  /** Share of content lines with a blank line before. */
  readonly blankShare: number;
}

/** Longest line that may be an author. */
const LONGEST_AUTHOR = 60;

/** Looks at every line of a page once. O(n). */
export function shapePage(page: string): PageShape {
  const all = splitLines(page);
  const dates = findDateOrder(all);
  const stamps = all.map(({ text }) => readStamp(text, dates));
  const furniture = dropLonely(all.map(({ text }, i) => (stamps[i] ? undefined : readFurniture(text))));
  const repeats = new Map<string, number>();
  for (const { text } of all) if (text.length <= LONGEST_AUTHOR) repeats.set(text, (repeats.get(text) ?? 0) + 1);
  const lines: ContentLine[] = [];
  const asides: { line: Line; kind: 'date' | 'furniture' }[] = [];
  let commentsFrom = -1;
  let newestFirst: boolean | undefined;
  let blanks = 0;
  for (let i = 0; i < all.length; i++) {
    const line = all[i]!;
    const aside = stamps[i] ? 'date' : furniture[i] ? 'furniture' : undefined;
    if (aside) {
      asides.push({ line, kind: aside });
      const { kind } = furniture[i] ?? {};
      if (kind === 'header') commentsFrom = lines.length;
      if (kind === 'newest-first' || kind === 'oldest-first') newestFirst = kind === 'newest-first';
      blanks += line.blanksBefore;
      continue;
    }
    const following: Furniture[] = [];
    let next = i + 1;
    while (next < all.length && (furniture[next] || (stamps[next] && next > i + 1))) {
      if (furniture[next]) following.push(furniture[next]!);
      next++;
    }
    lines.push({
      ...line,
      blanksBefore: line.blanksBefore + blanks,
      stamp: stamps[i + 1],
      furniture: following,
      afterFurniture: i > 0 && isEnd(furniture[i - 1]),
      repeats: repeats.get(line.text) ?? 1,
      look: line.text.length <= LONGEST_AUTHOR ? lookAt(line.text) : undefined,
    });
    blanks = 0;
  }
  const count = Math.max(1, lines.length);
  return {
    lines,
    asides,
    commentsFrom,
    newestFirst,
    dated: isDated(lines),
    blankShare: lines.filter(({ blanksBefore }, i) => i > 0 && blanksBefore > 0).length / count,
  };
}

function isDated(lines: readonly ContentLine[]): boolean {
  const stamped = lines.filter(({ stamp }) => stamp);
  return stamped.length >= 3 && stamped.filter(({ look }) => look && !look.endsSentence).length >= 0.8 * stamped.length;
}

/** Fewer buttons and counters than this on a page are words of a comment. */
const FEWEST = 3;

function dropLonely(furniture: readonly (Furniture | undefined)[]): (Furniture | undefined)[] {
  const buttons = furniture.filter(isEnd).length;
  return buttons >= FEWEST ? [...furniture] : furniture.map((aside) => (isEnd(aside) ? undefined : aside));
}

function isEnd(furniture: Furniture | undefined): boolean {
  return furniture !== undefined && (furniture.kind === 'button' || furniture.kind === 'counter');
}

function lookAt(text: string): Look {
  const { norms, starts } = scanWords(text);
  const first = text.charCodeAt(0);
  const capitals = starts.filter((at) => isUpper(text.charCodeAt(at))).length;
  const last = text.at(-1)!;
  const initial = last === '.' && (text.length === 2 || text.at(-3) === ' ' || /(?:^| )(?:jr|sr|dr)\.$/i.test(text));
  return {
    words: norms.length,
    functionWords: norms.filter((norm, i) => FUNCTION_WORDS.has(norm) && !isUpper(text.charCodeAt(starts[i]!))).length,
    capitals,
    startsLower: isLower(first),
    startsUpper: isUpper(first),
    hasDigit: [...text].some((c) => isDigit(c.charCodeAt(0))),
    hasUnderscore: text.includes('_'),
    mixedCase: /[a-z][A-Z]/.test(text),
    endsSentence: /[.!?…,;"”»)\]]$/.test(text) && !initial,
    endsColon: last === ':',
    punctuated: /[,;"“”„«»()[\]*…]|\.\.|[a-z][.!?] |--| [-–—] |:\/\//.test(text),
  };
}
