import { wordingOf } from './anchors.js';
import type { ContentLine, PageShape } from './shape.js';

/** A line as its wording is compared: numbers aside. */
interface Wording {
  readonly whole: string;
  readonly first: string;
  readonly last: string;
}

/** Lines that stand equally far from a date, a button or a gap. */
interface Group {
  lines: number;
  short: number;
  /** Short, and not like a sentence. */
  labels: number;
  readonly wordings: Map<string, number>;
  readonly firsts: Map<string, number>;
  readonly lasts: Map<string, number>;
}

/** Where the lines of a page stand, counted from the nearest line of some kind above them, or below. */
export interface Places {
  /** Lines in between and that one; 0 for itself, `FAR` at most. */
  readonly distances: Uint8Array;
  /** By distance. */
  readonly groups: readonly Group[];
}

/** What comes back on a page. */
export interface Recurrence {
  readonly wordings: readonly Wording[];
  /** How often a wording stands on the page. */
  readonly times: ReadonlyMap<string, number>;
  /** How many people have it under their dates: what one person ends each comment with stands under one. */
  readonly people: ReadonlyMap<string, number>;
  readonly dates: number;
  readonly buttons: number;
  /** People with dates. */
  readonly speakers: number;
  readonly places: Readonly<Record<'date' | 'button' | 'gap' | 'next date', Places>>;
}

export const FAR = 12;
/** Lines of up to so many code units are short. */
const SHORT = 40;
const SENTENCE = /[.!?…"”»)]$/;
/** So much of a line is looked at. */
const LOOKED_AT = 400;
/** Lines above the first date that may belong to its comment. */
const ABOVE_DATE = 3;

export const isDated = ({ stamp }: ContentLine) => stamp !== undefined;
const hasButtons = ({ furniture }: ContentLine) => furniture.length > 0;
const isApart = ({ blanksBefore }: ContentLine) => blanksBefore > 0;

/** Looks at all lines of a page together. O(characters). */
export function findRecurrence({ lines }: PageShape): Recurrence {
  const wordings = lines.map(({ text }) => wordingsOf(text));
  const speakers = speakersOf(lines);
  const from = Math.max(0, lines.findIndex(isDated) - ABOVE_DATE);
  const placesBelow = (starts: (line: ContentLine) => boolean) => findPlaces(lines, wordings, from, starts);
  return {
    wordings,
    times: count(wordings.map(({ whole }) => whole)),
    people: countPeople(wordings, speakers),
    dates: lines.filter(isDated).length,
    buttons: lines.filter(hasButtons).length,
    speakers: new Set(speakers).size,
    places: {
      date: placesBelow(isDated),
      button: placesBelow(hasButtons),
      gap: placesBelow(isApart),
      'next date': placesAboveDates(lines, wordings),
    },
  };
}

function wordingsOf(text: string): Wording {
  const shown = text.slice(0, LOOKED_AT);
  const words = shown.toLowerCase().split(/\s+/);
  return { whole: wordingOf(shown), first: wordingOf(words[0]!), last: wordingOf(words.at(-1)!) };
}

/** Name of the last line with a date, itself or above. */
function speakersOf(lines: readonly ContentLine[]): string[] {
  let speaker = '';
  return lines.map((line) => {
    if (isDated(line)) speaker = line.author;
    return speaker;
  });
}

function count(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) add(counts, item);
  return counts;
}

function add(counts: Map<string, number>, item: string): void {
  counts.set(item, (counts.get(item) ?? 0) + 1);
}

function countPeople(wordings: readonly Wording[], speakers: readonly string[]): Map<string, number> {
  const people = new Map<string, Set<string>>();
  wordings.forEach(({ whole }, at) => {
    const known = people.get(whole);
    if (known) known.add(speakers[at]!);
    else people.set(whole, new Set([speakers[at]!]));
  });
  return new Map([...people].map(([whole, { size }]) => [whole, size]));
}

/** @param from first line that counts as usual at its distance: what stands above is the article's. */
function findPlaces(
  lines: readonly ContentLine[],
  wordings: readonly Wording[],
  from: number,
  starts: (line: ContentLine) => boolean,
): Places {
  const distances = new Uint8Array(lines.length);
  const groups: Group[] = Array.from({ length: FAR + 1 }, () => ({
    lines: 0,
    short: 0,
    labels: 0,
    wordings: new Map(),
    firsts: new Map(),
    lasts: new Map(),
  }));
  let distance = FAR;
  lines.forEach((line, at) => {
    distance = starts(line) ? 0 : Math.min(FAR, distance + 1);
    distances[at] = distance;
    if (at < from) return;
    const group = groups[distance]!;
    const { whole, first, last } = wordings[at]!;
    group.lines++;
    if (line.text.length <= SHORT) group.short++;
    if (line.text.length <= SHORT && !SENTENCE.test(line.text)) group.labels++;
    add(group.wordings, whole);
    add(group.firsts, first);
    add(group.lasts, last);
  });
  return { distances, groups };
}

function placesAboveDates(lines: readonly ContentLine[], wordings: readonly Wording[]): Places {
  const { distances, groups } = findPlaces([...lines].reverse(), [...wordings].reverse(), 0, isDated);
  return { distances: distances.reverse(), groups };
}
