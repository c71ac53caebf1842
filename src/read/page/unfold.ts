import { type Fold, readFold, type Span } from './folds.js';
import { readFurniture } from './furniture.js';
import type { Line } from './lines.js';

/** Lines of a page, each of one kind. */
export interface Unfolded {
  readonly lines: readonly Line[];
  /** Those that are certainly authors; none where names stand on lines of their own. */
  readonly authors: ReadonlySet<Line>;
  /** Times before a name, and what the chat program says. */
  readonly asides: ReadonlySet<Line>;
}

/** Fewer such lines are words of a text. */
const FEWEST = 3;
/** Share of the lines, from the first such on, that start with a name. */
const SHARE = 0.5;
/** What a chat program writes of itself. */
const LOG = /^(?:---|\*\*\*|-!-) /;

/**
 * Parts lines that start with a name ("Ann: …", "<ann> …", "[12.03.24, 10:14] Ann: …") into the name, what is said, and the time, where a
 * page is written like that throughout: under a header, in a chat, or by people the lines above do not name. O(characters).
 *
 * @param known names of authors.
 */
export function unfold(lines: readonly Line[], known: ReadonlySet<string>): Unfolded {
  const header = lines.findIndex(({ text }) => readFurniture(text)?.kind === 'header');
  const folds = lines.map(({ text }, at) => (at > header ? readFold(text, known) : undefined));
  const form = commonest(folds, known.size > 0 ? 1 : FEWEST);
  const isFolded = (at: number) => folds[at]?.form === form;
  const from = lines.findIndex((_, at) => isFolded(at));
  const authors = new Set<Line>();
  const asides = new Set<Line>();
  const isCertain = known.size > 0 || (form && isThroughout(lines, folds, form, from, header));
  if (form === undefined || !isCertain) return { lines, authors, asides };
  const parted = lines.flatMap((line, at) => {
    const fold = isFolded(at) ? folds[at]! : undefined;
    if (form !== 'colon' && form !== 'dash' && LOG.test(line.text)) asides.add(line);
    if (fold === undefined) return line;
    const part = ({ start, end }: Span, blanksBefore: number): Line => ({
      number: line.number,
      text: line.text.slice(start, end),
      start: line.start + start,
      end: line.start + end,
      blanksBefore,
    });
    const stamp = fold.stamp && part(fold.stamp, 0);
    const text = fold.text.start < fold.text.end ? part(fold.text, 0) : undefined;
    if (stamp) asides.add(stamp);
    if (text && fold.name === undefined) asides.add(text);
    const name = fold.name && part(fold.name, line.blanksBefore);
    if (name) authors.add(name);
    return [name, stamp, text].filter((each) => each !== undefined);
  });
  return { lines: parted, authors, asides };
}

function commonest(folds: readonly (Fold | undefined)[], fewest: number): Fold['form'] | undefined {
  const counts = new Map<Fold['form'], number>();
  for (const fold of folds) if (fold) counts.set(fold.form, (counts.get(fold.form) ?? 0) + 1);
  return [...counts].reduce<[Fold['form'] | undefined, number]>(
    (most, [form, count]) => (count > most[1] && count >= fewest ? [form, count] : most),
    [undefined, 0],
  )[0];
}

function isThroughout(
  lines: readonly Line[],
  folds: readonly (Fold | undefined)[],
  form: Fold['form'],
  from: number,
  header: number,
): boolean {
  const rest = lines.filter(({ text }, at) => at >= from && readFurniture(text) === undefined);
  const named = lines.flatMap(({ text }, at) => {
    const { name } = (folds[at]?.form === form && folds[at]) || {};
    return name ? text.slice(name.start, name.end) : [];
  });
  const names = new Set(named);
  if (form === 'time') return named.length >= FEWEST;
  if (named.length < SHARE * rest.length || names.size < 2) return false;
  if (form === 'nick') return true;
  if (header >= 0) return lines.slice(header + 1, from).every(({ text }) => readFurniture(text) !== undefined);
  const above = new Set(lines.slice(0, from).flatMap(({ text }) => wordsOf(text)));
  const isIntroduced = [...names].some((name) => wordsOf(name).every((word) => above.has(word)));
  return form === 'colon' && names.size < named.length && !isIntroduced;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}
