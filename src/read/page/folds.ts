import { isName } from './is-name.js';

/** Code units of a line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line that starts with the name of its author. */
export interface Fold {
  readonly form: 'time' | 'nick' | 'colon' | 'dash';
  readonly stamp: Span | undefined;
  /** Absent in a message by the chat program: "Ann joined". */
  readonly name: Span | undefined;
  readonly text: Span;
}

const LONGEST_START = 80;
const CLOCK = '\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?)?';
const TIME = /* @__PURE__ */ new RegExp(
  `^(?:\\[([^\\]]{0,30}${CLOCK})\\]|([\\d./-]{6,10},? ${CLOCK})(?= [-–<])|(${CLOCK})(?= ?<|\\s+From | -!- | \\* |\\u200b)) ?(?:[-–] )?`,
  'i',
);
/** WhatsApp's own messages start with a direction mark. */
const SYSTEM = '\u200e';
const NICK = /^<[ @+%~&]?([^<>\s]{1,40})> (?=\S)/;
/** Names between zero-width spaces, as below live videos. */
const BLANK = /^\u200b([^\u200b]{1,40})\u200b+(?=\S)/;
/** What video calls print before a message: "From Ann to Everyone:". */
const CALLER = /^\s*From\s+(.{1,40}?)(?:\s+to\s+[^:]{1,40}?)?\s*:\s*/;
const COLON = /^(?:\d{1,4}[.)] |[-*•] )?(\*\*|__|)([^:*\s][^:*]{0,39}?)(?:\1 ?:|:\1)\s+(?=\S)/;
/** In scripts that have a wide colon, no blank follows. */
const WIDE_COLON = /^([^：:\s][^：:]{0,39})：\s*(?=\S)/;
const DASH = /^(?:\d{1,4}[.)] |[-*•] )?(\*\*|__|)(\S[^*]{0,39}?)\1 [-–—] (?=\S)/;
/** Not names: these introduce a remark, a part of an interview ("Q:") or a link. */
const NO_NAME =
  /^(?:.|p\.?s\.?|nb|note|update|edit(?:ed)?|correction|source|photo|image|video|read (?:more|also)|see also|related|question|answer|frage|antwort|hinweis|anmerkung|quelle|foto|bild|siehe auch|mehr zum thema|from|to|cc|date|sent|subject|von|an|datum|gesendet|betreff)$/i;

/**
 * Reads "Ann: …", "**Ann**: …", "Ann — …", "<ann> …", "[12.03.24, 10:14] Ann: …" and "10:14:07 From Ann to Everyone:
 * …". O(1).
 *
 * @param known names of authors; if there are any, nothing else is a name.
 */
export function readFold(line: string, known: ReadonlySet<string>): Fold | undefined {
  const start = line.slice(0, LONGEST_START);
  const time = TIME.exec(start);
  const before = time?.[0].length ?? 0;
  const from = time ? start.indexOf((time[1] ?? time[2] ?? time[3])!) : 0;
  const stamp = time ? { start: from, end: from + (time[1] ?? time[2] ?? time[3])!.length } : undefined;
  const rest = start.slice(before);
  const text = (after: number): Span => ({ start: before + after, end: line.length });
  const nick = NICK.exec(rest) ?? BLANK.exec(rest) ?? (time ? CALLER.exec(rest) : null);
  const found = nick ?? COLON.exec(rest) ?? WIDE_COLON.exec(rest) ?? (time ? null : DASH.exec(rest));
  const name = found?.[2] ?? found?.[1];
  const isSystem = time !== null && (!found || rest.startsWith('-!- ') || rest.startsWith(SYSTEM, found[0].length));
  if (isSystem) return { form: 'time', stamp, name: undefined, text: text(0) };
  if (!found || name === undefined || !isWriter(name, known, time !== null)) return undefined;
  const at = before + found[0].indexOf(name);
  const form = time ? 'time' : nick ? 'nick' : /[:：]/.test(found[0]) ? 'colon' : 'dash';
  return { form, stamp, name: { start: at, end: at + name.length }, text: text(found[0].length) };
}

/** After a time, anything may be a name. */
function isWriter(name: string, known: ReadonlySet<string>, isTimed: boolean): boolean {
  if (known.size > 0) return known.has(name);
  return isTimed || (isName(name) && !NO_NAME.test(name));
}
