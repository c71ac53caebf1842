import { isDateline } from './dateline.js';
import type { ContentLine, PageShape } from './shape.js';
import { articleSignals, authorSignals, type Signal } from './signals.js';
import { articleWeights, authorWeights } from './weights.js';

/** What a content line is; furniture here is a header that counts, or a line below one. */
export type Part = 'article' | 'author' | 'text' | 'furniture';

/** Facts given by the caller. */
export interface Known {
  readonly authors: ReadonlySet<string> | undefined;
  readonly articleEndsAt: number | undefined;
}

/** The likeliest reading of a page, with a probability per line. */
export interface Decoded {
  readonly parts: readonly Part[];
  readonly probabilities: Float64Array;
}

const ARTICLE = 0;
const AUTHOR = 1;
const TEXT = 2;
const PARTS: readonly Part[] = ['article', 'author', 'text'];
const NEVER = -1e9;
const CERTAIN = 50;
/** Least logits of a name that shares its line with a date, as others do: however long it is, it is no text. */
const BESIDE_DATE = 3;

/** Cost of starting the comments, in logits: some pages have none. */
const START = -2;
/** Cost of each further line of a comment, in logits: articles are long, comments mostly are not. */
const GOES_ON = -0.25;
/** Logits of a comment without words (a picture), on pages where every name has a date. */
const WORDLESS = -2;
/**
 * Lines of an article resemble each other, so each counts for less than in the fit, which treats them as independent.
 */
const ARTICLE_SHARE = 0.12;

/** Logits by which a page must read better without a header for the header to be taken for words of a comment. */
const HEADER = 30;
const MOST_HEADERS = 4;
/** Logits of a line between the header and the first comment: a few words, a short sentence, a longer line. */
const INVITATION = -1;
const WHOLE_SENTENCE = -2;
const LONG_INVITATION = -8;
const SHORT = 60;
const LONG = 160;
/** A sentence up to this length may be a site's request to its readers. */
const LONGEST_REQUEST = 40;
/** Fewer dates, or a smaller share of them, do not show which header is meant. */
const FEWEST_DATES = 3;
const NEARLY_ALL = 0.8;

/**
 * Reads a page as article lines, then authors each followed by text; an author with a date may be without text. Finds
 * the likeliest such sequence (Viterbi) and each line's posterior (forward–backward). Of several lines that look like a
 * header of the comments, the one under which the page reads best counts; one directly below an author is that author's
 * text. O(lines).
 */
export function decodePage(page: PageShape, options: Known): Decoded {
  const { lines } = page;
  let best = decode(page, options, undefined);
  const start = startAgain(page, best.parts, options.articleEndsAt);
  if (start !== undefined) best = decode(page, options, undefined, start);
  const headers =
    options.articleEndsAt === undefined
      ? lines.flatMap(({ header }, i) =>
          header && i + 1 < lines.length && !lines[i + 1]!.header && best.parts[i - 1] !== 'author' ? i : [],
        )
      : [];
  let bestScore = best.score - HEADER;
  let chosen: number | undefined;
  for (const header of overMostDates(page, headers).slice(0, MOST_HEADERS)) {
    const decoded = decode(page, options, header);
    if (decoded.score > bestScore && decoded.parts.includes('author')) {
      best = decoded;
      bestScore = decoded.score;
      chosen = header;
    }
  }
  const parts = withoutHeaders(page, best.parts, chosen);
  // Between the article's stated end and the first comment the site speaks.
  if (options.articleEndsAt !== undefined)
    for (const [i, { number }] of lines.entries())
      if (parts[i] === 'article' && number > options.articleEndsAt) parts[i] = 'furniture';
  return { parts, probabilities: best.probabilities };
}

/**
 * The first line below the article, or of the page, if it was not read as such but names somebody who comments further
 * down. Without a stated end, what follows must not be longer than every comment: it may be an article below its
 * author.
 */
function startAgain(
  { lines }: PageShape,
  parts: readonly Part[],
  articleEndsAt: number | undefined,
): number | undefined {
  const at = lines.findIndex(({ number }) => number > (articleEndsAt ?? 0));
  const names = lines.flatMap(({ author }, i) => (parts[i] === 'author' ? [author] : []));
  if (parts[at] !== 'article' || !names.includes(lines[at]!.author)) return undefined;
  if (articleEndsAt !== undefined) return at;
  const lengths: number[] = [];
  for (const [i, { text }] of lines.entries())
    if (parts[i] === 'author' || i === at) lengths.push(0);
    else lengths[lengths.length - 1]! += text.length;
  const [first = 0, ...others] = lengths;
  return others.some((length) => length >= first) ? at : undefined;
}

/** The last header above nearly all dates, if there are enough dates; otherwise all headers. */
function overMostDates({ lines }: PageShape, headers: readonly number[]): readonly number[] {
  const dated = lines.flatMap(({ stamp }, i) => (stamp && i > (headers[0] ?? 0) ? i : []));
  if (dated.length < FEWEST_DATES) return headers;
  const first = dated[dated.length - Math.ceil(NEARLY_ALL * dated.length)]!;
  const last = headers.findLast((header) => header < first);
  return last === undefined ? headers : [last];
}

/**
 * Logits of being neither article nor comment; a long line between header and first comment is somebody's words, and so
 * is a sentence if only the article's end is known, not where the comments begin.
 */
function beforeComments({ text }: ContentLine, sentencesAreWords: boolean): number {
  if (text.length > LONG || (sentencesAreWords && /[.!?]$/.test(text))) return NEVER;
  if (text.length > SHORT) return LONG_INVITATION;
  return /[.!?]$/.test(text) ? WHOLE_SENTENCE : INVITATION;
}

/** A sentence below a heading such as "Discussion" may belong to the article. */
function isSentence({ text }: ContentLine): boolean {
  return text.length > LONGEST_REQUEST && /[.!?]$/.test(text);
}

/** Marks as furniture what is between header and comments, and all headers except the first line of a comment. */
function withoutHeaders(page: PageShape, found: readonly Part[], header = page.lines.length): Part[] {
  const { lines } = page;
  const parts = [...found];
  const said = firstDateBelow(page, lines[header]?.number ?? 0);
  for (let i = parts.length - 1; i >= 0; i--) {
    if (i > header && parts[i] === 'article' && lines[i]!.number < said && !isSentence(lines[i]!))
      parts[i] = 'furniture';
    if (!lines[i]!.header || parts[i] === 'author') continue;
    if (parts[i] === 'article' ? parts[i + 1] !== 'article' : parts[i - 1] !== 'author') parts[i] = 'furniture';
  }
  return parts;
}

/**
 * Number of the line with the first date below. What follows it is somebody's words: sites date comments, not their
 * requests to readers.
 */
function firstDateBelow({ lines, asides }: PageShape, number: number): number {
  const apart = asides.find(({ line, kind }) => kind === 'date' && line.number > number);
  const beside = lines.find((line) => line.stamp && line.number > number);
  return Math.min(apart?.line.number ?? Number.POSITIVE_INFINITY, beside?.number ?? Number.POSITIVE_INFINITY);
}

/**
 * @param header position of the line assumed to be the header of the comments.
 * @param start position of a line assumed to be the author of the first comment.
 */
function decode(
  page: PageShape,
  options: Known,
  header: number | undefined,
  start?: number,
): Decoded & { score: number } {
  const n = page.lines.length;
  const scores = scoreLines(page, options, header);
  if (start !== undefined) scores[start * 3 + AUTHOR] = CERTAIN;
  const best = new Float64Array(n * 3);
  const forward = new Float64Array(n * 3);
  const from = new Uint8Array(n * 3);
  for (let i = 0; i < n; i++) {
    for (let to = 0; to < 3; to++) {
      let top = NEVER * 2;
      let sum = NEVER * 2;
      for (let was = 0; was < 3; was++) {
        const step = transition(page, i, was, to);
        if (step <= NEVER) continue;
        const path = (i === 0 ? 0 : best[(i - 1) * 3 + was]!) + step;
        if (path > top) {
          top = path;
          from[i * 3 + to] = was;
        }
        sum = logAdd(sum, (i === 0 ? 0 : forward[(i - 1) * 3 + was]!) + step);
      }
      best[i * 3 + to] = top + scores[i * 3 + to]!;
      forward[i * 3 + to] = sum + scores[i * 3 + to]!;
    }
  }
  const parts: Part[] = new Array(n);
  const ends = endings(page);
  let state = ARTICLE;
  const scoreAtEnd = (as: number) => best[(n - 1) * 3 + as]! + ends[as]!;
  for (const as of [AUTHOR, TEXT]) if (n > 0 && scoreAtEnd(as) > scoreAtEnd(state)) state = as;
  const score = n === 0 ? 0 : scoreAtEnd(state);
  const states = new Uint8Array(n);
  for (let i = n - 1; i >= 0; i--) {
    states[i] = state;
    parts[i] = PARTS[state]!;
    state = from[i * 3 + state]!;
  }
  return { parts, probabilities: posteriors(page, states, scores, forward), score };
}

/**
 * The page starts with the article or an author; an author is followed by text, or by another author; the article does
 * not return.
 */
function transition(page: PageShape, i: number, was: number, to: number): number {
  if (i === 0) return was !== ARTICLE || to === TEXT ? NEVER : to === AUTHOR ? START : 0;
  if (to === ARTICLE) return was === ARTICLE ? 0 : NEVER;
  if (to === TEXT) return was === ARTICLE ? NEVER : was === TEXT ? GOES_ON : 0;
  if (was === AUTHOR) return mayBeWordless(page, i - 1) && page.lines[i]!.stamp ? WORDLESS : NEVER;
  return was === ARTICLE ? START : 0;
}

/** The page ends with the article, a text, or an author who may be without words. */
function endings(page: PageShape): Float64Array {
  return Float64Array.of(0, mayBeWordless(page, page.lines.length - 1) ? WORDLESS : NEVER, 0);
}

/** An author may be without words only if dated; otherwise the name is a line of the comment above. */
function mayBeWordless({ lines, dated }: PageShape, at: number): boolean {
  return dated && lines[at]?.stamp !== undefined;
}

function posteriors(page: PageShape, states: Uint8Array, scores: Float64Array, forward: Float64Array): Float64Array {
  const n = states.length;
  const probabilities = new Float64Array(n);
  let after = endings(page);
  for (let i = n - 1; i >= 0; i--) {
    let total = NEVER * 2;
    for (let s = 0; s < 3; s++) total = logAdd(total, forward[i * 3 + s]! + after[s]!);
    probabilities[i] = Math.exp(Math.min(0, forward[i * 3 + states[i]!]! + after[states[i]!]! - total));
    const before = new Float64Array(3).fill(NEVER * 2);
    if (i > 0) {
      for (let was = 0; was < 3; was++) {
        for (let to = 0; to < 3; to++) {
          const step = transition(page, i, was, to);
          if (step > NEVER) before[was] = logAdd(before[was]!, step + scores[i * 3 + to]! + after[to]!);
        }
      }
    }
    after = before;
  }
  return probabilities;
}

function scoreLines(page: PageShape, { authors, articleEndsAt }: Known, header: number | undefined): Float64Array {
  const scores = new Float64Array(page.lines.length * 3);
  const told = page.lines.some((line) => line.told);
  page.lines.forEach((line, i) => {
    let author = line.look === undefined ? NEVER : sum(authorSignals, authorWeights, page, i);
    if (line.besideDate) author = Math.max(author, BESIDE_DATE);
    let article = ARTICLE_SHARE * sum(articleSignals, articleWeights, page, i);
    if (line.header || isDateline(page.lines, i)) author = NEVER;
    if (told || authors) author = line.told || authors?.has(line.text) || authors?.has(line.author) ? CERTAIN : NEVER;
    const inArticle =
      articleEndsAt === undefined ? (header === undefined ? undefined : i <= header) : line.number <= articleEndsAt;
    if (inArticle === true) author = NEVER;
    // Another header and the site's requests and offers may come between the header and the first comment.
    if (inArticle === false && !line.header) article = beforeComments(line, articleEndsAt !== undefined);
    scores[i * 3 + ARTICLE] = article;
    scores[i * 3 + AUTHOR] = author;
  });
  return scores;
}

function sum(
  signals: Readonly<Record<string, Signal>>,
  weights: Readonly<Record<string, number>>,
  page: PageShape,
  at: number,
): number {
  let logit = 0;
  for (const name in weights) if (signals[name]!(page.lines[at]!, page, at)) logit += weights[name]!;
  return logit;
}

function logAdd(a: number, b: number): number {
  const top = Math.max(a, b);
  return top + Math.log1p(Math.exp(-Math.abs(a - b)));
}
