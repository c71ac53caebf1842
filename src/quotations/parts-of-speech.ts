import { guessTag } from '../text/endings.js';
import type { SpeechLexicon } from './lexicon.js';
import type { People } from './people.js';
import type { Range, Token } from './tokens.js';
import { type WordClass, wordClassesOf } from './word-classes.js';

/** What the word lists say about the tokens of an article. */
export interface PartsOfSpeech {
  /**
   * Per token: the letters of its part of speech (`WordClass`); `X` for an English name (German ones are tagged as
   * nouns), `#` for a number, `=` and the word for function words and for unknown words of one or two letters, ¶ for a
   * line break, punctuation marks as they are.
   */
  readonly tags: readonly string[];
  /** Per token: 1 for a finite verb, else 0. */
  readonly finite: Uint8Array;
  /** Per token: `WordClass.reports`. */
  readonly reports: readonly string[];
}

const NAME = 'X';
/** "It's", "they've": the part after the apostrophe is a verb. */
const CONTRACTED = /^(?:i|you|he|she|it|we|they|that|there|what|who|let|here|where|how)'(?:s|re|ve|ll|d|m)$/;
/** What comes before a participle: "has been told", "got caught". */
const BEFORE_PARTICIPLE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "is are was were has have had been be being having am get gets got isn't wasn't aren't weren't hasn't haven't hadn't".split(
    ' ',
  ),
);
/** After these, a past form is an adjective: "the proposed tax", "of accused men". */
const BEFORE_ADJECTIVE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'the a an his her its their my our your this these those no any each every of in on at by for from with to about against under over as into'.split(
    ' ',
  ),
);
/** After these, as after names and plurals, a base form is finite: "they say". */
const PLURAL: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'they we i you who people police many most some others and'.split(' '),
);
/** Most adverbs between a verb and what determines its form. */
const MOST_BETWEEN = 3;

/** Tags the tokens of an article by the word lists of its language. O(tokens). */
export function tagParts(
  tokens: readonly Token[],
  sentences: readonly Range[],
  people: Pick<People, 'mentions'>,
  lexicon: SpeechLexicon,
): PartsOfSpeech {
  const words = wordClassesOf(lexicon.language);
  const opens = openingWords(tokens, sentences);
  const known = tokens.map(({ norm, isWord }) => (isWord ? words.get(norm) : undefined));
  const tag = lexicon.language === 'de' ? tagOfGerman : tagOfEnglish;
  const named = namedTokens(tokens, people);
  const tags = tokens.map((token, at) => tag(token, known[at], opens[at] === 1, named[at] === 1));
  const isFiniteVerb = lexicon.language === 'de' ? isFiniteInGerman : isFiniteInEnglish;
  const finite = new Uint8Array(tokens.length);
  tokens.forEach(({ norm, isWord }, at) => {
    finite[at] = Number(isWord && (lexicon.isFinite(norm) || isFiniteVerb({ tokens, tags, finite, lexicon }, at)));
  });
  return { tags, finite, reports: known.map((word) => word?.reports ?? '') };
}

/** Words whose capital may be due to the start of a sentence or of words in quotation marks. */
function openingWords(tokens: readonly Token[], sentences: readonly Range[]): Uint8Array {
  const opens = new Uint8Array(tokens.length);
  const open = (at: number) => {
    let word = at;
    while (word < tokens.length && !tokens[word]!.isWord) word++;
    if (word < tokens.length) opens[word] = 1;
  };
  for (const { from } of sentences) open(from);
  tokens.forEach(({ region }, at) => {
    if (region >= 0 && tokens[at - 1]?.region !== region) open(at);
  });
  return opens;
}

/** Tokens of names that are certain: names of several words, or that occur again. */
function namedTokens(tokens: readonly Token[], { mentions }: Pick<People, 'mentions'>): Uint8Array {
  const times = new Map<number, number>();
  for (const { person } of mentions) times.set(person, (times.get(person) ?? 0) + 1);
  const named = new Uint8Array(tokens.length);
  for (const { from, to, person } of mentions) if (to - from > 1 || times.get(person)! > 1) named.fill(1, from, to);
  return named;
}

function tagOfSign({ text }: Token): string {
  return /["“”„«»]/.test(text) ? '"' : text === '\n' ? '¶' : text;
}

function tagOfEnglish(token: Token, known: WordClass | undefined, opens: boolean, isNamed: boolean): string {
  const { norm, isWord, isCapital } = token;
  if (!isWord) return tagOfSign(token);
  if (/^\d/.test(norm)) return '#';
  const isName = isCapital && (!opens || isNamed);
  if (CONTRACTED.test(norm) || known?.tag[0] === 'f') return `=${norm}`;
  if (norm.endsWith("'s")) return isName ? `${NAME}'s` : "n's";
  if (isCapital && !opens) return NAME;
  if (known) return known.tag;
  if (norm.length < 3) return `=${norm}`;
  return isName ? NAME : guessTag(norm, 'en');
}

function tagOfGerman(token: Token, known: WordClass | undefined, opens: boolean): string {
  const { norm, isWord, isCapital } = token;
  if (!isWord) return tagOfSign(token);
  if (/^\d/.test(norm)) return '#';
  if (known?.tag[0] === 'f') return `=${norm}`;
  if (isCapital && !opens) return 'n';
  if (known) return known.tag;
  if (norm.length < 3) return `=${norm}`;
  return isCapital ? 'n' : guessTag(norm, 'de');
}

/** What tells whether a word is a finite verb; `finite` is known for the words before it. */
interface Tagged extends Pick<PartsOfSpeech, 'tags' | 'finite'> {
  readonly tokens: readonly Token[];
  readonly lexicon: SpeechLexicon;
}

function isFiniteInGerman({ tags }: Tagged, at: number): boolean {
  return /^[zk]/.test(tags[at]!);
}

function isFiniteInEnglish(tagged: Tagged, at: number): boolean {
  const { tokens, tags, lexicon } = tagged;
  const { norm } = tokens[at]!;
  if (CONTRACTED.test(norm) || norm.endsWith("n't")) return true;
  const [part, other] = tags[at]!;
  if (part === 'z' || part === 'q') return true;
  // A word of another language has the form that its gloss happens to have.
  if (part === 'N' && other === 'z') return !lexicon.isGlossed && isVerbOfClause(tagged, at);
  if (part !== 'v' && part !== 'd') return false;
  let before = at - 1;
  while (before >= 0 && at - before <= MOST_BETWEEN && /^(?:r|=not$|=never$)/.test(tags[before]!)) before--;
  const word = tokens[before]?.norm ?? '';
  if (part === 'd') return !BEFORE_PARTICIPLE.has(word) && !BEFORE_ADJECTIVE.has(word);
  const isPast = other === 'd' || other === 'q';
  return /^[NX]/.test(tags[before] ?? '') || PLURAL.has(word) || (isPast && lexicon.pronoun(word) !== undefined);
}

/** Longest clause read on either side of a word, so that a text without punctuation stays linear. */
const MOST_OF_CLAUSE = 40;
/** A clause begins behind these. */
const OPENS_CLAUSE: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'that and but or because if when while as than who which whether since although though until where so'.split(' '),
);

/**
 * "The plan costs too much", "Lee said the ferry leaks": of a word that is a plural noun more often than a verb, whether
 * it is the verb of its clause: a subject stands before it, and no other finite verb in the clause. O(1).
 */
function isVerbOfClause({ tokens, tags, finite, lexicon }: Tagged, at: number): boolean {
  const next = tags[at + 1] ?? '.';
  if (tokens[at + 1]?.isWord && (!/^[r=]/.test(next) || next === '=of')) return false;
  const isClause = (k: number) =>
    Math.abs(k - at) <= MOST_OF_CLAUSE && tokens[k]?.isWord && !OPENS_CLAUSE.has(tokens[k].norm);
  for (let k = at + 1; isClause(k); k++) if (lexicon.isFinite(tokens[k]!.norm) || /^[zq]/.test(tags[k]!)) return false;
  if (!isClause(at - 1) || !/^(?:n|vn|jn|X|=(?:he|she|it)$)/.test(tags[at - 1]!)) return false;
  for (let k = at - 1; isClause(k); k--) if (finite[k] === 1) return lexicon.isSay(tokens[k]!.norm);
  return true;
}
