import type { Comment } from '../schema/index.js';
import { grouped } from '../text/grouped.js';
import { isLetter } from '../text/letters.js';
import { FUNCTION_WORDS } from '../text/lexicons/function-words.js';
import type { StanceCue } from '../text/lexicons/stance-cues.js';
import type { PhraseFinder, PhraseHit } from '../text/phrases.js';
import { findMarkedSpans } from '../text/quotation-marks.js';
import { splitSentences } from '../text/sentences.js';
import { unwrap } from '../text/unwrap.js';
import { scanWords, stem, type Words, wordsOf } from '../text/words.js';
import { ownWords } from './own-words.js';
import { codeOfWord, type Tokens, tokensOf } from './wording/tokens.js';

/** Most words read of a comment. */
const MOST_WORDS = 300;
const MOST_CHARACTERS = 4_000;

/** A sentence as word positions, half-open. */
export interface SentenceScan {
  readonly from: number;
  readonly to: number;
  readonly asks: boolean;
}

/** A comment, scanned once: all that the heuristics need to know about one text by itself. */
export interface Scan {
  readonly id: string;
  /** The text read, with quotations after `>` blanked out. */
  readonly text: string;
  readonly words: Words;
  readonly length: number;
  readonly sentences: readonly SentenceScan[];
  readonly hits: readonly PhraseHit<StanceCue>[];
  /** The hits by cue; a cue without hits is absent. */
  readonly hitsByCue: ReadonlyMap<StanceCue, readonly PhraseHit<StanceCue>[]>;
  /** Number of each word; equal numbers mean the same word throughout the discussion. */
  readonly ids: Int32Array;
  /** Stem of each word, or '' for function words and very short ones. */
  readonly stems: readonly string[];
  /** The distinct content stems. */
  readonly content: ReadonlySet<string>;
  /** Content stems within four words after a negation, in the same sentence. */
  readonly negated: ReadonlySet<string>;
  /** Short spans in quotation marks, as word positions. */
  readonly marked: readonly { readonly from: number; readonly to: number }[];
  readonly tokens: Tokens;
}

/** What a discussion stores about a word. */
export interface KnownWord {
  /** Equal numbers mean the same word. */
  readonly id: number;
  /** Its stem, or '' for function words and very short ones. */
  readonly stem: string;
  /** The same for this word in every discussion. */
  readonly code: number;
}

/** Looks words up and caches them, since a discussion uses the same words again and again. */
export function createVocabulary(): (norm: string) => KnownWord {
  const words = new Map<string, KnownWord>();
  return (norm) => {
    let word = words.get(norm);
    if (word === undefined) {
      const silent = norm.length < 3 || FUNCTION_WORDS.has(norm) || !isLetter(norm.charCodeAt(0));
      word = { id: words.size, stem: silent ? '' : stem(norm), code: codeOfWord(norm) };
      words.set(norm, word);
    }
    return word;
  };
}

/** Words that a negation reaches. */
const REACH = 4;

/**
 * Scans one comment: its first 4,000 characters. O(characters).
 *
 * @param parent text of the parent.
 */
export function scanComment(
  comment: Comment,
  finder: PhraseFinder<StanceCue>,
  know: (norm: string) => KnownWord,
  read: (words: Words) => Words,
  parent = '',
): Scan {
  const { id, text: full } = comment;
  const text = unwrap(ownWords(full.length > MOST_CHARACTERS ? full.slice(0, MOST_CHARACTERS) : full, parent));
  const words = read(text === full ? wordsOf(comment) : scanWords(text));
  const length = Math.min(words.norms.length, MOST_WORDS);
  const hits = withoutOvertaken(finder.find(words, MOST_WORDS), length);
  const sentences = sentencesOf(text, words, length);
  const ids = new Int32Array(length);
  const codes = new Int32Array(length);
  const stems = new Array<string>(length);
  for (let w = 0; w < length; w++) {
    const word = know(words.norms[w]!);
    ids[w] = word.id;
    codes[w] = word.code;
    stems[w] = word.stem;
  }
  const hitsByCue = grouped(hits, ({ name }) => name);
  for (const { from, to } of hitsByCue.get('assent') ?? []) readAsAgreement(codes, words.norms, from, to);
  for (const [cue, word] of READ_AS_ONE) for (const hit of hitsByCue.get(cue) ?? []) readAsOne(codes, hit, word);
  return {
    id,
    text,
    words,
    length,
    sentences,
    hits,
    hitsByCue,
    ids,
    stems,
    content: new Set(stems.filter(Boolean)),
    negated: negatedStems(hits, sentences, stems),
    marked: markedStretches(text, words, length),
    tokens: tokensOf(words, length, codes),
  };
}

const AGREES: ReadonlySet<StanceCue> = new Set([
  'agreeWord',
  'agreePhrase',
  'agreeing',
  'assent',
  'courtesy',
  'yielding',
]);
const DENIES: ReadonlySet<StanceCue> = new Set(['denyWord', 'disagreePhrase', 'refusal', 'withheld', 'negation']);

/**
 * When an agreeing and a denying phrase overlap, the longer one wins, and among equals the denying one: "not wrong"
 * denies nothing, "don't agree with" does not agree. O(words + hits).
 */
function withoutOvertaken(hits: readonly PhraseHit<StanceCue>[], length: number): PhraseHit<StanceCue>[] {
  const agreeing = new Uint8Array(length);
  const denying = new Uint8Array(length);
  for (const { name, from, to } of hits) {
    const longest = AGREES.has(name) ? agreeing : DENIES.has(name) ? denying : undefined;
    if (longest) for (let w = from; w < to; w++) longest[w] = Math.max(longest[w]!, to - from);
  }
  const longestIn = (column: Uint8Array, from: number, to: number) => {
    let most = 0;
    for (let w = from; w < to; w++) most = Math.max(most, column[w]!);
    return most;
  };
  return hits.filter(({ name, from, to }) => {
    if (AGREES.has(name)) return longestIn(denying, from, to) < to - from;
    return !DENIES.has(name) || longestIn(agreeing, from, to) <= to - from;
  });
}

/** How words in a double negation are read: "you are not wrong" as "you are absolutely right". */
const READ_AS: ReadonlyMap<string, string> = new Map([
  ['wrong', 'right'],
  ['mistaken', 'right'],
  ['incorrect', 'correct'],
  ['disagree', 'agree'],
  ['disagreed', 'agreed'],
  ['disagreeing', 'agreeing'],
  ['argue', 'agree'],
  ['argument', 'agreed'],
  ['arguments', 'agreed'],
  ['disagreement', 'agreed'],
  ['complaints', 'agreed'],
  ['objection', 'agreed'],
  ['objections', 'agreed'],
  ['quarrel', 'agree'],
]);

/** The weights of the wording were fitted to single words, so it is given the words of the agreement that is meant. */
function readAsAgreement(codes: Int32Array, norms: readonly string[], from: number, to: number): void {
  for (let w = from + 1; w < to; w++) {
    const meant = READ_AS.get(norms[w]!);
    if (meant === undefined) continue;
    codes[w] = codeOfWord(meant);
    codes[w - 1] = codeOfWord('absolutely');
  }
}

/**
 * Phrases whose words mislead: "no worries" denies nothing, "I was mistaken" finds no mistake in the parent, "not sure I agree" does
 * not agree.
 */
const READ_AS_ONE: readonly (readonly [StanceCue, string])[] = [
  ['courtesy', 'thanks'],
  ['yielding', 'agreed'],
  ['withheld', 'disagree'],
];

/** Gives the weights of the wording one word for a phrase; the others are no words to them. */
function readAsOne(codes: Int32Array, { from, to }: PhraseHit<StanceCue>, word: string): void {
  codes.fill(codeOfWord(''), from, to);
  codes[from] = codeOfWord(word);
}

function sentencesOf(text: string, { starts }: Words, length: number): SentenceScan[] {
  const sentences: SentenceScan[] = [];
  let word = 0;
  for (const { start, end } of splitSentences(text)) {
    const from = word;
    while (word < length && starts[word]! < end) word++;
    if (word > from || text.slice(start, end).includes('?'))
      sentences.push({ from, to: word, asks: text.slice(Math.max(start, end - 4), end).includes('?') });
    if (word >= length) break;
  }
  return sentences;
}

function negatedStems(
  hits: readonly PhraseHit<StanceCue>[],
  sentences: readonly SentenceScan[],
  stems: readonly string[],
): Set<string> {
  const negated = new Set<string>();
  let s = 0;
  for (const { name, from, to } of hits) {
    if (name !== 'negation' && name !== 'thereIsNo') continue;
    while (s < sentences.length - 1 && sentences[s]!.to <= from) s++;
    const end = Math.min(sentences[s]?.to ?? stems.length, to + REACH);
    for (let w = to; w < end; w++) if (stems[w]) negated.add(stems[w]!);
  }
  return negated;
}

/** Most words of a span in quotation marks that a comment points at; longer ones are speech. */
const SHORT = 6;

function markedStretches(text: string, { starts, ends }: Words, length: number): { from: number; to: number }[] {
  const marked: { from: number; to: number }[] = [];
  const spans: { start: number; end: number }[] = findMarkedSpans(text).map(({ inner }) => inner);
  if (/(?:^|[\s(])['‘]/.test(text)) {
    for (const match of text.matchAll(/(?<![\p{L}\d])['‘]([^'‘’\n]{2,60})['’](?![\p{L}\d])/gu))
      spans.push({ start: match.index + 1, end: match.index + 1 + match[1]!.length });
  }
  for (const { start, end } of spans) {
    let from = 0;
    while (from < length && starts[from]! < start) from++;
    let to = from;
    while (to < length && ends[to]! <= end) to++;
    if (to > from && to - from <= SHORT) marked.push({ from, to });
  }
  return marked;
}
