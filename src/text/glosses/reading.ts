import { isUpper } from '../letters.js';
import { isTitle } from '../lexicons/en/names.js';
import { withoutAccents } from '../plain.js';
import { normalizeWord, type Words } from '../words.js';
import type { Gloss } from './gloss.js';

/** A word or phrase of another language, without its first word, and the English words for it: none if it is left out. */
interface Entry {
  readonly rest: readonly string[];
  readonly english: readonly string[];
}

/** How comments in a language without fitted weights are read: word by word, and phrase by phrase, in English. */
export interface CommentGloss extends Pick<Gloss, 'elided'> {
  /** Entries by their first word, the longest first. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/**
 * What comments say beside what articles say: lines like "i agree: d'_accord". `_` joins the words of a phrase; behind
 * `-` stand words that are left out. O(characters).
 */
export function commentGloss({ words, elided, omitsAccents }: Gloss, lines: string): CommentGloss {
  const english = new Map<string, readonly string[]>([...words].map(([word, one]) => [word, [one]]));
  for (const line of lines.trim().split('\n')) {
    const at = line.indexOf(': ');
    const meant = line.slice(0, at) === '-' ? [] : line.slice(0, at).split(' ');
    for (const phrase of line.slice(at + 2).split(' ')) english.set(phrase, meant);
  }
  // Where two words look alike without accents, the one that has none is meant.
  if (omitsAccents)
    for (const [phrase, meant] of [...english]) {
      const plain = withoutAccents(phrase);
      if (!english.has(plain)) english.set(plain, meant);
    }
  const entries = new Map<string, Entry[]>();
  for (const [phrase, meant] of english) {
    const [first, ...rest] = phrase.split('_') as [string, ...string[]];
    const known = entries.get(first) ?? [];
    entries.set(first, known);
    known.push({ rest, english: meant });
  }
  for (const known of entries.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  return { entries, ...(elided ? { elided } : {}) };
}

/** A word, or a part of one: in lower case and as written, with what stands before it; "." before the first. */
interface Piece {
  readonly word: string;
  readonly written: string;
  readonly gap: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text with English ones in place of those that the gloss knows; all others and names stay. Words that share a span
 * stand for one word or phrase as written. `names`: words of names, as normalized. O(characters).
 */
export function readWords(words: Words, gloss: CommentGloss, names: ReadonlySet<string>): Words {
  const pieces = piecesOf(words, gloss);
  const norms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!;
    const entry = entryAt(pieces, at, gloss);
    const isKnown = entry !== undefined && !isName(piece, names, entry);
    const next = at + (isKnown ? entry.rest.length : 0) + 1;
    for (const norm of isKnown ? englishAt(pieces, at, entry) : [normalizeWord(piece.written)]) {
      norms.push(norm);
      starts.push(piece.start);
      ends.push(pieces[next - 1]!.end);
    }
    at = next;
  }
  return { text: words.text, norms, starts, ends };
}

function entryAt(pieces: readonly Piece[], at: number, { entries }: CommentGloss): Entry | undefined {
  const isNext = (word: string, piece: Piece | undefined) => piece?.word === word && WITHIN_PHRASE.test(piece.gap);
  return entries.get(pieces[at]!.word)?.find(({ rest }) => rest.every((word, k) => isNext(word, pieces[at + 1 + k])));
}

/** What may stand between the words of a phrase: no stop, no comma, no new line. */
const WITHIN_PHRASE = /^[^\S\n]{0,3}-?[^\S\n]{0,3}$/;

/** "No, …" in Spanish and "Não." in Portuguese: one word is both "not" and "no", which stands alone. */
function englishAt(pieces: readonly Piece[], at: number, { english }: Entry): readonly string[] {
  const standsAlone =
    /[.!?…\n]/.test(pieces[at]!.gap) && /[,.;:!…\n]/.test(at + 1 < pieces.length ? pieces[at + 1]!.gap : '.');
  return standsAlone && english.length === 1 && english[0] === 'not' ? ['no'] : english;
}

/**
 * Whether a word that the gloss knows is a name here: by a capital that is not due to its place, nor to a whole word in
 * capitals; or because somebody on the page is called so.
 */
function isName({ word, written, gap }: Piece, names: ReadonlySet<string>, { english, rest }: Entry): boolean {
  if (!isUpper(written.charCodeAt(0)) || rest.length > 0 || isTitle(english[0] ?? '')) return false;
  if (names.has(word)) return true;
  const isShouted = written.length > 1 && written === written.toUpperCase();
  return !isShouted && /^[ ,'’]*$/.test(gap);
}

/** The words of a text, cut where one has lost its end: "l'eau" as "l'" and "eau". O(characters). */
export function cutWords(words: Words, gloss: CommentGloss): Words {
  if (!gloss.elided) return words;
  const pieces = piecesOf(words, gloss);
  if (pieces.length === words.norms.length) return words;
  return {
    text: words.text,
    norms: pieces.map(({ written }) => normalizeWord(written)),
    starts: pieces.map(({ start }) => start),
    ends: pieces.map(({ end }) => end),
  };
}

/** The single words that a gloss knows, with the English ones for each. */
export function wordsKnown({ entries }: CommentGloss): Map<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const [word, phrases] of entries)
    for (const { rest, english } of phrases) if (rest.length === 0) known.set(word, english);
  return known;
}

/** "L'eau" as "l'" and "eau". */
function piecesOf({ text, starts, ends }: Words, { elided }: CommentGloss): Piece[] {
  const pieces: Piece[] = [];
  const put = (word: string, start: number, end: number) => {
    const last = pieces.at(-1);
    pieces.push({
      word,
      written: text.slice(start, end),
      gap: last === undefined ? '.' : text.slice(last.end, start),
      start,
      end,
    });
  };
  for (let w = 0; w < starts.length; w++) {
    const start = starts[w]!;
    const end = ends[w]!;
    const word = text.slice(start, end).toLowerCase().replace(/’/g, "'");
    const mark = elided ? word.indexOf("'") + 1 : 0;
    // With characters that change their length in lower case, places in the word are not those in the text.
    if (mark > 0 && word.length === end - start && mark < word.length && elided!.test(word.slice(0, mark))) {
      put(word.slice(0, mark), start, start + mark);
      put(word.slice(mark), start + mark, end);
    } else put(word, start, end);
  }
  return pieces;
}
