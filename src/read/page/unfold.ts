import { type Fold, readFold, type Span } from './folds.js';
import { readFurniture } from './furniture.js';
import type { Line, Unfolded } from './lines.js';
import { turnSignatures } from './signatures.js';
import { readSigned } from './signed-lines.js';
import { stampReader } from './stamps.js';

/** Fewer such lines are words of a text. */
const FEWEST = 3;
/**
 * Least share of the lines, from the first such line on, that start with a name: below a header, without a header, in a
 * chat.
 */
const SHARE = 0.5;
const SURE_SHARE = 0.8;
const LEAST_SHARE = 0.3;
const MOST_DATES = 2;
/** Fewest characters per message on average; a list of prices has fewer. */
const SHORTEST = 20;
/** The chat program's own messages. */
const LOG = /^(?:---|\*\*\*|-!-) /;

/**
 * Splits lines that start with a name ("Ann: …", "<ann> …", "[12.03.24, 10:14] Ann: …") into name, text and time, if
 * most of a page is written like this and nothing else marks its comments: below a header, in a chat, or by at least
 * three people whom the lines above do not name. Otherwise moves names and dates that come after their texts before
 * them (`turnSignatures`). O(characters).
 *
 * @param known names of authors; lines that start with one are split unless names have lines of their own.
 * @param articleEndsAt number of the last line that is left as it is.
 */
export function unfold(lines: readonly Line[], known: ReadonlySet<string>, articleEndsAt?: number): Unfolded {
  const header =
    articleEndsAt === undefined
      ? lines.findIndex(({ text }) => readFurniture(text)?.kind === 'header')
      : lines.findLastIndex(({ number }) => number <= articleEndsAt);
  const readStamp = stampReader(lines);
  const folds = lines.map(({ text }, at) => {
    const fold = at > header ? readFold(text, known) : undefined;
    // "Comment by Ann — 3 May 2015": nothing is said.
    const isDate = fold && !fold.stamp && readStamp(text.slice(fold.text.start, fold.text.end)) !== undefined;
    return isDate ? undefined : fold;
  });
  const form = commonest(folds, known.size > 0 ? 1 : FEWEST);
  const folded: Folded = { lines, folds: folds.map((fold) => (fold?.form === form ? fold : undefined)), header };
  const isCertain =
    known.size > 0 ? !lines.some(({ text }, at) => at > header && known.has(text)) : form && isWrittenSo(folded, form);
  if (form === undefined || !isCertain) {
    if (known.size > 0 || articleEndsAt !== undefined) return { lines, authors: NONE, words: NONE, asides: NONE };
    const turned = readSigned(lines, readStamp) ?? turnSignatures(lines, readStamp);
    return turned ?? { lines, authors: NONE, words: NONE, asides: NONE };
  }
  return part(folded, form === 'time' || form === 'nick');
}

interface Folded {
  readonly lines: readonly Line[];
  readonly folds: readonly (Fold | undefined)[];
  /** Position of the header, or of the last line of the article; −1. */
  readonly header: number;
}

const NONE: ReadonlySet<Line> = /* @__PURE__ */ new Set();

function part({ lines, folds }: Folded, isChat: boolean): Unfolded {
  const authors = new Set<Line>();
  const words = new Set<Line>();
  const asides = new Set<Line>();
  const parted = lines.flatMap((line, at) => {
    const fold = folds[at];
    if (fold === undefined) {
      if (isChat && LOG.test(line.text)) asides.add(line);
      return line;
    }
    const cut = (span: Span | undefined, blanksBefore: number): Line | undefined =>
      span === undefined || span.start === span.end
        ? undefined
        : {
            number: line.number,
            text: line.text.slice(span.start, span.end),
            start: line.start + span.start,
            end: line.start + span.end,
            blanksBefore,
          };
    const [name, stamp, text] = [cut(fold.name, line.blanksBefore), cut(fold.stamp, 0), cut(fold.text, 0)];
    if (name) authors.add(name);
    if (stamp) asides.add(stamp);
    if (text) (name ? words : asides).add(text);
    return [name, stamp, text].filter((each) => each !== undefined);
  });
  return { lines: parted, authors, words, asides };
}

function commonest(folds: readonly (Fold | undefined)[], fewest: number): Fold['form'] | undefined {
  const counts = new Map<Fold['form'], number>();
  for (const fold of folds) if (fold) counts.set(fold.form, (counts.get(fold.form) ?? 0) + 1);
  return [...counts].reduce<[Fold['form'] | undefined, number]>(
    (most, [form, count]) => (count > most[1] && count >= fewest ? [form, count] : most),
    [undefined, 0],
  )[0];
}

function isWrittenSo({ lines, folds, header }: Folded, form: Fold['form']): boolean {
  const from = folds.findIndex(Boolean);
  const rest = lines.slice(from).filter(({ text }) => readFurniture(text) === undefined);
  const dates = stampReader(rest);
  // If names are above dates, an interview or a diary is part of the article.
  if (rest.filter(({ text }) => dates(text) !== undefined).length >= MOST_DATES) return false;
  const named = folds.flatMap((fold, at) =>
    fold?.name === undefined ? [] : lines[at]!.text.slice(fold.name.start, fold.name.end),
  );
  const names = new Set(named);
  const share = named.length / rest.length;
  if (form === 'time' || form === 'nick') return named.length >= FEWEST && share >= LEAST_SHARE;
  if (header >= 0) {
    const between = lines.slice(header + 1, from);
    return share >= SHARE && names.size > 1 && between.every(({ text }) => readFurniture(text) !== undefined);
  }
  // Nothing but messages: a chat, however short they are.
  if (form === 'colon' && from === 0 && share === 1) return names.size > 1 && names.size < named.length;
  const above = new Set(lines.slice(0, from).flatMap(({ text }) => wordsOf(text)));
  const isIntroduced = [...names].some((name) => wordsOf(name).every((word) => above.has(word)));
  const said = folds.reduce((sum, fold) => sum + (fold ? fold.text.end - fold.text.start : 0), 0);
  if (said < SHORTEST * named.length) return false;
  return form === 'colon' && share >= SURE_SHARE && names.size >= FEWEST && names.size < named.length && !isIntroduced;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}
