import type { ContentLine, PageShape } from './shape.js';

/** A yes-or-no question about a line of a page. */
export type Signal = (line: ContentLine, page: PageShape, at: number) => boolean;

const chars =
  (least: number, most: number): Signal =>
  ({ text }) =>
    text.length >= least && text.length <= most;
const nameChars =
  (least: number, most: number): Signal =>
  ({ author }) =>
    author.length >= least && author.length <= most;
const words =
  (least: number, most: number): Signal =>
  ({ look }) =>
    look !== undefined && look.words >= least && look.words <= most;
const repeated =
  (least: number, most: number): Signal =>
  ({ repeats }) =>
    repeats >= least && repeats <= most;
const next =
  (test: (line: ContentLine) => boolean): Signal =>
  (_, page, at) =>
    at + 1 < page.lines.length && test(page.lines[at + 1]!);
const previous =
  (test: (line: ContentLine) => boolean): Signal =>
  (_, page, at) =>
    at > 0 && test(page.lines[at - 1]!);
const endsLikeText = ({ text, look }: ContentLine) => look?.endsSentence ?? /[.!?…"”»)。！？」』）]$/.test(text);
const isMixed = ({ blankShare }: PageShape) => blankShare > 0.02 && blankShare < 0.9;
/** Lines of a page typed or trimmed to try the reader out. */
const SHORT_PAGE = 20;
const isUnderHeader = previous(({ header }) => header);
const gap = ({ blanksBefore }: ContentLine) => blanksBefore > 0;

/**
 * What distinguishes an author's name from the text around it. Applied to short lines only; the weights are fitted.
 */
export const authorSignals = {
  'is asked': () => true,
  'stands twice': repeated(2, 2),
  'stands three or four times': repeated(3, 4),
  'stands five times or more': repeated(5, Number.POSITIVE_INFINITY),
  'has one word': words(0, 1),
  'has two words': words(2, 2),
  'has three words': words(3, 3),
  'has four words': words(4, 4),
  'has five words or more': words(5, 99),
  'is up to 5 characters long': nameChars(1, 5),
  'is 6 to 12 characters long': nameChars(6, 12),
  'is 13 to 20 characters long': nameChars(13, 20),
  'is 21 to 30 characters long': nameChars(21, 30),
  'is over 30 characters long': nameChars(31, 999),
  'has a small function word': ({ look }) => look!.functionWords > 0,
  'ends like a sentence': ({ look }) => look!.endsSentence,
  'ends with a colon': ({ look }) => look!.endsColon,
  'has inner punctuation': ({ look }) => look!.punctuated,
  'starts with a small letter': ({ look }) => look!.startsLower,
  'is one word that starts with a small letter': ({ look }) => look!.startsLower && look!.words <= 1,
  'starts with a capital': ({ look }) => look!.startsUpper,
  'has capitals only at its words': ({ look }) => look!.words > 1 && look!.capitals === look!.words,
  'has a small word after the first': ({ look }) => look!.words > 1 && look!.capitals < look!.words,
  'has a digit or underscore': ({ look }) => look!.hasDigit || look!.hasUnderscore,
  'is an address': ({ author }) => /^[\w.+%-]{1,64}@[\w.-]{1,64}$/.test(author),
  'has a capital inside a word': ({ look }) => look!.mixedCase,
  'is followed by a date': ({ stamp }) => stamp !== undefined,
  'is not followed by a date where others are': ({ stamp }, { dated }) => stamp === undefined && dated,
  'has a blank line before and none after': (line, page, at) =>
    isMixed(page) && gap(line) && !next(gap)(line, page, at),
  'has blank lines before and after': (line, page, at) => isMixed(page) && gap(line) && next(gap)(line, page, at),
  'has no blank line before where others have': (line, page, at) =>
    isMixed(page) && !gap(line) && !isUnderHeader(line, page, at),
  'stands after buttons': ({ afterFurniture }) => afterFurniture,
  'stands after text without buttons where others have them': (line, page, at) =>
    !line.afterFurniture && page.asides.length > page.lines.length / 4 && !isUnderHeader(line, page, at),
  'stands after a line that ends like text': previous(endsLikeText),
  'stands after a line that does not': previous((line) => !endsLikeText(line) && line.text.length > 30),
  'stands after a short line that does not': previous((line) => !endsLikeText(line) && line.text.length <= 30),
  'is one to three capital words on a short page': ({ look }, { lines }) =>
    lines.length <= SHORT_PAGE &&
    look!.words <= 3 &&
    look!.capitals === look!.words &&
    !look!.endsSentence &&
    !look!.punctuated,
  'is followed by a long line': next(({ text }) => text.length > 80),
  'is followed by a line of 31 to 80 characters': next(({ text }) => text.length > 30 && text.length <= 80),
  'is followed by a short line': next(({ text }) => text.length <= 30),
  'is followed by a line that ends like text': next(endsLikeText),
  'is followed by a line that stands elsewhere too': next(({ repeats }) => repeats > 1),
} as const satisfies Record<string, Signal>;

/** What distinguishes a line of the article from a line of a comment. */
export const articleSignals = {
  'is asked': () => true,
  'is up to 40 characters long': chars(1, 40),
  'is 41 to 120 characters long': chars(41, 120),
  'is 121 to 250 characters long': chars(121, 250),
  'is 251 to 500 characters long': chars(251, 500),
  'is longer': chars(501, Number.POSITIVE_INFINITY),
  'ends without punctuation': ({ text }) => !/[.!?…"”»):。！？」』）]$/.test(text),
  'ends with ! or ? or …': ({ text }) => /[!?…！？]$|\.\.$/.test(text),
  'starts with a small letter': ({ text }) => /^[a-zäöü]/.test(text),
  'reports speech': ({ text }) =>
    /[”"“’'],? (?:said|says|told|added|sagte|sagt)\b|\b(?:said|told|according to|sagte|laut)\b/.test(
      text.slice(0, 600),
    ),
  'speaks of I or you': ({ text }) =>
    /(?:^|[ (])(?:I|I'm|I’m|you|your|my|you're|ich|du|dir|mein)\b/.test(withoutMarked(text.slice(0, 600))),
  'starts with a name and is long': ({ text }) => text.length > 80 && /^(?:[A-Z][a-z]+ ){2}/.test(text),
  'stands elsewhere too': repeated(2, Number.POSITIVE_INFINITY),
  'is followed by buttons': ({ furniture }) => furniture.length > 0,
} as const satisfies Record<string, Signal>;

/** In articles, people say "I" only in quotation marks. */
function withoutMarked(text: string): string {
  return text.replace(/[“"„][^”"“]{0,600}[”"“]/g, '');
}
