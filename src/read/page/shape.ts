import { classifyLines } from './classify.js';
import { countEach } from './count-each.js';
import { isNumber } from './counts.js';
import type { Stamp } from './dates.js';
import type { Furniture } from './furniture.js';
import type { Line } from './lines.js';
import { LONGEST_AUTHOR, type Look, lookAt, withoutRemark } from './look.js';
import { endsComment, isNotice } from './surroundings.js';

/** A line with words: part of the article, an author, or part of a comment. */
export interface ContentLine extends Line {
  /** The author's name if the line is one: without "• 3h" or "says:". */
  readonly author: string;
  /** The person answered, if the page names them in this line or below it. */
  readonly answered: string | undefined;
  /** Whether it shares its line with its date, as other names do. */
  readonly besideDate: boolean;
  /** Whether it certainly is an author. */
  readonly told: boolean;
  /** Whether it reads like a header of the comments ("14 Comments"). */
  readonly header: boolean;
  /** The date in it or directly below it, and the furniture that follows. */
  readonly stamp: Stamp | undefined;
  readonly furniture: readonly Furniture[];
  /**
   * Whether a button, a counter or a removal precedes it, with at most a date or a notice in between: the comment above
   * has ended.
   */
  readonly afterFurniture: boolean;
  /** How often a line with the same author, or the same line, occurs on the page. */
  readonly repeats: number;
  /** What the line looks like; for short lines only. */
  readonly look: Look | undefined;
}

/** A line without words of its own. */
interface Aside {
  readonly line: Line;
  readonly kind: 'date' | 'furniture';
  /** Whether it is not part of the article even between two of its lines ("Advertisement"). */
  readonly apart: boolean;
}

/** A page, line by line. */
export interface PageShape {
  readonly lines: readonly ContentLine[];
  /** Date lines and furniture, so that every line is accounted for. */
  readonly asides: readonly Aside[];
  /** Whether a label says that the newest comment comes first; `undefined` without labels, or if a menu has both. */
  readonly newestFirst: boolean | undefined;
  /** Whether dates are repeatedly below short lines, which are then very likely authors. */
  readonly dated: boolean;
  /** Share of content lines after a blank line; 0 if blank lines separate paragraphs rather than comments. */
  readonly blankShare: number;
}

const NOBODY: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

/**
 * Examines every line of a page once. O(n).
 *
 * @param known lines known to be authors, whatever they look like.
 * @param articleEndsAt number of the last line of the article, if known.
 */
export function shapePage(page: string, known = NOBODY, articleEndsAt?: number): PageShape {
  const { lines: all, stamps, furniture, bylines, answers, authors } = classifyLines(page, known, articleEndsAt);
  const isContent = (i: number) => !stamps[i] && (!furniture[i] || furniture[i].kind === 'header');
  const names = all.map(({ text }, i) => bylines[i]?.author ?? text);
  const repeats = countEach(names);
  // A number between name and date counts followers; a number of votes is below a text, and buttons come after its
  // date.
  const isCount = (i: number) => furniture[i]?.kind === 'counter' && isNumber(all[i]!.text);
  const isOverText = (i: number) => {
    let below = i;
    while (isCount(below)) below++;
    return below < all.length && isContent(below);
  };
  const lines: ContentLine[] = [];
  const asides: Aside[] = [];
  let blanks = 0;
  for (let i = 0; i < all.length; i++) {
    const line = all[i]!;
    if (!isContent(i)) {
      const kind = furniture[i]?.kind;
      asides.push({
        line,
        kind: stamps[i] ? 'date' : 'furniture',
        apart: kind === 'notice' || kind === 'badge' || kind === 'removal',
      });
      blanks += line.blanksBefore;
      continue;
    }
    const following: Furniture[] = [];
    let next = i + 1;
    while (furniture[next]?.kind === 'badge' && !stamps[next]) next++;
    if (isCount(next) && stamps[next + 1] && isOverText(next + 2)) next++;
    const stamp = bylines[i]?.stamp ?? stamps[next];
    for (; next < all.length && !isContent(next); next++) if (furniture[next]) following.push(furniture[next]!);
    let above = i - 1;
    while (isNotice(furniture[above]) || stamps[above]) above--;
    const author = names[i]!;
    // Below the name, or below its date.
    const answer = [i + 1, i + 2].find((at) => answers.has(at) && (at === i + 1 || !isContent(i + 1)));
    const header = furniture[i] !== undefined;
    const times = repeats.get(author) ?? 1;
    lines.push({
      ...line,
      author,
      answered: bylines[i]?.answered ?? (answer === undefined ? undefined : answers.get(answer)),
      header,
      besideDate: bylines[i]?.stamp !== undefined,
      told: authors.has(line),
      blanksBefore: line.blanksBefore + blanks,
      stamp,
      furniture: following,
      afterFurniture: endsComment(furniture[above]),
      repeats: times,
      // Items of a list have remarks, too, but do not come back.
      look: author.length <= LONGEST_AUTHOR ? lookAt(times > 1 || stamp ? withoutRemark(author) : author) : undefined,
    });
    // A gap above a header also counts for the comment below it.
    blanks = header ? line.blanksBefore + blanks : 0;
  }
  return {
    lines,
    asides,
    newestFirst: readOrder(furniture),
    dated: isDated(lines),
    blankShare: shareBlank(lines),
  };
}

function readOrder(furniture: readonly (Furniture | undefined)[]): boolean | undefined {
  const newest = furniture.some((aside) => aside?.kind === 'newest-first');
  const oldest = furniture.some((aside) => aside?.kind === 'oldest-first');
  return newest === oldest ? undefined : newest;
}

function isDated(lines: readonly ContentLine[]): boolean {
  const stamped = lines.filter(({ stamp }) => stamp);
  return stamped.length >= 3 && stamped.filter(({ look }) => look && !look.endsSentence).length >= 0.8 * stamped.length;
}

/** If a smaller share of the possible names follows a blank line, blank lines do not separate the comments. */
const LEAST_APART = 1 / 3;
const MOST_WORDS = 4;

function shareBlank(lines: readonly ContentLine[]): number {
  const rest = lines.slice(1);
  const apart = rest.filter(isApart);
  const names = rest.filter(isLikeName);
  return names.filter(isApart).length < LEAST_APART * names.length ? 0 : apart.length / Math.max(1, lines.length);
}

function isApart({ blanksBefore }: ContentLine): boolean {
  return blanksBefore > 0;
}

function isLikeName({ header, look }: ContentLine): boolean {
  return (
    !header && !!look && look.words <= MOST_WORDS && look.functionWords === 0 && !look.endsSentence && !look.endsColon
  );
}
