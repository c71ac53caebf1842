import type { Speaker } from '../../schema/index.js';
import { isUpper } from '../../text/letters.js';
import { COUNTRIES } from '../../text/lexicons/en/countries.js';
import { scanWords } from '../../text/words.js';
import type { Scan } from '../scan.js';

/** A speaker named in a comment, as word positions. */
export interface SpeakerMention {
  readonly speakerId: string;
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly speakerId: string;
  readonly norms: readonly string[];
}

/** Names by their first word, and long first words by how they begin. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, readonly Name[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

/** Shortest name that may be spelled another way, and the letters that must be the same: "Ostrowski", "Ostrowsky". */
const LONG = 7;
const SAME = 4;
/** Names with one first word, and first words with one beginning, that are told apart: a page of namesakes stays linear. */
const MOST_ALIKE = 50;

/**
 * By first word: full names, aliases, family names; of countries also their peoples and seats of government ("the
 * Danes", "Copenhagen"). A word that means two speakers means the first. O(speakers).
 */
export function indexNames(speakers: readonly Speaker[]): NameIndex {
  const names = new Map<string, Name[]>();
  const add = (speakerId: string, norms: readonly string[]) => {
    const first = norms[0];
    if (first === undefined || (norms.length === 1 && first.length < 2)) return;
    const list = names.get(first) ?? [];
    names.set(first, list);
    if (list.length < MOST_ALIKE && !list.some((known) => known.norms.join(' ') === norms.join(' ')))
      list.push({ speakerId, norms });
  };
  for (const { name, aliases } of COUNTRIES) {
    const called = [name.toLowerCase(), ...aliases];
    const speaker =
      speakers.find((one) => one.name === name) ?? speakers.find((one) => called.includes(one.name.toLowerCase()));
    if (speaker) for (const alias of called) add(speaker.id, alias.split(' '));
  }
  for (const { id, name, aliases } of speakers)
    for (const called of [name, ...aliases]) add(id, scanWords(called).norms);
  for (const { id, name } of speakers) {
    const { norms } = scanWords(name);
    if (norms.length > 1) add(id, norms.slice(-1));
  }
  return { names, beginnings: beginningsOf(names.keys()) };
}

function beginningsOf(words: Iterable<string>): Map<string, string[]> {
  const beginnings = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < LONG) continue;
    const list = beginnings.get(word.slice(0, SAME)) ?? [];
    beginnings.set(word.slice(0, SAME), list);
    if (list.length < MOST_ALIKE) list.push(word);
  }
  return beginnings;
}

/** Everyone a comment names, in its order. O(words). */
export function findMentions({ words: { norms, starts, text }, length }: Scan, index: NameIndex): SpeakerMention[] {
  const found: SpeakerMention[] = [];
  for (let w = 0; w < length; w++) {
    if (!isUpper(text.charCodeAt(starts[w]!))) continue;
    const name = longestAt(norms, w, index);
    if (!name) continue;
    const to = w + name.norms.length;
    found.push({ speakerId: name.speakerId, from: w, to });
    w = to - 1;
  }
  return found;
}

function longestAt(norms: readonly string[], at: number, index: NameIndex): Name | undefined {
  const bare = (w: number) => norms[w]?.replace(/'s?$/, '') ?? '';
  let best: Name | undefined;
  for (const name of index.names.get(bare(at)) ?? spelledAlike(bare(at), index))
    if (
      name.norms.length > (best?.norms.length ?? 0) &&
      name.norms.every((word, k) => k === 0 || bare(at + k) === word)
    )
      best = name;
  return best;
}

const NONE: readonly Name[] = [];

function spelledAlike(word: string, { names, beginnings }: NameIndex): readonly Name[] {
  if (word.length < LONG) return NONE;
  const known = beginnings.get(word.slice(0, SAME))?.find((one) => differsByOne(one, word));
  return known === undefined ? NONE : names.get(known)!;
}

/** Whether one letter more, less or other makes them equal. */
function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
