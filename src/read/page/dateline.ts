import { SENTENCE_END } from './look.js';
import type { ContentLine } from './shape.js';

/** Most lines above the byline in the head of an article: headline, standfirst and the like. */
const DEEPEST = 4;
const LONGEST_HEAD = 160;
const BY = /^(?:by|von|af|par|por)\s/i;
/** So many paragraphs before the next date make an article, not a comment. */
const FEWEST_PARAGRAPHS = 3;
const PARAGRAPH = 60;

/**
 * Whether a line names the article's writer: "By Joan Friedel" below the headline, or a name above the article's date.
 * O(lines).
 */
export function isDateline(lines: readonly ContentLine[], at: number): boolean {
  const head = lines.slice(0, Math.min(at, DEEPEST + 1));
  if (at === 0 || at > DEEPEST || lines[at]!.repeats > 1 || lines[at]!.header) return false;
  if (SENTENCE_END.test(head[0]!.text) || head.some(({ header, text }) => header || text.length > LONGEST_HEAD))
    return false;
  return BY.test(lines[at]!.text) || standsOverArticle(lines, at);
}

/** A place or role may come between name and date. */
function standsOverArticle(lines: readonly ContentLine[], at: number): boolean {
  const dated = lines.findIndex(({ stamp }, i) => i >= at && i <= at + 1 && stamp !== undefined);
  if (dated < 0) return false;
  const next = lines.findIndex(({ stamp }, i) => i > dated && stamp !== undefined);
  const body = lines.slice(dated + 1, next < 0 ? lines.length : next);
  return body.filter(({ text }) => text.length > PARAGRAPH).length >= FEWEST_PARAGRAPHS;
}
