import type { ContentLine } from './shape.js';

/** Lines of the head of an article: headline, standfirst, who wrote it and when. */
const DEEPEST = 4;
const LONGEST_HEAD = 160;
const BY = /^(?:by|von|af|par|por)\s/i;
/** So many paragraphs before the next date are an article, not a comment. */
const FEWEST_PARAGRAPHS = 3;
const PARAGRAPH = 60;

/** Whether a line names the writer of the article: "By Joan Friedel" under the headline, or a name over the date of the article. O(lines). */
export function isDateline(lines: readonly ContentLine[], at: number): boolean {
  const head = lines.slice(0, Math.min(at, DEEPEST + 1));
  if (at === 0 || at > DEEPEST || lines[at]!.repeats > 1 || lines[at]!.header) return false;
  if (/[.!?…]$/.test(head[0]!.text) || head.some(({ header, text }) => header || text.length > LONGEST_HEAD))
    return false;
  return BY.test(lines[at]!.text) || standsOverArticle(lines, at);
}

/** Place or role may stand between name and date. */
function standsOverArticle(lines: readonly ContentLine[], at: number): boolean {
  const dated = lines.findIndex(({ stamp }, i) => i >= at && i <= at + 1 && stamp !== undefined);
  if (dated < 0) return false;
  const next = lines.findIndex(({ stamp }, i) => i > dated && stamp !== undefined);
  const body = lines.slice(dated + 1, next < 0 ? lines.length : next);
  return body.filter(({ text }) => text.length > PARAGRAPH).length >= FEWEST_PARAGRAPHS;
}
