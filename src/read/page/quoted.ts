/** A text split into its author's lines and what it quotes. */
export interface Parted {
  /** Per line, whether the author says it. */
  readonly own: readonly boolean[];
  readonly quoted?: string;
  /** The person named as the source of the quoted words. */
  readonly whose?: string;
}

/** "> The ferry …"; not ">:(" or ">_<". */
const MARK = /^>{1,5}(?:$| |(?=[\p{L}\p{N}"“„«']))(?:> ?)*/u;
const LONGEST = 120;
const WROTE =
  '(?:wrote|said|writes|says|schrieb|sagte|meinte|hat geschrieben|skrev|a écrit|escribió|ha scritto|dijo|escreveu|disse|schreef|napisała?|kirjoitti|написала?)';
/** "Ann wrote:", "Ann said on Monday: ↑", "On Tue, 12 March, Ann wrote:", "Am Montag schrieb Ann:", "Originally posted by Ann". */
const INTRODUCES = /* @__PURE__ */ new RegExp(
  `^(?:(?:on|am|den|le|el) .{4,60}?,? (?:${WROTE} (?<german>.{1,40})|(?<mail>[^,\\d]\\S{0,40}) ${WROTE}):|` +
    `@?(?<board>\\S.{0,39}?) ${WROTE}(?: (?:on|am|at) .{1,40})?: ?(?:↑.{0,40})?|` +
    '(?:originally posted by|quoting|ursprungligen postat av|oprindeligt skrevet af|zitat von|citaat van|quote from:?) (?<posted>\\S.{0,39}?)(?: view post)?:?)$',
  'iu',
);
/** May precede that line. */
const LABEL = /^(?:quote|citat|zitat|citation|cita|citaat):?$/i;
/** Where boards end a folded quotation. */
const ENDS = /^(?:click to expand|zum vergrößern anklicken|klicke, um zu erweitern)[.…]{0,5}$/i;
/** A folded quotation has at most so many lines. */
const MOST_FOLDED = 60;

/**
 * Separates quoted words from a text: lines after `>`, and what follows "Ann said:", up to "Click to expand..." or as
 * far as it occurs in what Ann said before. If nothing else would be left, all lines are the author's. O(characters).
 *
 * @param saidBy what a person has said so far, with white space folded.
 * @param answered the person that the text answers according to the page: their words count as quoted at the start of
 * the text.
 */
export function partQuoted(
  lines: readonly string[],
  saidBy: (name: string) => readonly string[],
  answered?: string,
): Parted {
  const own = lines.map(() => true);
  const quoted: string[] = [];
  let whose: string | undefined;
  const repeated = answered === undefined ? 0 : endOfSaid(lines, 0, saidBy(answered));
  for (let at = 0; at < lines.length; at++) {
    if (at < repeated) {
      own[at] = false;
      quoted.push(lines[at]!);
      continue;
    }
    const line = lines[at]!;
    if (MARK.test(line)) {
      own[at] = false;
      quoted.push(line.replace(MARK, ''));
      continue;
    }
    const name = nameIn(line);
    const end = name === undefined ? at : endOfQuoted(lines, at + 1, saidBy(name));
    if (end === at) continue;
    whose ??= name;
    own.fill(false, LABEL.test(lines[at - 1] ?? '') ? at - 1 : at, end);
    for (const one of lines.slice(at + 1, end)) if (!ENDS.test(one)) quoted.push(one.replace(MARK, ''));
    at = end - 1;
  }
  const saysSomething = lines.some((line, at) => own[at] && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line));
  if (quoted.length === 0 || !saysSomething) return { own: own.fill(true) };
  return { own, quoted: quoted.join('\n'), ...(whose === undefined ? {} : { whose }) };
}

function nameIn(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const { german, mail, board, posted } = INTRODUCES.exec(line)?.groups ?? {};
  return german ?? mail ?? board ?? posted;
}

/** The position after the words quoted from `from` on; that of the introducing line if there are none. */
function endOfQuoted(lines: readonly string[], from: number, said: readonly string[]): number {
  let end = from;
  while (end < lines.length && MARK.test(lines[end]!)) end++;
  if (end > from) return end;
  while (end < lines.length && end - from < MOST_FOLDED && !ENDS.test(lines[end]!)) end++;
  if (end < lines.length && ENDS.test(lines[end]!)) return end + 1;
  end = endOfSaid(lines, from, said);
  return end > from ? end : from - 1;
}

function endOfSaid(lines: readonly string[], from: number, said: readonly string[]): number {
  let end = from;
  while (end < lines.length && said.some((text) => text.includes(fold(lines[end]!)))) end++;
  return end;
}

/** Folds white space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
