import type { Stamp } from './dates.js';
import { type Framed, findFrames } from './frames.js';
import { isDatedName, isName } from './is-name.js';
import { readSender } from './mail.js';
import { stripOrnaments } from './ornaments.js';
import type { StampReader } from './stamps.js';

/** Author and date of a comment, on one line. */
export interface Byline {
  readonly author: string;
  readonly stamp: Stamp | undefined;
  /** The person that the author answers. */
  readonly answered?: string;
  /** What is beside the name is found beside names only ("Ann is offline"). */
  readonly certain?: true;
}

interface Found extends Byline {
  /** What joins the name to the rest: "•", "(", "on", a verb; or an ornament. */
  readonly form: string;
}

const LONGEST = 100;
const SHORTEST_DATE = 10;
/** A shorter age may be part of a name, and places to cut a line are tried from its end. */
const SHORTEST_GLUED = 6;
const MOST_ENDS = 6;
/** Fewest lines of one form that are the page's way of naming authors, not words of a text. */
const FEWEST = 2;
/** So many lines such as "Ann says:" over dates leave no doubt. */
const FEWEST_SAID = 3;

/** What may come between a name and a date. */
const JOINT = /\s*[•·|»@]\s+|\s*[•·|»]\s*|\s+[–—-]\s+|,?\s+[([]|\s+(?:on|am|at|um|den|le|el)\s+|,?\s+/gi;
/** Where a date may begin or end without a blank: "AnnekeMarch 4, 2024", "Anneke2 days ago", "2 days ago3", "June 21, 2015NYT Pick". */
const STARTS =
  /(?<=[\p{Ll}\d_.])(?=\p{Lu}\p{Ll}{2,8}\.? \d)|(?<=[\p{L}_.])(?=\d{1,3}\.? (?!(?:on|at|am|um|den|le|el) )\p{L})/gu;
const ENDS = /(?<=\d)(?=\p{Lu}(?!M\b))|(?<=\p{Ll})(?=[\p{Lu}\d])/gu;
const SAYS =
  /,?\s(?:says|said|writes|wrote|sagt|sagte|meint|schreibt|schrieb|siger|skriver|skrev|dit|écrit|a écrit|dice|dijo|escribió)$/i;
/** "Ann said...", "Old Harbour Hand said…"; names of three or more words only if all are capitalised. */
const INTRODUCES = /(?<=^(?:\S+(?: \S+)?|\p{Lu}\S*(?: \p{Lu}\S*){2,4}) said)(?:\.{3}|…)$|\s*:$/u;
/** "Ann  Bob • 3h", "Ann  Bob": two links next to each other. */
const SIDE_BY_SIDE = /^(\S.*?\S) {2,}(\S.*)$/;
const ANSWERS =
  /^(.+?),?\s+(?:repl(?:ied|ies|ying) to|in reply to|respond(?:ed|s) to|antwortete?(?: auf)?|svare(?:de|r)|a répondu à|répond à|en réponse à|respondió a|responde a|en respuesta a|em resposta a|in risposta a|→|▸|▶|►|>)\s+@?(.+)$/i;

/**
 * Signs, words and links before name and date: "[–]Ann 12 points 5 hours ago", "Posted by Ann on …", "… | next [–]".
 */
const BEFORE = /^(?:\[[–—−+-]\] ?|(?:post(?:ed)? )?by (?=.{1,60} » )|(?:post(?:ed)? by|von|af) )/i;
const AFTER =
  /(?: [•·] (?:reply|antworten|répondre|responder|svar|rispondi))?\*?(?: {1,2}\(\d{1,5} (?:child|children|repl(?:y|ies))\))?(?: \|(?: (?:root|parent|prev|next|link|reply|flag))?){0,6}(?: ?\[[–—−+-]\])?$/i;
const POINTS = /,? (?:(?:-|−)?(?:\d{1,6}|\d{1,3},\d{3}|\d{1,3}\.\dk) points?|\[score hidden\])$/i;
/** "[S]": the person who submitted the link. */
const MARKED = /(?:\[[A-Z]\]| edited)$/;
/** What sites print after names: "[developer]", "(OP)". */
const TAG =
  /^(\S.{0,38}?\S) {1,3}(?:\[\p{L}[^[\]]{0,19}\]|\((?:op|author|autor(?:in)?|mod|admin|external|extern|not verified|niet gecontroleerd|nicht überprüft|non vérifié|no verificado|não verificado|non verificato|ikke verificeret|guest|gast)\))$/iu;
/** The same without brackets, which may as well be part of the name. */
const ROLE = /^(\S.{0,38}?\S) (?:Contributor|Moderator|Mod|Admin|Staff|Author)$/;
/** "[Tuesday 4:31 PM] Ann". */
const BRACKET = /^\[([^\]]{4,40})\] (\S.{0,50})$/;
/** "13.03.24, 14:51 | Ann | 2 replies". */
const DATE_FIRST = /^([^|•·]{5,40}) [|•·] ([^|•·]{1,40})(?: [|•·] .*)?$/;
/** "by Ann ( 100200 ) writes: on Tuesday". */
const WRITES = /^by (\S.{0,39}?)(?: \( ?\d{1,9} ?\))? writes: (?=on )/;
/** What boards print in place of a name. */
const ONLINE = /^(.{1,40}) is (?:online(?: now)?|offline)$/i;
/** "Anneke, Bergen, Norway": a name and a place. */
const PLACE = /(?:, \p{Lu}[^,]*){2,}$/u;

/**
 * Finds authors who share their line with a date ("Anneke • 3h", "Anneke on March 12, 2024"), a verb ("Anneke says:"),
 * the person they answer ("Anneke replied to Bob") or an ornament ("3. Anneke"). A form counts if two lines of the page
 * have it, or if a name in it is known. O(characters).
 */
export function readBylines(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
  readStamp: StampReader,
  known: ReadonlySet<string>,
): (Byline | undefined)[] {
  const plain = stripOrnaments(lines, isContent);
  const found = lines.map(({ text }, at) => (isContent(at) ? readByline(plain[at]!, text, readStamp) : undefined));
  const isOverDate = (at: number) => at + 1 < lines.length && readStamp(lines[at + 1]!.text) !== undefined;
  const texts = new Set(lines.map(({ text }) => text));
  const names = new Set([...texts, ...found.flatMap((byline) => byline?.author ?? [])]);
  const forms = new Map<string, number>();
  for (const byline of found) if (byline) forms.set(byline.form, (forms.get(byline.form) ?? 0) + 1);
  const said = found.filter((byline, at) => byline?.form === 'says' && isOverDate(at)).length;
  const dates = lines.filter((_, at) => isOverDate(at)).length;
  const areSaid = said >= FEWEST_SAID && said >= SHARE * dates;
  const bylines = found.map((byline, at): Byline | undefined => {
    if (byline === undefined) return undefined;
    const isSaid = byline.form === 'says' && isOverDate(at);
    if (byline.form === 'says over date' && !isOverDate(at)) return undefined;
    // If names have lines of their own, "Anneke wrote:" introduces a quotation from her.
    if (byline.form === 'says' && !isSaid && texts.has(byline.author)) return undefined;
    const answersKnown = byline.answered !== undefined && names.has(byline.answered);
    if (byline.form === 'tag') return isOverDate(at) || texts.has(byline.author) ? byline : undefined;
    // Somebody may be called "Ann Author".
    if (byline.form === 'role') return texts.has(byline.author) ? byline : undefined;
    if (byline.form === 'beside') return answersKnown ? byline : undefined;
    if (isSaid && areSaid && !/[!?]/.test(byline.author)) return { ...byline, certain: true };
    const isSure = known.has(byline.author) || answersKnown || isSaid;
    return isSure || forms.get(byline.form)! >= FEWEST ? byline : undefined;
  });
  return known.size > 0 ? bylines : withFrames(lines, isContent, readStamp, bylines);
}

/** Least share of the framed names that are found without, if the frames tell nothing. */
const SHARE = 0.75;
/** How far below a line that is read out in place of a picture the name may stand. */
const REACH = 3;

/** The bylines, and those that only their frames tell. */
function withFrames(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
  readStamp: StampReader,
  bylines: readonly (Byline | undefined)[],
): (Byline | undefined)[] {
  const frames = findFrames(lines, isContent, readStamp, false);
  const framed = lines.map(({ text }, at) => frames[at] && bylineOf(text, frames[at], readStamp));
  let count = 0;
  let alike = 0;
  let labels = 0;
  for (const [at, byline] of framed.entries()) {
    if (byline === undefined) continue;
    count++;
    if (byline.stamp && bylines[at]?.stamp && byline.author === bylines[at].author) alike++;
    if (lines.slice(at + 1, at + 1 + REACH).some(({ text }) => text === byline.author)) labels++;
  }
  return alike >= SHARE * count || labels > count / 2
    ? [...bylines]
    : framed.map((byline, at) => byline ?? bylines[at]);
}

function bylineOf(text: string, { name, date }: Framed, readStamp: StampReader): Byline {
  return { author: text.slice(...name), stamp: date && readStamp(text.slice(...date)) };
}

function readByline(text: string, original: string, readStamp: StampReader): Found | undefined {
  if (text.length > LONGEST || /[!?]$|\d\.$|: ?↑/.test(text)) return undefined;
  const sender = readSender(text);
  if (sender !== undefined) return isDatedName(sender) ? { author: sender, stamp: undefined, form: 'from' } : undefined;
  const online = ONLINE.exec(text)?.[1];
  if (online !== undefined && isName(online))
    return { author: online, stamp: undefined, form: 'online', certain: true };
  const [, date, whose] = BRACKET.exec(text) ?? [];
  const first = date === undefined ? undefined : readStamp(date);
  if (first && isDatedName(whose!.replace(TAG, '$1')))
    return { author: whose!.replace(TAG, '$1'), stamp: first, form: '[' };
  const [, when, who] = DATE_FIRST.exec(text) ?? [];
  const leading = when === undefined ? undefined : readStamp(when);
  if (leading && isDatedName(who!)) return { author: who!, stamp: leading, form: 'date first' };
  const tagged = TAG.exec(text)?.[1];
  if (tagged !== undefined && isName(tagged)) return { author: tagged, stamp: undefined, form: 'tag' };
  const inRole = ROLE.exec(text)?.[1];
  if (inRole !== undefined && isName(inRole)) return { author: inRole, stamp: undefined, form: 'role' };
  const line = text.replace(WRITES, '$1 ').replace(INTRODUCES, '');
  const dated = splitStamp(line.replace(BEFORE, '').replace(AFTER, '').replace(SAYS, ''), readStamp);
  const head = (dated?.head.replace(POINTS, '').replace(MARKED, '').replace(PLACE, '') ?? line).replace(SAYS, '');
  const answers = ANSWERS.exec(head);
  const beside = !answers && (dated || head === original) ? SIDE_BY_SIDE.exec(head) : null;
  const [, author = head, answered] = answers ?? beside ?? [];
  const isOne = dated ? isDatedName : (name: string) => isName(name);
  if (!isOne(author) || (answered !== undefined && !isOne(answered))) return undefined;
  // Without a colon, "Ann says" may be the beginning of a sentence.
  const says = head === line ? undefined : line === text ? 'says over date' : 'says';
  const alone = answers ? 'answers' : beside ? 'beside' : (says ?? (text === original ? undefined : 'ornament'));
  const form = dated?.form ?? alone;
  return form === undefined
    ? undefined
    : { author, stamp: dated?.stamp, form, ...(answered === undefined ? {} : { answered }) };
}

function splitStamp(line: string, readStamp: StampReader): { head: string; stamp: Stamp; form: string } | undefined {
  const starts = [...line.matchAll(STARTS)].map(({ index }) => index);
  const stuck = cutStamp(line, starts, [line.length], readStamp);
  if (stuck) return stuck;
  for (const { 0: joint, index } of line.matchAll(JOINT)) {
    const form = joint.trim().toLowerCase();
    const tail = line.slice(index + joint.length);
    // "Rest 20 min" is not a name with a date, nor "John 3:16" one with a time.
    if (index === 0 || (form === '' && /^\d+ ?[a-z]{1,3}$/i.test(tail))) continue;
    if (form === '' && joint.length < 2 && /^\d[:.]\d\d(?!\d|[.:])/.test(tail) && tail.length < SHORTEST_DATE) continue;
    const stamp = readStamp(/[([]$/.test(form) ? tail.replace(/[)\]]$/, '') : tail);
    // "Maggie T on 3 May": an initial.
    if (/^\p{Lu}\.? /u.test(tail)) continue;
    // "Concert, Sunday 19:00" is an event.
    if (stamp?.doubtful && stamp.relative && !/[•·|»]/.test(form)) continue;
    // "Bremen, 12 March 2024" is a place and a day.
    if (form === ',' && stamp?.iso?.length === 10) continue;
    // What is between signs before the date is a badge or a button.
    if (stamp) return { head: line.slice(0, index).split(/\s*[•·|»]/, 1)[0]!, stamp, form };
  }
  const ends = [...line.matchAll(ENDS)].map(({ index }) => index);
  const blanks = ends.length > 0 ? [...line.matchAll(/(?<=\s)(?=\S)/g)].map(({ index }) => index) : [];
  return cutStamp(line, [...starts, ...blanks], ends.slice(-MOST_ENDS), readStamp);
}

/** A date between two such places, and what stands before it. */
function cutStamp(
  line: string,
  starts: readonly number[],
  ends: readonly number[],
  readStamp: StampReader,
): { head: string; stamp: Stamp; form: string } | undefined {
  for (const start of starts)
    for (const end of ends) {
      if (start === 0 || end - start < SHORTEST_GLUED) continue;
      const stamp = readStamp(line.slice(start, end));
      if (stamp) return { head: line.slice(0, start).trimEnd(), stamp, form: 'glued' };
    }
  return undefined;
}
