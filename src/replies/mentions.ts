import type { Comment, Place } from '../schema/index.js';
import { isAnonymous } from '../text/identity.js';
import { isUpper } from '../text/letters.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { scanWords, type Words } from '../text/words.js';

/** An author whom a comment names: how surely (see `sureness`), and where. */
export interface Mention {
  readonly author: number;
  readonly value: number;
  readonly place: Place;
}

/** A commenter's name, as words. */
interface Name {
  readonly author: number;
  readonly norms: readonly string[];
}

/** Names that begin with the same word. */
interface Namesakes {
  readonly all: Name[];
  /** By all their words joined. */
  readonly whole: Map<string, Name[]>;
  /** The numbers of words they have. */
  readonly lengths: Set<number>;
}

/** More namesakes than this are a crowd. */
const MOST_NAMESAKES = 50;

/** Shortest single word that counts as a name. */
const SHORTEST = 3;

const AT = 0x40;

const NOBODY: readonly Mention[] = [];

/** Which commenters each comment names. O(words). */
export function findMentions(
  comments: readonly Comment[],
  words: readonly Words[],
  authors: Int32Array,
): (readonly Mention[])[] {
  const names = namesOf(comments, authors);
  const handles = handlesOf(names);
  return comments.map(({ id }, i) => {
    const mine = words[i]!;
    let found: Map<number, Mention> | undefined;
    for (let w = 0; w < mine.norms.length; w++) {
      const namesakes = names.get(mine.norms[w]!);
      const handle = mine.text.charCodeAt(mine.starts[w]! - 1) === AT ? handles.get(mine.norms[w]!) : undefined;
      if (namesakes === undefined && handle === undefined) continue;
      found ??= new Map();
      if (handle !== undefined && handle >= 0 && handle !== authors[i] && !found.has(handle))
        found.set(handle, { author: handle, value: 1, place: { in: id, start: mine.starts[w]!, end: mine.ends[w]! } });
      if (namesakes === undefined) continue;
      for (const { author, norms } of candidatesOf(namesakes, mine.norms, w)) {
        if (author === authors[i]) continue;
        const whole = norms.every((word, k) => mine.norms[w + k] === word);
        const value = sureness(mine, w, norms, whole);
        if (value <= (found.get(author)?.value ?? 0)) continue;
        const end = mine.ends[whole ? w + norms.length - 1 : w]!;
        found.set(author, { author, value, place: { in: id, start: mine.starts[w]!, end } });
      }
    }
    return found === undefined ? NOBODY : [...found.values()];
  });
}

/** The `sureness` of a mention that addresses the author. */
export const SPOKEN_TO = 1.5;

/** For each comment, the latest earlier one by the person it addresses, or −1. O(comments + mentions). */
export function latestOfAddressees(mentions: readonly (readonly Mention[])[], authors: Int32Array): Int32Array {
  const latest = new Map<number, number>();
  return Int32Array.from(mentions, (named, i) => {
    const addressee = named.find(({ value }) => value === SPOKEN_TO);
    const at = addressee === undefined ? undefined : latest.get(addressee.author);
    latest.set(authors[i]!, i);
    return at ?? -1;
  });
}

/** How surely a comment names an author; 0 if it does not. */
export function mentionOf(mentions: readonly Mention[], author: number): number {
  for (let k = 0; k < mentions.length; k++) if (mentions[k]!.author === author) return mentions[k]!.value;
  return 0;
}

function namesOf(comments: readonly Comment[], authors: Int32Array): Map<string, Namesakes> {
  const names = new Map<string, Namesakes>();
  const seen = new Set<number>();
  comments.forEach(({ author }, i) => {
    if (seen.has(authors[i]!) || isAnonymous(author) || author.length > 60) return;
    seen.add(authors[i]!);
    const { norms } = scanWords(author);
    const first = norms[0];
    if (first === undefined || (norms.length === 1 && (first.length < SHORTEST || FUNCTION_WORDS.has(first)))) return;
    const namesakes: Namesakes = names.get(first) ?? { all: [], whole: new Map(), lengths: new Set() };
    names.set(first, namesakes);
    const name = { author: authors[i]!, norms };
    namesakes.all.push(name);
    namesakes.lengths.add(norms.length);
    const same = namesakes.whole.get(norms.join(' ')) ?? [];
    namesakes.whole.set(norms.join(' '), same);
    if (same.length < MOST_NAMESAKES) same.push(name);
  });
  return names;
}

/** Several authors have this handle. */
const AMBIGUOUS = -1;

/** Authors by what may follow "@": any longer word of the name, or the whole name run together ("@annlee"). */
function handlesOf(names: ReadonlyMap<string, Namesakes>): Map<string, number> {
  const handles = new Map<string, number>();
  for (const { all } of names.values())
    for (const { author, norms } of all)
      for (const handle of new Set([...norms.filter(({ length }) => length > SHORTEST), norms.join('')]))
        handles.set(handle, handles.has(handle) ? AMBIGUOUS : author);
  return handles;
}

/** Names that may begin at a word. Names in a crowd must be there in full: a lone "User" is then nobody's name. */
function candidatesOf({ all, whole, lengths }: Namesakes, norms: readonly string[], w: number): readonly Name[] {
  if (all.length <= MOST_NAMESAKES) return all;
  return [...lengths].flatMap((length) => whole.get(norms.slice(w, w + length).join(' ')) ?? []);
}

/**
 * 1.5 if the author is addressed ("@john", or "john: " or "John, " at the beginning), 1 for the whole name, 0.5 for one
 * of several words. In the middle of a sentence "John" is a name, while "john" may be any word (0.25 if it has four
 * letters or more); handles with digits are names in any case.
 */
function sureness({ text, starts, ends }: Words, w: number, name: readonly string[], whole: boolean): number {
  if (text[starts[w]! - 1] === '@') return whole ? SPOKEN_TO : 1;
  const capital = isUpper(text.charCodeAt(starts[w]!));
  if (whole) {
    const after = text[ends[w + name.length - 1]!];
    if (w === 0 && (after === ':' || after === ',')) return SPOKEN_TO;
    if (capital || name.length > 1 || /\d/.test(name[0]!)) return 1;
    return name[0]!.length > SHORTEST ? 0.25 : 0;
  }
  return capital && name[0]!.length >= SHORTEST && !FUNCTION_WORDS.has(name[0]!) ? 0.5 : 0;
}
