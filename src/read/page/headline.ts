import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { scanWords, stem } from '../../text/words.js';
import type { Part } from './decode.js';
import { SENTENCE_END } from './look.js';
import type { ContentLine, PageShape } from './shape.js';

/** A line longer than this is a paragraph, not a menu. */
const PARAGRAPH = 100;
const LONGEST_HEADLINE = 140;
/** Fewer short lines above the headline may belong to it. */
const SHORTEST_MENU = 3;
const MOST_WORDS = 3;
/** Lines of the article that may be its headline, and paragraphs below them that are searched for their words. */
const MOST_LINES = 100;
const MOST_PARAGRAPHS = 6;
/** Places of a line's words on the page that are looked at. */
const MOST_PLACES = 20;
/** More words of its paragraphs tell nothing more about a line. */
const ENOUGH = 3;
/** Shorter lines and words stand elsewhere by chance. */
const SHORTEST_LINE = 8;
const SHORTEST_WORD = 4;

/** A line of the article that may be its headline. */
interface Candidate {
  readonly text: string;
  readonly words: number;
  /** Words it has in common with the paragraphs below it. */
  readonly shared: number;
  /** Whether a longer line holds it: a trail that leads to it, the heading of an answer. */
  readonly isHeld: boolean;
  /** Whether the line above could be the headline, and this one what stands below headlines. */
  readonly isBelowAnother: boolean;
  readonly below: string;
  /** Whether the page begins with it and goes on with a sentence. */
  readonly isFirst: boolean;
}

/** What speaks for a headline, in logits: rounded from a fit on pages of many sites (docs/decisions/0010-pages.md). */
const CLUES: readonly (readonly [logits: number, count: (candidate: Candidate) => number])[] = [
  [2.5, ({ words }) => Number(words >= 5)],
  [-1, ({ words }) => Number(words === 2)],
  [-1.5, ({ words }) => Number(words < 2)],
  [1.1, ({ shared }) => Math.min(ENOUGH, shared)],
  [-0.7, ({ shared }) => Number(shared === 0)],
  [-1.4, ({ text }) => Number(text.length > PARAGRAPH)],
  [1, ({ text }) => Number(/[?!？！]$/.test(text))],
  [-0.6, ({ text }) => Number(/^[←→«»‹›]|[←→»›]$/.test(text))],
  [-0.6, ({ text }) => Number(/\s[|•·]\s/.test(text))],
  [1.2, ({ isHeld }) => Number(isHeld)],
  [-1.7, ({ isBelowAnother }) => Number(isBelowAnother)],
  [1.5, ({ below }) => Number(BYLINE.test(below))],
  [-1, ({ text }) => Number(BYLINE.test(text))],
  [3, ({ isFirst }) => Number(isFirst)],
];
/** Least logits of a headline: as the first line, below a menu, and below other lines. */
const LEAST = 1;
const LEAST_BELOW_MENU = 1.5;
const LEAST_BELOW = 2.5;
const BYLINE =
  /^(?:by|von|af|av|par|por|di|da|door|(?:posted|written|submitted) by|geschrieben|skrevet|publi\p{L}+|veröffentlicht)\s/iu;
/** What ends no headline, or leads to one: "Boards » Town » Pools". */
const NO_HEADLINE = /[.。…,:;]$|\s[»›>]\s/;

/** Where the article begins. */
export interface Head {
  /** Position of its headline; −1 without one. */
  readonly title: number;
  /** Positions of lines classified as article that the site printed around it. */
  readonly menus: readonly number[];
}

/**
 * Finds the headline among the lines classified as article, above its paragraphs, and what the site printed around them if a
 * menu's short lines stand above it: everything up to it, and short lines without a full stop at the end. O(characters).
 */
export function findHead({ lines, asides }: PageShape, parts: readonly Part[]): Head {
  const article = parts.flatMap((part, at) => (part === 'article' ? at : []));
  const page = [...lines, ...asides.map(({ line }) => line)].map(({ text }) => text.toLowerCase());
  const title = findTitle(lines, article, `\n${page.join('\n')}\n`);
  if (title < 0) return { title, menus: [] };
  const above = article.filter((at) => at < title);
  const short = above.filter((at) => scanWords(lines[at]!.text).norms.length <= MOST_WORDS);
  // Without a paragraph below, lines may be verse or a list.
  const isOverParagraph = article.some((at) => at > title && lines[at]!.text.length > PARAGRAPH);
  if (short.length < SHORTEST_MENU || !isOverParagraph) return { title, menus: [] };
  const last = article.findLast((at) => !isLink(lines[at]!)) ?? title;
  return { title, menus: [...above, ...article.filter((at) => at > Math.max(last, title))] };
}

/** The first of the lines most like a headline. */
function findTitle(lines: readonly ContentLine[], article: readonly number[], page: string): number {
  const paragraphs = article.filter((at) => lines[at]!.text.length > PARAGRAPH).slice(0, MOST_LINES);
  const words = new Map(paragraphs.map((at) => [at, telling(lines[at]!.text)] as const));
  let best = -1;
  let most = LEAST;
  let short = 0;
  let isSaid = false;
  let another = Number.NaN;
  // No headline stands below a paragraph.
  const head = article.filter((at) => at === article[0] || at < (paragraphs[0] ?? Infinity));
  for (const at of head.slice(0, MOST_LINES)) {
    const { text } = lines[at]!;
    const { length } = scanWords(text).norms;
    if (length <= MOST_WORDS) short++;
    // Below a sentence stand others, unless a menu is above.
    const isBelowSentence = isSaid && short < SHORTEST_MENU;
    isSaid ||= SENTENCE_END.test(text);
    if (isBelowSentence || text.length > LONGEST_HEADLINE || NO_HEADLINE.test(text)) continue;
    const own = [...telling(text)];
    const below = paragraphs.filter((paragraph) => paragraph > at).slice(0, MOST_PARAGRAPHS);
    const candidate: Candidate = {
      text,
      words: length,
      shared: own.filter((word) => below.some((paragraph) => words.get(paragraph)!.has(word))).length,
      isHeld: text.length >= SHORTEST_LINE && isHeld(text.toLowerCase(), page),
      isBelowAnother: another === at - 1,
      below: lines[at + 1]?.text ?? '',
      isFirst: at === 0 && at + 1 < lines.length && !isLink(lines[at + 1]!),
    };
    const logits = CLUES.reduce((sum, [weight, count]) => sum + weight * count(candidate), 0);
    if (candidate.shared > 0 && (length >= 5 || short < SHORTEST_MENU)) another = at;
    const least = at === article[0] ? LEAST : short >= SHORTEST_MENU ? LEAST_BELOW_MENU : LEAST_BELOW;
    if (logits > Math.max(most, least)) [best, most] = [at, logits];
  }
  return best;
}

function telling(text: string): Set<string> {
  const { norms } = scanWords(text);
  return new Set(norms.filter((word) => word.length >= SHORTEST_WORD && !FUNCTION_WORDS.has(word)).map(stem));
}

function isHeld(text: string, page: string): boolean {
  let at = page.indexOf(text);
  for (let nth = 0; at >= 0 && nth < MOST_PLACES; nth++) {
    if (page[at - 1] !== '\n' || page[at + text.length] !== '\n') return true;
    at = page.indexOf(text, at + text.length);
  }
  return false;
}

function isLink({ text }: ContentLine): boolean {
  return text.length <= LONGEST_HEADLINE / 2 && !/[.!?…"”»。！？」』]$/.test(text);
}
