import type { Gloss } from '../../text/glosses/gloss.js';
import { isDigit, isUpper } from '../../text/letters.js';
import { isTitle } from '../../text/lexicons/en/names.js';
import { isKnownFirstName } from '../../text/lexicons/first-names.js';
import { normalizeWord } from '../../text/words.js';
import { DEFINITE, glossedLexicon, reportOf } from '../lexicon.js';
import { isDash, type Token } from '../tokens.js';

/** Marks words that have no gloss, which must not be taken for English ones: French "pour", "but". */
const UNKNOWN = '°';

/** Whether a word, as normalized in another language, has no gloss. */
export const isUnglossed = (norm: string): boolean => norm.endsWith(UNKNOWN);

/**
 * The tokens with English words as their norms. Names keep theirs; a capital word that opens a sentence and is never
 * capital elsewhere is no name. O(tokens).
 */
export function glossTokens(tokens: readonly Token[], gloss: Gloss): Token[] {
  const pieces = tokens.flatMap((token) => (token.isWord ? splitWord(token, gloss) : token));
  const capitals = new Set(
    pieces.filter(({ isCapital }, at) => isCapital && !opens(pieces, at)).map(({ norm }) => norm),
  );
  const offices = officesOf(gloss);
  const norms = pieces.map((_, at) => glossOf(pieces, at, gloss, capitals, offices));
  pieces.forEach((_, at) => {
    if (saysBehindMarks(pieces, norms, at, gloss) || saysBeforeMarks(pieces, norms, at)) norms[at] = 'says';
    const opening = opensInfinitive(pieces, norms, at, gloss);
    if (opening >= 0) norms[opening] = 'that';
  });
  const words = pieces.map(spelled);
  for (const phrase of gloss.according.map((one) => one.split(' '))) {
    words.forEach((_, at) => {
      if (phrase.every((word, k) => words[at + k] === word))
        for (let k = 0; k < phrase.length; k++) norms[at + k] = k === 0 ? 'according' : 'to';
    });
  }
  return pieces.map((token, at) => ({ ...token, ...(partsMarks(pieces, at) ? { text: ',' } : {}), norm: norms[at]! }));
}

/** Fewer letters may end any word. */
const SHORTEST_OFFICE = 5;

/** Words that compounds end in: "fractievoorzitter" is a chairman. Only in languages with the verb second are there such compounds. */
function officesOf({ words, verbSecond }: Gloss): (readonly [ending: string, english: string])[] {
  if (!verbSecond) return [];
  return [...words].filter(([word, english]) => word.length >= SHORTEST_OFFICE && isTitle(english));
}

function glossOf(
  tokens: readonly Token[],
  at: number,
  { words }: Gloss,
  capitals: ReadonlySet<string>,
  offices: readonly (readonly [string, string])[],
): string {
  const { norm, isWord, isCapital } = tokens[at]!;
  if (!isWord || isDigit(norm.charCodeAt(0))) return norm;
  const word = spelled(tokens[at]!);
  const known = words.get(word) ?? offices.find(([ending]) => word.endsWith(ending))?.[1];
  if (!isCapital) return known ?? word + UNKNOWN;
  if (!opens(tokens, at)) return known !== undefined && isTitle(known) ? known : norm;
  if (known !== undefined) return known;
  const isName = capitals.has(norm) || isKnownFirstName(norm) || tokens[at + 1]?.isCapital === true;
  return isName ? norm : word + UNKNOWN;
}

/** "« Non – dit Lee – jamais »": a dash beside words in marks is what a comma is in English. */
function partsMarks(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    token.region < 0 && isDash(token) && ((tokens[at - 1]?.region ?? -1) >= 0 || (tokens[at + 1]?.region ?? -1) >= 0)
  );
}

/** "No se escondió: «…»": what stands before a colon and words in marks introduces them. */
function saysBeforeMarks(tokens: readonly Token[], norms: readonly string[], at: number): boolean {
  const { isWord, isCapital, region } = tokens[at]!;
  const isUnknown = isWord && !isCapital && region < 0 && isUnglossed(norms[at]!);
  return isUnknown && tokens[at + 1]?.text === ':' && (tokens[at + 2]?.region ?? -1) >= 0;
}

/** "Teme di perdere", "affirme avoir perdu": the word that opens what is said or thought in the infinitive; −1 if nothing is. */
function opensInfinitive(
  tokens: readonly Token[],
  norms: readonly string[],
  at: number,
  { infinitive }: Gloss,
): number {
  const { isWord, isCapital, region, text } = tokens[at]!;
  if (!isWord || isCapital || region >= 0 || !infinitive?.test(text)) return -1;
  const opening = norms[at - 1] === 'of' ? at - 1 : at;
  return reports(norms[opening - 1] ?? '') ? opening : -1;
}

/** A third person, who speaks where the words are his. */
export const PERSON = /^(?:he|she|they)$/;
/** What may follow a verb as its subject, besides a name. */
export const SUBJECT = /^(?:the|a|he|she|they|i|we|it|this|his|her|their|our|my|another|many|some|several)$/;
/** What forms a perfect: "a dit", "s'est exclamé". */
export const AUXILIARY = /^(?:has|had|have|is)$/;
/** What may stand between a subject and its verb in these languages: "s'exclame", "ne", "ci". */
export const REFLEXIVE = /^(?:also|himself|me|it)$/;

/**
 * "…», tempère Lee", "…», a-t-il répondu": between words in marks and a subject stands what introduces them, whether its gloss is
 * known or not. "Il a répondu" turned around counts as a whole.
 */
function saysBehindMarks(tokens: readonly Token[], norms: readonly string[], at: number, gloss: Gloss): boolean {
  const { isWord, isCapital, region } = tokens[at]!;
  if (!isWord || isCapital || region >= 0) return false;
  const isPronoun = PERSON.test(norms[at + 1] ?? '') && tokens[at + 1]!.region < 0;
  // "…», accuse Lee": Lee accuses, though in English he would be accused.
  const mayBeVerb = isUnglossed(norms[at]!) || actsOnly(norms[at]!) || (isPronoun && AUXILIARY.test(norms[at]!));
  if (!mayBeVerb) return false;
  let before = at - 1;
  const isPerfect = AUXILIARY.test(norms[before] ?? '');
  if (isPerfect) before--;
  if (REFLEXIVE.test(norms[before] ?? '')) before--;
  if (/^[,–—-]$/.test(tokens[before]?.text ?? '')) before--;
  if ((tokens[before]?.region ?? -1) < 0) return false;
  const next = tokens[at + 1];
  if (isPerfect || !next || /^[.\n]$/.test(next.text)) return true;
  if (!next.isWord || next.region >= 0) return false;
  return next.isCapital || SUBJECT.test(norms[at + 1]!) || (gloss.verbSecond === true && DEFINITE.test(next.text));
}

/** A word in lower case; unlike its norm, not taken for an English contraction (French "dont"). */
function spelled({ text }: Token): string {
  return text.toLowerCase().replace(/’/g, "'");
}

/** Whether a token's capital may be due to its place: at the start of a sentence, a line or words in marks. */
function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (!before.isWord && before.text !== ',');
}

/** "L'eau" as "l'" and "eau", "dit-elle" as "dit" and "elle". */
function splitWord(token: Token, { elided, inverted }: Pick<Gloss, 'elided' | 'inverted'>): Token[] {
  // With characters nobody sees, places in the word are not those in the text.
  if (token.text.length !== token.end - token.start) return [token];
  const mark = elided ? token.text.search(/['’]/) + 1 : 0;
  if (mark > 0 && mark < token.text.length && elided!.test(token.text.slice(0, mark)))
    return [cut(token, 0, mark), ...splitWord(cut(token, mark, token.text.length), inverted ? { inverted } : {})];
  const hyphen = inverted?.exec(token.text);
  if (!hyphen || hyphen.index === 0) return [token];
  return [cut(token, 0, hyphen.index), cut(token, hyphen.index + hyphen[0].length, token.text.length)];
}

function cut({ text, start, region }: Token, from: number, to: number): Token {
  const word = text.slice(from, to);
  return {
    text: word,
    norm: normalizeWord(word),
    start: start + from,
    end: start + to,
    isWord: true,
    isCapital: isUpper(word.charCodeAt(0)),
    region,
  };
}

/** Whether an English word reports an act of speech, so that what follows is its object: "praises". */
function actsOnly(norm: string): boolean {
  return reportOf(glossedLexicon(), norm) === 1;
}

/** Whether an English word reports what somebody says or thinks. */
export function reports(norm: string): boolean {
  return reportOf(glossedLexicon(), norm) > 0;
}
