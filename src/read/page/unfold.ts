import { isName } from './bylines.js';
import { readFurniture } from './furniture.js';
import type { Line } from './lines.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line that starts with who says the rest of it. */
interface Fold {
  readonly form: 'time' | 'nick' | 'colon' | 'dash';
  readonly stamp: Span | undefined;
  /** Absent where a chat program speaks itself: "Ann joined". */
  readonly name: Span | undefined;
  readonly text: Span;
}

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
const LONGEST_START = 80;
const CLOCK = '\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:[ \\u202f]?[ap]\\.?m\\.?)?';
const TIME = /* @__PURE__ */ new RegExp(
  `^(?:\\[([^\\]]{0,30}${CLOCK})\\]|([\\d./-]{6,10},? ${CLOCK})(?= [-–<])|(${CLOCK})(?= ?<|\\s+From | -!- | \\* )) ?(?:[-–] )?`,
  'i',
);
/** What a chat program writes of itself. */
const LOG = /^(?:---|\*\*\*|-!-) /;
const NICK = /^<[ @+%~&]?([^<>\s]{1,40})> (?=\S)/;
/** What a video call writes over a message: "From Ann to Everyone:". */
const CALLER = /^\s*From\s+(.{1,40}?)(?:\s+to\s+[^:]{1,40}?)?\s*:\s*/;
const COLON = /^(?:\d{1,4}[.)] |[-*•] )?(\*\*|__|)([^:*\s][^:*]{0,39}?)(?:\1 ?:|:\1)\s+(?=\S)/;
const DASH = /^(?:\d{1,4}[.)] |[-*•] )?(\*\*|__|)(\S[^*]{0,39}?)\1 [-–—] (?=\S)/;
/** Introduces a remark, a part of an interview or a link. */
const NO_NAME =
  /^(?:.|p\.?s\.?|nb|note|update|edit(?:ed)?|correction|source|photo|image|video|read (?:more|also)|see also|related|question|answer|frage|antwort|hinweis|anmerkung|quelle|foto|bild|siehe auch|mehr zum thema|from|to|cc|date|sent|subject|von|an|datum|gesendet|betreff)$/i;

/**
 * Parts lines that start with a name ("Ann: …", "<ann> …", "[12.03.24, 10:14] Ann: …") into the name, what is said, and the time, where a
 * page is written like that throughout: under a header, in a chat, or by people the lines above do not name. O(characters).
 *
 * @param known names of authors.
 */
export function unfold(lines: readonly Line[], known: ReadonlySet<string>): Unfolded {
  const header = lines.findIndex(({ text }) => readFurniture(text)?.kind === 'header');
  const folds = lines.map(({ text }, at) => (at > header ? readFold(text, known) : undefined));
  const form = commonest(folds);
  const isFolded = (at: number) => folds[at]?.form === form;
  const from = lines.findIndex((_, at) => isFolded(at));
  const authors = new Set<Line>();
  const asides = new Set<Line>();
  if (form === undefined || !isThroughout(lines, folds, form, from, header)) return { lines, authors, asides };
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

function readFold(line: string, known: ReadonlySet<string>): Fold | undefined {
  const start = line.slice(0, LONGEST_START);
  const time = TIME.exec(start);
  const before = time?.[0].length ?? 0;
  const from = time ? start.indexOf((time[1] ?? time[2] ?? time[3])!) : 0;
  const stamp = time ? { start: from, end: from + (time[1] ?? time[2] ?? time[3])!.length } : undefined;
  const rest = start.slice(before);
  const text = (after: number): Span => ({ start: before + after, end: line.length });
  const nick = NICK.exec(rest) ?? (time ? CALLER.exec(rest) : null);
  const found = nick ?? COLON.exec(rest) ?? (time ? null : DASH.exec(rest));
  const name = found?.[2] ?? found?.[1];
  if (!found || name === undefined || !(known.has(name) || (isName(name) && !NO_NAME.test(name))))
    return time ? { form: 'time', stamp, name: undefined, text: text(0) } : undefined;
  const at = before + found[0].indexOf(name);
  const form = time ? 'time' : nick ? 'nick' : found[0].includes(':') ? 'colon' : 'dash';
  return { form, stamp, name: { start: at, end: at + name.length }, text: text(found[0].length) };
}

function commonest(folds: readonly (Fold | undefined)[]): Fold['form'] | undefined {
  const counts = new Map<Fold['form'], number>();
  for (const fold of folds) if (fold) counts.set(fold.form, (counts.get(fold.form) ?? 0) + 1);
  return [...counts].reduce<[Fold['form'] | undefined, number]>(
    (most, [form, count]) => (count > most[1] && count >= FEWEST ? [form, count] : most),
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
