import { AROUND, MONTHS, UNITS, WEEKDAYS } from './date-words.js';
import { readFurniture } from './furniture.js';
import { isDatedName } from './is-name.js';

import type { StampReader } from './stamps.js';

/** Name and date of a line, as code units of its text; the date is absent if it stands on the next line. */
export interface Framed {
  readonly name: readonly [start: number, end: number];
  readonly date: readonly [start: number, end: number] | undefined;
}

/** Fewer lines with the same words around name and date are words of a text. */
const FEWEST = 3;
const FEWEST_NAMES = 2;
const LONGEST = 140;
const MOST_WORDS = 20;
/** Least share of the lines of the commonest reading that have more words in common. */
const SHARE = 0.75;
const SHARE_OF_NAMES = 0.7;
/** Most words of a date, and most words that stand before a name or behind it. */
const LONGEST_DATE = 9;
/** First letters of a word that must agree. */
const LITERAL = 5;
/** Most places of a line where a date is looked for. */
const MOST_STARTS = 4;
const MOST_BESIDE = 4;
const MOST_NAME_WORDS = 3;
/** First words of dates that begin neither with a number nor with a month or a weekday: "vor 3 Tagen", "yesterday". */
const STARTS =
  /^(?:vor|il|hace|há|for|för|an?|about|over|almost|just|last|yesterday|today|gestern|heute|hier|aujourd['’]hui|ayer|hoy|ieri|oggi|ontem|hoje|vandaag|gisteren|wczoraj|dziś|dzisiaj|вчера|сегодня)$/i;
/** What ends the words before a name or begins those behind it, unless there are many names: names have capitals. */
const SMALL = /^[^\p{Lu}]*$|^(?:By|Von|Par|Por|Da|Af|Av|De):?$/u;
const MANY = 3;
/** What some lines only have behind the name: "(not verified)", "[OP]", signs. */
const BEHIND = /\s+(?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])$|\s*[,;:«»*–—-]+$/;
/** Between parts of a line, not inside a name. */
const SEPARATOR = /(?:^|\s)[|•·»›](?:\s|$)/;
/** Before a name that has no date beside it. */
const BY = /^(?:by|von|par|por|af|av|door|da|od|от):?$/i;
/** Of comments, not of people. */
const NUMBER = /(?<!\S)#?\d[\d.]*(?!\S)/g;
const SIGNS_BEFORE = /^[~«»>–—-]+\s*/;

/** Every date has a word in it, or signs between its numbers. */
const HINT = /\p{L}|\d[-/.:]\d/u;

/** "Comment 3 Ann". */
const NUMBERED = /\S #?\d+ \S/;

/** "14 points3 days ago", as floating elements copy, has four. */
const WORD = /\S*?(?:points?|votes?|likes?)(?=\d)|\S+/g;

/** Not "Ann said...". */
const ENDS = /(?<!\.)\.$|[!?]$/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A way to read a line: which of its words are the name, and what stands around them. */
interface Option extends Framed {
  readonly key: string;
  /** How many words stand beside the name in every line. */
  readonly beside: number;
  /** Whether any of them is a word or a number. */
  readonly worded: boolean;
  /** Whether the words beside the name could be part of it. */
  readonly capital: boolean;
  readonly who: string;
}

/**
 * Finds lines that hold a name and a date among words that are the same on each of them, whatever they are and in
 * whatever language: "Comment by Ann — March 3, 2015 @ 10:12 am", "#3 - Ann schrieb am 03.03.2015 10:12 - (Antwort)". Where a date has a line of
 * its own, the name may stand so on the line above or below it ("posted by Ann"). What stands beside the name on the most
 * lines counts, and of that as many words as possible. O(characters).
 *
 * @param signsSuffice whether signs alone may stand beside the names ("Ann | 3 May").
 * @returns for each line its name and date, if it is written so.
 */
export function findFrames(
  lines: readonly { readonly text: string }[],
  isContent: (at: number) => boolean,
  readStamp: StampReader,
  signsSuffice: boolean,
): readonly (Framed | undefined)[] {
  const isDate = lines.map(({ text }) => readStamp(text) !== undefined);
  const options = lines.map(({ text }, at) => {
    if (!isContent(at) || isDate[at] || text.length > LONGEST) return [];
    return optionsOf(text, readStamp, isDate[at - 1] === true || isDate[at + 1] === true);
  });
  const groups = new Map<string, { names: Set<string>; count: number; option: Option }>();
  for (const option of options.flat()) {
    const group = groups.get(option.key) ?? { names: new Set(), count: 0, option };
    groups.set(option.key, group);
    group.names.add(option.who.replace(NUMBER, '0'));
    group.count++;
  }
  const common = [...groups.values()].filter(
    ({ names, count, option }) => count >= FEWEST && names.size >= (option.capital ? MANY : FEWEST_NAMES),
  );
  const most = common.reduce((max, { count }) => Math.max(max, count), 0);
  const mostNames = common.reduce((max, { names }) => Math.max(max, names.size), 0);
  const [best] = common
    .filter(({ count, names }) => count >= SHARE * most && names.size >= SHARE_OF_NAMES * mostNames)
    .sort((a, b) => b.option.beside - a.option.beside || b.count - a.count);
  // Only a name and a date: nothing on the line says that this is what they are.
  const key = best && (signsSuffice ? best.option.beside > 0 : best.option.worded) ? best.option.key : undefined;
  const frames = options.map((each) => each.find((option) => option.key === key));
  const places = [...frames.keys()].filter((at) => frames[at]);
  // Between two of them stand somebody's words; in verse and lists nothing does.
  const apart = places.filter((at) => !frames[at + 1]);
  // One short line between each two is the next person's name, and what holds the date an answer.
  const answers = places.slice(1).filter((at, k) => at - places[k]! === 2 && isShortName(lines[at - 1]!.text));
  const areHeads = apart.length >= SHARE * places.length && answers.length < SHARE * (places.length - 1);
  return areHeads ? frames : frames.map(() => undefined);
}

function optionsOf(text: string, readStamp: StampReader, isBesideDate: boolean): Option[] {
  const words = wordsIn(text);
  if (words.length > MOST_WORDS) return [];
  const date = dateIn(text, words, readStamp);
  if (date === undefined) return isBesideDate ? namesIn(text, words, undefined) : [];
  const [first, end] = date;
  const span = [words[first]!.start, words[end - 1]!.end] as const;
  return [...namesIn(text, words.slice(0, first), span), ...namesIn(text, words.slice(end), span)];
}

/** Each way to part words into what stands before a name, the name, and what stands behind it. */
function namesIn(text: string, words: readonly Word[], date: Framed['date']): Option[] {
  const options: Option[] = [];
  const side = date === undefined ? 'alone' : (words[0]?.start ?? 0) < date[0] ? 'before' : 'behind';
  for (let before = 0; before <= MOST_BESIDE && before < words.length; before++) {
    const capital = before > 0 && !SMALL.test(words[before - 1]!.text);
    // A sentence with a date in it, unless it says by whom something was written.
    const isBy = BY.test(words[before - 1]?.text ?? '');
    if (!isBy && (date === undefined || ENDS.test(text))) continue;
    for (let behind = 0; behind <= MOST_BESIDE && before + behind < words.length; behind++) {
      const last = words.length - behind;
      if (behind > 0 && !SMALL.test(words[last]!.text)) continue;
      const name = nameIn(text, words[before]!.start, words[last - 1]!.end);
      if (name === undefined) continue;
      const beside = [...words.slice(0, before), ...words.slice(last)].map(literalOf);
      options.push({
        name,
        date,
        who: text.slice(...name),
        key: [side, before, behind, ...beside].join(' '),
        beside: beside.length,
        capital,
        worded: beside.some((word) => /[\p{L}\p{N}]/u.test(word)),
      });
    }
  }
  return options;
}

function isShortName(text: string): boolean {
  return isDatedName(text) && text.split(' ').length <= MOST_NAME_WORDS;
}

/** Without numbers, and without endings: "отправил", "отправила". */
function literalOf({ text }: Word): string {
  return text.replace(/[+−–-]?\d+/g, '0').slice(0, LITERAL);
}

/** The name in a stretch of a line, without signs and badges around it. */
function nameIn(text: string, from: number, to: number): Framed['name'] | undefined {
  const stretch = text.slice(from, to);
  if (SEPARATOR.test(stretch) || isOpen(stretch)) return undefined;
  const start = SIGNS_BEFORE.exec(stretch)?.[0].length ?? 0;
  let name = stretch.slice(start);
  while (BEHIND.test(name)) name = name.replace(BEHIND, '');
  return /\p{L}/u.test(name) && !NUMBERED.test(name) && !readFurniture(name) && isDatedName(name)
    ? [from + start, from + start + name.length]
    : undefined;
}

/** Whether a bracket is not closed, or not opened. */
function isOpen(text: string): boolean {
  return text.split(/[([]/).length !== text.split(/[)\]]/).length;
}

/** The longest run of words that is a date. */
export function dateIn(
  text: string,
  words: readonly Word[],
  readStamp: StampReader,
): [first: number, end: number] | undefined {
  if (!HINT.test(text)) return undefined;
  let found: [number, number] | undefined;
  let longest = 0;
  let starts = 0;
  for (let first = 0; first < words.length && starts < MOST_STARTS; first++) {
    if (!mayStartDate(words[first]!.text, words[first + 1]?.text)) continue;
    starts++;
    let end = first + 1;
    while (end < words.length && end < first + LONGEST_DATE && mayBeInDate(words[end]!.text)) end++;
    for (; end > first; end--) {
      const [start, stop] = [words[first]!.start, words[end - 1]!.end];
      const run = text.slice(start, stop);
      if (run.length <= longest || !HINT.test(run) || readStamp(run) === undefined) continue;
      found = [first, end];
      longest = run.length;
      break;
    }
  }
  return found;
}

function mayStartDate(word: string, next = ''): boolean {
  const plain = word.toLowerCase().replace(/^\(|[).,]+$/g, '');
  if (/^#?\d{3,}$/.test(plain) && !/^(?:19|20)\d\d$/.test(plain)) return false;
  // "Sam on 3 May" is a person, "sam 3 mai" is not.
  if (plain.length <= 3 && WEEKDAYS.has(plain) && !MONTHS.has(plain))
    return /^\d|^,/.test(next) || /[.,]$/.test(word) || MONTHS.has(next.toLowerCase());
  return /\d/.test(plain) || MONTHS.has(plain) || WEEKDAYS.has(plain) || STARTS.test(plain);
}

function mayBeInDate(word: string): boolean {
  const plain = word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return (
    plain === '' ||
    /\d/.test(plain) ||
    MONTHS.has(plain) ||
    WEEKDAYS.has(plain) ||
    UNITS.has(plain) ||
    AROUND.has(plain) ||
    // Ages in Cyrillic and other scripts have no list of words.
    /[^\u0000-\u024f]/.test(plain)
  );
}

export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
