import type { Comment, Place } from '../schema/index.js';
import { isAnonymous } from '../text/identity.js';
import { isGap, isSpace, isUpper } from '../text/letters.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import { normalizeWord, scanWords, type Words } from '../text/words.js';

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
  /** As written, also parts of a word: "Davey" and "Boy" of "DaveyBoy". */
  readonly parts: readonly string[];
}

const PARTS = /[^\p{L}\p{M}'’]+|(?<=\p{Ll})(?=\p{Lu})/u;
/** "AnnLee88" is called "AnnLee", too. */
const NUMBERS = /[\d_]+/;

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

/**
 * Which commenters each comment names. O(words).
 *
 * @param isWord whether a word, as normalized, may be meant as such and not as a name.
 */
export function findMentions(
  comments: readonly Comment[],
  words: readonly Words[],
  authors: Int32Array,
  isWord: (norm: string) => boolean,
): (readonly Mention[])[] {
  const names = namesOf(comments, authors);
  const parts = partsOf(names);
  return comments.map(({ id }, i) => {
    const mine = words[i]!;
    let found: Map<number, Mention> | undefined;
    const put = (author: number, value: number, from: number, length: number) => {
      if (author < 0 || author === authors[i] || value <= (found?.get(author)?.value ?? 0)) return;
      found ??= new Map();
      found.set(author, {
        author,
        value,
        place: { in: id, start: mine.starts[from]!, end: mine.ends[from + length - 1]! },
      });
    };
    for (let w = 0; w < mine.norms.length; w++) {
      const part = parts.get(mine.norms[w]!);
      if (part !== undefined) put(part, surenessOfPart(mine, w, isWord), w, 1);
      const namesakes = names.get(mine.norms[w]!);
      if (namesakes === undefined) continue;
      for (const { author, norms } of candidatesOf(namesakes, mine.norms, w)) {
        const whole = norms.every((word, k) => mine.norms[w + k] === word);
        put(author, sureness(mine, w, norms, whole, isWord), w, whole ? norms.length : 1);
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
    const name = {
      author: authors[i]!,
      norms,
      parts: [...new Set([...author.split(PARTS), ...author.split(NUMBERS)])],
    };
    namesakes.all.push(name);
    namesakes.lengths.add(norms.length);
    const same = namesakes.whole.get(norms.join(' ')) ?? [];
    namesakes.whole.set(norms.join(' '), same);
    if (same.length < MOST_NAMESAKES) same.push(name);
  });
  return names;
}

/** Several authors have this part in their names. */
const AMBIGUOUS = -1;

/** Authors by any word or part of their names, or the whole name run together ("@annlee"). */
function partsOf(names: ReadonlyMap<string, Namesakes>): Map<string, number> {
  const owners = new Map<string, number>();
  for (const { all } of names.values())
    for (const { author, norms, parts } of all)
      for (const part of new Set([...norms, ...parts.map(normalizeWord), norms.join('')]))
        if (part.length >= SHORTEST && !FUNCTION_WORDS.has(part))
          owners.set(part, owners.has(part) ? AMBIGUOUS : author);
  return owners;
}

/** Names that may begin at a word. Names in a crowd must be there in full: a lone "User" is then nobody's name. */
function candidatesOf({ all, whole, lengths }: Namesakes, norms: readonly string[], w: number): readonly Name[] {
  if (all.length <= MOST_NAMESAKES) return all;
  return [...lengths].flatMap((length) => whole.get(norms.slice(w, w + length).join(' ')) ?? []);
}

/**
 * 1.5 if the author is addressed ("@john", or see `isAddressed`), 1 for the whole name, 0.5 for one of several words. In
 * the middle of a sentence "John" is a name, while "john" may be any word (0.25 if it has four letters or more); handles
 * with digits, and those that are no words, are names in any case.
 */
function sureness(
  words: Words,
  w: number,
  name: readonly string[],
  whole: boolean,
  isWord: (norm: string) => boolean,
): number {
  const { text, starts } = words;
  if (text.charCodeAt(starts[w]! - 1) === AT) return whole ? SPOKEN_TO : 1;
  const capital = isUpper(text.charCodeAt(starts[w]!));
  if (!whole) return capital && name[0]!.length >= SHORTEST && !FUNCTION_WORDS.has(name[0]!) ? 0.5 : 0;
  const isName = capital || name.length > 1 || /\d/.test(name[0]!) || (name[0]!.length > SHORTEST && !isWord(name[0]!));
  if (isAddressed(words, w, w + name.length - 1, isName)) return SPOKEN_TO;
  if (isName) return 1;
  return name[0]!.length > SHORTEST ? 0.25 : 0;
}

/** The same for a word or part of a name that only one author has. */
function surenessOfPart(words: Words, w: number, isWord: (norm: string) => boolean): number {
  const { text, starts, norms } = words;
  if (text.charCodeAt(starts[w]! - 1) === AT) return 1;
  if (!isUpper(text.charCodeAt(starts[w]!)) || isWord(norms[w]!)) return 0;
  return isAddressed(words, w, w, true) ? SPOKEN_TO : 0.5;
}

/** A name that stands behind one of these at the beginning is that of the person spoken to. */
const BEFORE_NAMES = new Set(
  'thanks you cheers sorry hi hey hello dear agreed danke hallo liebe lieber tak hej kære'.split(' '),
);
/** Words of an opening, such as "No, Ann, …" and "Thank you Ann". */
const OPENING = 2;

/**
 * Whether a name is called: at the beginning ("Ann, why?", "Ann – no"), in or behind an opening ("No, Ann, …", "Thanks Ann"), or
 * between a comma and the end of a sentence ("Not so, Ann.").
 */
function isAddressed({ text, norms, starts, ends }: Words, from: number, to: number, isName: boolean): boolean {
  const after = text.slice(ends[to]!, ends[to]! + 3);
  if (from === 0) return /^(?:[,:]|\s[-–—]\s)/.test(after);
  if (!isName) return false;
  const gap = ends[from - 1]!;
  if (text[gap] === ',' && isEmpty(text, gap + 1, starts[from]!))
    return /^\s*(?:[.!?…\n]|$)/.test(after) || (from <= OPENING && /^[,:]/.test(after));
  return (
    from <= OPENING && isGap(text, gap, starts[from]!) && BEFORE_NAMES.has(norms[from - 1]!) && isCalledBy(norms, from)
  );
}

function isEmpty(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** "You" calls a name only in "thank you". */
function isCalledBy(norms: readonly string[], from: number): boolean {
  return norms[from - 1] !== 'you' || norms[from - 2] === 'thank';
}
