import { ARTICLE, type Comment, type Diagnostic, type Discussion } from '../schema/index.js';
import { shortened } from '../schema/shortened.js';
import type { Edited } from '../text/edits.js';
import { HALVES } from '../text/halves.js';
import { timeOrderOf } from '../text/time-order.js';
import { reportHtmlPage } from './html.js';
import { reportIncomplete } from './incomplete.js';
import { reportJsonPage } from './json-page.js';
import type { Stamp } from './page/dates.js';
import type { Part } from './page/decode.js';
import { findHead } from './page/headline.js';
import { makeLegible } from './page/legible.js';
import type { Line } from './page/lines.js';
import { checkPageOptions, type PageOptions } from './page/options.js';
import { partPage } from './page/part-page.js';
import { fold, type Parted, partQuoted } from './page/quoted.js';
import type { ContentLine, PageShape } from './page/shape.js';
import { findStatedCount } from './page/stated-count.js';
import { readWaysUp, type WayUp } from './page/ways-up.js';
import { requireText } from './require-text.js';

export type { PageOptions } from './page/options.js';

/** How a line of the page was classified. */
export interface LineReading {
  /** 1-based. */
  readonly line: number;
  readonly kind: 'title' | 'article' | 'author' | 'text' | 'date' | 'furniture';
  /** 0…1. */
  readonly probability: number;
}

/** A discussion read from a page, and how certain each line's classification is. */
export interface Reading {
  readonly discussion: Discussion;
  /** Every line that is not blank, in order; a line with a name, a time and a text is listed once for each. */
  readonly lines: readonly LineReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines less certain than this are reported, the least certain first. */
const SURE = 0.75;
const MOST_REPORTED = 5;

/**
 * Reads a page copied as text: an article, then comments, each an author line followed by its paragraphs, or "Ann: text"
 * lines; with or without blank lines, dates, counters, buttons, badges, menus above and stories below; or a chat. Comments
 * are returned oldest first, or as they stand where dates go up and down, with ids `c1`, `c2`, … Every line becomes title,
 * article, part of a comment, date or furniture; no text makes it throw.
 * O(characters).
 *
 * @throws {DiscussionError} `not-text` if the page is not a string, `invalid-option` if an option is out of range or has the wrong type.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * readDiscussion(page).discussion.comments.length; // 2
 */
export function readDiscussion(page: string, options: PageOptions = {}): Reading {
  requireText(page, 'readDiscussion()');
  checkPageOptions(options);
  const { articleEndsAt } = options;
  const authors = options.authors && new Set(options.authors.map((name) => makeLegible(name.trim()).text));
  const legible = makeLegible(page);
  const { shape, parts, probabilities } = partPage(legible.text, authors, articleEndsAt);
  const { title, menus } = findHead(shape, parts);
  for (const at of menus) parts[at] = 'furniture';
  const articleLines = shape.lines.filter((_, i) => parts[i] === 'article');
  const found = readComments(shape, parts);
  const ending = reportEnding(found.at(-1));
  const ways = readWaysUp(found.map(({ author }) => author.text));
  const newestFirst =
    ways.length === 0 && (options.order === undefined ? isNewestFirst(shape, found) : options.order === 'newest-first');
  if (newestFirst) found.reverse();
  const comments = writeComments(found, ways, legible);
  const counted = findStatedCount(shape, parts);
  const discussion: Discussion = {
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(counted === undefined ? {} : { commentsCounted: counted.count }),
    article: {
      ...(title >= 0 ? { title: legible.cut(shape.lines[title]!) } : {}),
      text: articleText(shape, articleLines, title).map(legible.cut).join('\n'),
    },
    comments,
  };
  const lines = readLines(shape, parts, probabilities, title, articleLines.at(-1)?.number ?? 0);
  const texts = shape.lines.map(({ text }) => text);
  const diagnostics = [
    ...reportHtmlPage(page, texts),
    ...reportJsonPage(page),
    ...diagnose(page, discussion, lines, newestFirst),
    ...reportIncomplete(discussion, counted?.line),
    ...ending,
    ...reportUnknown(shape, authors),
  ];
  return { discussion, lines, diagnostics };
}

/** Dates and buttons between two lines of the article belong to it ("3:40 p.m."). */
function articleText({ lines, asides }: PageShape, article: readonly ContentLine[], title: number): readonly Line[] {
  const last = article.at(-1)?.number ?? 0;
  const inside = asides
    .filter(({ line: { number }, apart }) => !apart && number < last && number > lines[0]!.number)
    .map(({ line }) => line);
  const body = article.filter((line) => line !== lines[title]);
  return [...body, ...inside].sort((a, b) => a.number - b.number);
}

interface FoundComment {
  readonly author: ContentLine;
  readonly lines: ContentLine[];
}

function readComments({ lines }: PageShape, parts: readonly Part[]): FoundComment[] {
  const found: FoundComment[] = [];
  lines.forEach((line, i) => {
    if (parts[i] === 'author') found.push({ author: line, lines: [] });
    else if (parts[i] === 'text') found.at(-1)!.lines.push(line);
  });
  return found;
}

/** A date below the text is the comment's if buttons follow it; otherwise it may belong to the next comment. */
function stampOf({
  author,
  lines,
}: Pick<FoundComment, 'author'> & { readonly lines: readonly ContentLine[] }): Stamp | undefined {
  const last = lines.at(-1) ?? author;
  const beside = last.furniture.find(({ stamp }) => stamp)?.stamp;
  return author.stamp ?? beside ?? (last.furniture.length > 0 ? last.stamp : undefined);
}

/** A colon after a name, except at the end of ":verified:". */
const COLON = /(?<!:[\w+-]{1,30})\s*:$/;
/** What chat programs add to a message that was edited. */
const EDITED =
  /(?<=\S)\s*(?:\(edited\)|\(bearbeitet\)|\u200e?<(?:this message was edited|diese nachricht wurde bearbeitet)\.?>)$/i;

/** Most comments of one person searched for quoted words, and most characters of each. */
const MOST_SAID = 50;
const LONGEST_SAID = 5_000;

/**
 * Most pages name the person answered, not the comment. A link is set if that person has written only one comment so
 * far, or if only one of them contains the quoted words.
 */
function writeComments(found: readonly FoundComment[], ways: readonly WayUp[], page: Edited): Comment[] {
  const idAt = (position: number) => (position < 0 ? ARTICLE : `c${position + 1}`);
  const written = new Map<string, { readonly id: string; readonly said: string }[]>();
  const earlierOf = (name: string) => written.get(nameOf(name)) ?? [];
  return found.map(({ author, lines }, i) => {
    const texts = lines.map(({ text }) => text);
    const parted = partQuoted(texts, (name) => earlierOf(name).map(({ said }) => said), author.answered);
    const named = author.answered ?? parted.whose;
    const comment = commentOf(`c${i + 1}`, { author, lines }, parted, page);
    const parents = named === undefined ? [] : earlierOf(named);
    const quoted = fold(parted.quoted ?? '');
    const quoting = quoted === '' ? [] : parents.filter(({ said }) => said.includes(quoted));
    const [parent, another] = quoting.length > 0 ? quoting : parents;
    const own = texts.filter((_, at) => parted.own[at]);
    const said = fold(own.join('\n').slice(0, LONGEST_SAID));
    written.set(nameOf(comment.author), [...earlierOf(comment.author).slice(-MOST_SAID), { id: comment.id, said }]);
    const way = ways[i];
    const single = another === undefined ? parent?.id : undefined;
    const parentId = way?.parent === undefined ? single : idAt(way.parent);
    return {
      ...comment,
      ...(parentId === undefined ? {} : { parentId }),
      ...(author.answered === undefined ? {} : { addressee: author.answered }),
      ...(way === undefined ? {} : { threadId: idAt(way.thread) }),
    };
  });
}

/** A comment without lines is a picture, of which the page shows the author and the time. */
function commentOf(id: string, { author, lines }: FoundComment, { own, quoted }: Parted, page: Edited): Comment {
  const last = lines.at(-1) ?? author;
  const stamp = stampOf({ author, lines });
  const votes = last.furniture.find((aside) => aside.votes !== undefined)?.votes;
  const text = lines
    .filter((_, at) => own[at])
    .map(page.cut)
    .join('\n');
  return {
    id,
    author: author.author.replace(COLON, ''),
    text: withoutEdited(text),
    ...(stamp?.iso === undefined ? {} : { createdAt: stamp.iso }),
    ...(stamp?.relative && !stamp.weekday ? { minutesAgo: Math.abs(stamp.order) } : {}),
    ...(votes === undefined ? {} : { votes }),
    ...(quoted === undefined ? {} : { quoted }),
    // The name may stand below the words.
    source: page.spanOf({
      start: Math.min(author.start, (lines[0] ?? author).start),
      end: Math.max(author.end, last.end),
    }),
  };
}

function withoutEdited(said: string): string {
  const { text, cut } = makeLegible(said);
  return cut({ start: 0, end: text.replace(EDITED, '').length });
}

function nameOf(author: string): string {
  return author.replace(/^@/, '');
}

/**
 * Decided by the dates, and only failing that by a label, since sites print the labels of a menu too. Not where the dates
 * go up and down.
 */
function isNewestFirst({ newestFirst }: PageShape, found: readonly FoundComment[]): boolean {
  const stamps = found.map(stampOf);
  const steps = stamps.slice(1).map((stamp, i) => {
    const before = stamps[i];
    return before && stamp && before.relative === stamp.relative ? stamp.order - before.order : Number.NaN;
  });
  const order = timeOrderOf(steps);
  return order === undefined ? newestFirst === true : order === 'newest-first';
}

function readLines(
  { lines, asides }: PageShape,
  parts: readonly Part[],
  probabilities: Float64Array,
  title: number,
  articleEnds: number,
): LineReading[] {
  const readings: LineReading[] = lines.map(({ number }, i) => ({
    line: number,
    kind: i === title ? 'title' : parts[i]!,
    probability: Math.round(probabilities[i]! * 1e4) / 1e4,
  }));
  for (const { line, kind, apart } of asides)
    readings.push({
      line: line.number,
      kind: !apart && line.number < articleEnds && line.number > lines[0]!.number ? 'article' : kind,
      probability: 1,
    });
  return readings.sort((a, b) => a.line - b.line);
}

function diagnose(
  page: string,
  { article, comments }: Discussion,
  lines: readonly LineReading[],
  newestFirst: boolean,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (article.text === '')
    diagnostics.push({ code: 'no-article', message: 'No article was found above the comments.' });
  if (comments.length === 0)
    diagnostics.push({
      code: 'no-comments',
      message: 'No comments were found; if there are some, name their authors or say where the article ends.',
    });
  if (newestFirst)
    diagnostics.push({
      code: 'newest-first',
      message: 'The page shows its newest comment first; the comments were turned round.',
    });
  if (/[\0\uFFFD]/.test(page) || page.search(HALVES) >= 0) {
    diagnostics.push({
      code: 'malformed-text',
      message: 'The page holds characters that no text should (NUL, U+FFFD or half a surrogate pair); they were kept.',
    });
  }
  const unsure = lines
    .filter(({ probability }) => probability < SURE)
    .sort((a, b) => a.probability - b.probability || a.line - b.line);
  for (const { line, kind, probability } of unsure.slice(0, MOST_REPORTED)) {
    diagnostics.push({
      code: 'uncertain-line',
      message: `Taken for ${WORDS[kind]}, but only ${Math.round(probability * 100)} % surely.`,
      line,
    });
  }
  return diagnostics;
}

/** If a page ends with a name and its date, without words or buttons, it may print names below the texts. */
function reportEnding(last: FoundComment | undefined): Diagnostic[] {
  if (last === undefined || last.lines.length > 0 || last.author.furniture.length > 0) return [];
  const message =
    'The page ends with a name and its date; if names stand below their texts, every comment has the wrong author.';
  return [{ code: 'uncertain-line', message, line: last.author.number }];
}

function reportUnknown({ lines }: PageShape, authors: ReadonlySet<string> | undefined): Diagnostic[] {
  if (authors === undefined) return [];
  const names = new Set(lines.flatMap(({ text, author }) => [text, author]));
  return [...authors]
    .filter((name) => !names.has(name))
    .map((name) => ({ code: 'unknown-author', message: `No line of the page is the author "${shortened(name)}".` }));
}

const WORDS: Readonly<Record<LineReading['kind'], string>> = {
  title: 'the headline',
  article: 'part of the article',
  author: 'the author of a comment',
  text: 'part of a comment',
  date: 'a date',
  furniture: 'a button or counter',
};
