import { isWordUnit } from '../../text/letters.js';
import { type DateOrder, readStamp, type Stamp } from './dates.js';
import { lookAt } from './look.js';
import { stripOrnaments } from './ornaments.js';

/** Who wrote a comment and when, on one line. */
export interface Byline {
  readonly author: string;
  readonly stamp: Stamp | undefined;
  /** Whom the author answers. */
  readonly answered?: string;
}

interface Found extends Byline {
  /** What joins name and rest: "•", "(", "on", a verb; or an ornament. */
  readonly form: string;
}

const LONGEST = 100;
const LONGEST_NAME = 40;
/** Lines of one form that it takes to tell the page's way of naming authors from words of a text. */
const FEWEST = 2;
const MOST_WORDS = 5;

/** Where a date may begin after a name. */
const JOINT = /\s*[•·|»]\s*|\s+[–—-]\s+|,?\s+\(|\s+(?:on|am|at|um|den|le|el)\s+|,?\s+/gi;
const SAYS =
  /,?\s(?:says|said|writes|wrote|sagt|sagte|meint|schreibt|schrieb|siger|skriver|skrev|dit|écrit|a écrit|dice|dijo|escribió)$/i;
const ANSWERS =
  /^(.+?)\s+(?:repl(?:ied|ies|ying) to|in reply to|respond(?:ed|s) to|antwortete?(?: auf)?|svare(?:de|r)|a répondu à|répond à|respondió a|responde a|→|▸|▶|►|>)\s+@?(.+)$/i;

/** Signs, words and links around name and date: "[–]Ann 12 points 5 hours ago", "Posted by Ann on …", "… | next [–]". */
const BEFORE = /^(?:\[[–—−+-]\] ?|(?:posted )?by (?=.{1,60} » )|posted by )/i;
const AFTER = /(?: \| (?:root|parent|prev|next)){0,4}(?: ?\[[–—−+-]\])?$/i;
const POINTS = /,? (?:-|−)?\d{1,6} points?$/i;

/**
 * Finds authors who share their line with a date ("Anneke • 3h", "Anneke on March 12, 2024"), a verb ("Anneke says:"),
 * whom they answer ("Anneke replied to Bob") or an ornament ("3. Anneke"). A form counts where two lines of the page have it, or a
 * name in it is known. O(characters).
 */
export function readBylines(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
  dates: DateOrder,
  known: ReadonlySet<string>,
): (Byline | undefined)[] {
  const plain = stripOrnaments(lines, isContent);
  const found = lines.map(({ text }, at) => (isContent(at) ? readByline(plain[at]!, text, dates) : undefined));
  const texts = new Set(lines.map(({ text }) => text));
  const names = new Set([...texts, ...found.flatMap((byline) => byline?.author ?? [])]);
  const forms = new Map<string, number>();
  for (const byline of found) if (byline) forms.set(byline.form, (forms.get(byline.form) ?? 0) + 1);
  return found.map((byline) => {
    if (byline === undefined) return undefined;
    // Where names stand alone on their lines, "Anneke wrote:" introduces what is quoted from her.
    if (byline.form === 'says' && texts.has(byline.author)) return undefined;
    const isKnown = known.has(byline.author) || (byline.answered !== undefined && names.has(byline.answered));
    return isKnown || forms.get(byline.form)! >= FEWEST ? byline : undefined;
  });
}

function readByline(text: string, original: string, dates: DateOrder): Found | undefined {
  if (text.length > LONGEST || /[!?]$|\d\.$/.test(text)) return undefined;
  const line = text.replace(/\s*:$/, '');
  const dated = splitStamp(line.replace(BEFORE, '').replace(AFTER, '').replace(SAYS, ''), dates);
  const head = (dated?.head.replace(POINTS, '') ?? line).replace(SAYS, '');
  const [, author = head, answered] = ANSWERS.exec(head) ?? [];
  if (!isName(author) || (answered !== undefined && !isName(answered))) return undefined;
  const says = line !== text && head !== line;
  const form =
    dated?.form ?? (answered !== undefined ? 'answers' : says ? 'says' : text === original ? undefined : 'ornament');
  return form === undefined
    ? undefined
    : { author, stamp: dated?.stamp, form, ...(answered === undefined ? {} : { answered }) };
}

function splitStamp(line: string, dates: DateOrder): { head: string; stamp: Stamp; form: string } | undefined {
  for (const { 0: joint, index } of line.matchAll(JOINT)) {
    const form = joint.trim().toLowerCase();
    const tail = line.slice(index + joint.length);
    // "Rest 20 min" is no name with a date.
    if (index === 0 || (form === '' && /^\d+ ?[a-z]{1,3}$/i.test(tail))) continue;
    const stamp = readStamp(form.endsWith('(') ? tail.replace(/\)$/, '') : tail, dates);
    // "Bremen, 12 March 2024" is a place and a day.
    if (form === ',' && stamp?.iso?.length === 10) continue;
    // What stands between signs before the date is a badge or a button.
    if (stamp) return { head: line.slice(0, index).split(/\s*[•·|»]/, 1)[0]!, stamp, form };
  }
  return undefined;
}

function isName(text: string): boolean {
  if (text.length > LONGEST_NAME || !isWordUnit(text.charCodeAt(text.search(/[^@_]/)))) return false;
  if (/^(?:by|von|par|por|af|on|am)\s|["“”„«»:*\t]/i.test(text)) return false;
  const { words, functionWords, endsSentence, endsColon } = lookAt(text);
  return words <= MOST_WORDS && functionWords <= 1 && !endsSentence && !endsColon;
}
