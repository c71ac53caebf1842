import { countIn } from '../counts.js';
import { endOfContent, hasListener, startOfContent } from '../find/content.js';
import type { Source } from '../find/found.js';
import { subjectAfter } from '../find/subjects.js';
import type { Story } from '../story.js';
import { type Range, trimToWords } from '../tokens.js';
import { MOST_CANDIDATES } from './chooser.js';

/** Something that a cue may introduce. */
export interface Content extends Range {
  /** One range, or two around the cue: “A,” he said, “B.” */
  readonly parts: readonly Range[];
  readonly side: 'after' | 'before' | 'around';
  /** The kind of its start; if several give the same content, the first counts. */
  readonly start: number;
}

/** Most ends tried after one start, and most starts before one end. */
const MOST_ENDS = 14;
const MOST_STARTS = 8;
/** Tokens after the cue within which a content, or the second part of an interrupted one, may start. */
const REACH = 25;

const OPENER = /^(?:that|to|whether|if|how|what|why|dass|daß|ob|wie)$/;
const TOWARDS = /^(?:\d.*|me|us|you|him|them|one|two|three|four|five|six|seven|eight|nine|ten)$/;
const PREPOSITION = /^(?:to|about|on|at|for|with|against|of|in|by|as|over|from|up|out)$/;
const JOINS = /^(?:and|but|while|that|und|aber|dass|daß)$/;
const RELATIVE = /^(?:as|which|that|wie)$/;

/** Kind of start: proposed by the rules. */
const RULED = 9;

/**
 * Everything in its sentence that a cue may introduce. `subject`: the one before the cue; `ruled`: what the rules
 * propose. O(starts · ends), at most `MOST_CANDIDATES`.
 */
export function listContents(
  story: Story,
  cue: number,
  sentence: Range,
  subject: Source | undefined,
  ruled: readonly Range[] | undefined,
): Content[] {
  const contents: Content[] = [];
  const seen = new Set<string>();
  const push = (parts: readonly Range[], side: Content['side'], start: number) => {
    const trimmed = parts.map((part) => trimToWords(story.tokens, part)).filter(({ from, to }) => to > from);
    const key = trimmed.map(({ from, to }) => `${from} ${to}`).join();
    if (trimmed.length < parts.length || seen.has(key) || contents.length >= MOST_CANDIDATES) return;
    seen.add(key);
    contents.push({ parts: trimmed, from: trimmed[0]!.from, to: trimmed.at(-1)!.to, side, start });
  };
  if (ruled) push(ruled, ruled[0]!.from > cue ? 'after' : ruled.at(-1)!.to <= cue ? 'before' : 'around', RULED);
  for (const [start, from] of startsAfter(story, cue, sentence))
    for (const to of endsAfter(story, from, sentence.to)) push([{ from, to }], 'after', start);
  for (const { from, to, start } of rangesBefore(story, cue, sentence, subject)) push([{ from, to }], 'before', start);
  const seconds = secondParts(story, cue, sentence.to);
  for (const first of contents.filter(({ side }) => side === 'before'))
    for (const second of seconds) push([first, second], 'around', first.start);
  return contents;
}

/** Where the content may start after the cue, with the kind of start. */
function startsAfter(story: Story, cue: number, { to }: Range): [kind: number, from: number][] {
  const { tokens, people } = story;
  const starts: [number, number][] = [];
  const add = (kind: number, at: number) => {
    let from = at;
    while (from < to && !tokens[from]!.isWord) from++;
    if (from < to && !isInsideName(story, from) && !starts.some(([, other]) => other === from))
      starts.push([kind, from]);
  };
  const find = (reach: number, holds: (at: number) => boolean) => {
    for (let at = cue + 1; at < Math.min(to, cue + reach); at++) if (holds(at)) return at;
    return -1;
  };
  const ruled = startOfContent(story, cue, to);
  if (!hasListener(story, cue, ruled)) add(0, cue + 1);
  add(1, ruled);
  const opener = find(12, (at) => isNarrated(story, at) && OPENER.test(tokens[at]!.norm) && !isTowards(story, at));
  if (opener >= 0) {
    add(2, opener);
    add(3, opener + 1);
  }
  const marked = find(REACH, (at) => tokens[at]!.region >= 0);
  if (marked >= 0) add(4, marked);
  if (PREPOSITION.test(tokens[cue + 1]?.norm ?? '') && !isDegree(story, cue + 1)) add(5, cue + 2);
  const pause = find(14, (at) => isNarrated(story, at) && /^[,:]$/.test(tokens[at]!.text));
  if (pause >= 0) add(6, pause + 1);
  const subject = subjectAfter(story, cue, to);
  if (subject) add(7, subject.to);
  const listener = people.mentions[people.mentionAt[cue + 1] ?? -1];
  if (listener) add(8, listener.to);
  return starts;
}

/** "explained to me why", "voted nine to six to go on": "to" opens nothing. */
function isTowards({ tokens }: Story, at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.norm === 'to' && next !== undefined && TOWARDS.test(next.norm);
}

/** "at least", "at most" */
function isDegree({ tokens }: Story, at: number): boolean {
  return tokens[at]!.norm === 'at' && /^(?:least|most|best|worst)$/.test(tokens[at + 1]?.norm ?? '');
}

function isInsideName({ people }: Story, at: number): boolean {
  const mention = people.mentions[people.mentionAt[at]!];
  return mention !== undefined && mention.from < at;
}

function isNarrated({ tokens }: Story, at: number): boolean {
  return tokens[at]!.region < 0;
}

/** Possible ends: the sentence's end, the end according to the rules, and each boundary in between. */
function endsAfter(story: Story, from: number, to: number): number[] {
  const { tokens, lexicon } = story;
  const ends = [to, Math.max(from + 1, endOfContent(story, from, to))];
  for (let at = from + 1; at < to && ends.length < MOST_ENDS + 2; at++) {
    const { region, isWord, norm } = tokens[at]!;
    if (region < 0 ? !isWord || lexicon.isBoundary(norm) : false) ends.push(at);
    else if (region >= 0 && tokens[at + 1]?.region !== region) ends.push(at + 1);
  }
  return ends;
}

/** What comes before the cue, or before its subject, starting at the sentence or at a boundary in between. */
function rangesBefore(
  { tokens }: Story,
  cue: number,
  sentence: Range,
  subject: Source | undefined,
): (Range & { start: number })[] {
  const ranges: (Range & { start: number })[] = [];
  for (const last of new Set([subject?.from ?? cue, cue])) {
    const before = tokens[last - 1];
    if (last <= sentence.from || !before || (before.region < 0 && before.isWord && !RELATIVE.test(before.norm)))
      continue;
    const to = before.region < 0 && before.isWord ? last - 1 : last;
    if (to <= sentence.from) continue;
    ranges.push({ from: sentence.from, to, start: 0 });
    const most = ranges.length + MOST_STARTS;
    for (let at = to - 2; at > sentence.from && ranges.length < most; at--) {
      const { region, isWord, norm } = tokens[at]!;
      if (region < 0 && (!isWord || JOINS.test(norm))) ranges.push({ from: at + 1, to, start: 1 });
      else if (region >= 0 && tokens[at - 1]!.region !== region) ranges.push({ from: at, to, start: 2 });
    }
  }
  return ranges;
}

/**
 * Where an interrupted content may continue: at the next quotation mark, or after the comma that ends the attribution.
 */
function secondParts(story: Story, cue: number, to: number): Range[] {
  const { tokens } = story;
  const parts: Range[] = [];
  let marked = cue + 1;
  while (marked < Math.min(to, cue + REACH + 1) && tokens[marked]!.region < 0) marked++;
  const region = tokens[marked]?.region ?? -1;
  if (marked < to && region >= 0) {
    let end = marked;
    while (end < to && tokens[end]!.region === region) end++;
    parts.push({ from: marked, to: end }, { from: marked, to: endOfContent(story, marked, to) });
  }
  let comma = cue + 1;
  while (comma < Math.min(to, cue + 10) && tokens[comma]!.text !== ',') comma++;
  if (comma + 1 < to && tokens[comma]!.text === ',' && tokens[comma + 1]!.region < 0)
    parts.push({ from: comma + 1, to }, { from: comma + 1, to: endOfContent(story, comma + 1, to) });
  return parts;
}

/** From the first word of a content in quotation marks to after the last one. O(tokens outside them). */
export function marksIn({ tokens, counts }: Story, { from, to }: Range): Range | undefined {
  if (countIn(counts.marked, from, to) === 0) return undefined;
  const isMarked = (at: number) => tokens[at]!.region >= 0 && tokens[at]!.isWord;
  let first = from;
  while (!isMarked(first)) first++;
  let last = to - 1;
  while (!isMarked(last)) last--;
  return { from: first, to: last + 1 };
}
