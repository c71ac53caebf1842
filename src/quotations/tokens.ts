import {
  isApostrophe,
  isBlank,
  isBreak,
  isDigit,
  isHidden,
  isHyphen,
  isLetter,
  isUpper,
  isWordUnit,
} from '../text/letters.js';
import { ABBREVIATIONS, ALSO_WORDS } from '../text/lexicons/abbreviations.js';
import type { MarkedSpan } from '../text/quotation-marks.js';
import { normalizeWord, respell } from '../text/words.js';

/** A word, a punctuation mark or a line break of the article. */
export interface Token {
  /** Spelled as most people would have typed it (`respell`). */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  /** Index of the marked span it is in, or −1. */
  readonly region: number;
}

/**
 * Words keep inner hyphens, apostrophes and full stops ("U.S.", "co-founder"); abbreviations keep their last full stop.
 * O(n).
 */
export function tokenize(text: string, regions: readonly MarkedSpan[]): Token[] {
  const tokens: Token[] = [];
  let region = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      at++;
      continue;
    }
    const start = at;
    const isWord = isWordUnit(code);
    at = isWord ? endOfWord(text, at + 1) : text.startsWith('--', at) ? at + 2 : at + 1;
    while (region < regions.length && regions[region]!.end <= start) region++;
    const inside = region < regions.length && regions[region]!.start <= start;
    const slice = text.slice(start, at);
    const word = isBreak(code) ? '\n' : isWord ? respell(slice) : slice;
    tokens.push({
      text: word,
      norm: isWord ? normalizeWord(word) : word,
      start,
      end: at,
      isWord,
      isCapital: isWord && isUpper(code),
      region: inside ? region : -1,
    });
  }
  return tokens;
}

const LONGEST = 60;

function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at - from < LONGEST; at++) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) continue;
    const before = text.charCodeAt(at - 1);
    const joins = code === 0x2e || code === 0x26 || isHyphen(code) || isApostrophe(code) || isHidden(code, before);
    if (!joins || !isWordUnit(text.charCodeAt(at + 1))) break;
    if (code === 0x2e && !isDigit(before) && !isLetter(text.charCodeAt(at + 1))) break;
  }
  if (text[at] !== '.') return at;
  const word = text.slice(from - 1, at).toLowerCase();
  const abbreviated =
    (word.length === 1 && isLetter(word.charCodeAt(0)) && word !== 'i' && !isLabel(text, from - 1)) ||
    (ABBREVIATIONS.has(word) && !isOnlyWord(text, word, from - 1, at)) ||
    /^[a-z](?:\.[a-z])+$/.test(word) ||
    /^[rd]-[a-z]+$/.test(word);
  return abbreviated ? at + 1 : at;
}

/** What letters are given to: "plan B", "row F". */
const LETTERED =
  /(?:^|\s)(?:appendix|band|block|building|candidate|car|category|class|company|count|court|entrance|exhibit|exit|form|gate|grade|group|hall|hepatitis|influenza|lane|level|letter|line|option|part|patient|phase|pier|plan|platform|player|point|room|route|row|schedule|section|stage|student|studio|team|terminal|tier|tower|track|type|unit|vitamin|ward|wing|witness|zone|gleis|gruppe|halle|haus|kategorie|klasse|linie|reihe|stufe|teil|typ|variante) $/;
const LONGEST_LETTERED = 12;

/** Whether a capital is the name of a thing, not an initial. */
function isLabel(text: string, at: number): boolean {
  return LETTERED.test(text.slice(Math.max(0, at - LONGEST_LETTERED), at));
}

/** Whether a word that may be an abbreviation is written as a word, and no number follows its full stop. */
function isOnlyWord(text: string, word: string, from: number, stop: number): boolean {
  if (!ALSO_WORDS.has(word) || isUpper(text.charCodeAt(from))) return false;
  let next = stop + 1;
  while (isBlank(text.charCodeAt(next))) next++;
  return !isDigit(text.charCodeAt(next));
}

/** A half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A range with non-words trimmed from its edges; empty if it has no words. */
export function trimToWords(tokens: readonly Token[], { from, to }: Range): Range {
  let first = from;
  let last = to;
  while (first < last && !tokens[first]!.isWord) first++;
  while (last > first && !tokens[last - 1]!.isWord) last--;
  return { from: first, to: last };
}

/** Most blanks between two words of a name: justified and typewritten pages have several. */
export const MOST_BLANKS = 3;

/** Whether a token stands directly behind another one, with blanks between them. */
export function isBehindBlank(tokens: readonly Token[], at: number): boolean {
  const blanks = tokens[at]!.start - tokens[at - 1]!.end;
  return blanks > 0 && blanks <= MOST_BLANKS;
}

/** Whether a token's capital may be due to the start of a sentence. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.text === '\n' || /^[.!?]$/.test(before.text);
}

/** Whether a token is a dash of any length, including "--". */
export function isDash({ text }: Token): boolean {
  return /^(?:-|–|—|―|--)$/.test(text);
}

/** Most tokens of narration in a sentence: anything longer is not one, and finders read all of it. */
const LONGEST_SENTENCE = 300;

/**
 * Sentences of the narration. Marked spans are opaque: a full stop inside one ends a sentence only if no attribution
 * follows. O(tokens).
 */
export function splitNarration(
  text: string,
  tokens: readonly Token[],
  regions: readonly MarkedSpan[],
  isSpeechVerb: (norm: string) => boolean,
  isPronoun: (norm: string) => boolean,
): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  const cut = (to: number) => {
    for (let i = from; i < to; i++) {
      if (!tokens[i]!.isWord) continue;
      sentences.push({ from, to });
      break;
    }
    from = to;
  };
  let narrated = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (from === i) narrated = 0;
    if (token.region < 0 && ++narrated > LONGEST_SENTENCE) {
      cut(i);
      narrated = 1;
    }
    if (token.text === '\n') {
      cut(i);
      from = i + 1;
    } else if (token.region >= 0) {
      if (next?.region === token.region || !next || next.text === '\n') continue;
      const terminal = text[regions[token.region]!.inner.end - 1] ?? '';
      if (!/[.!?…]/.test(terminal)) continue;
      const isNew = opensBehindColon(tokens, i) && startsAnew(next);
      if (isNew || !goesOn(tokens, i + 1, terminal, isSpeechVerb, isPronoun)) cut(i + 1);
    } else if (/^[.!?…]$/.test(token.text)) {
      let after = i + 1;
      while (after < tokens.length && /^[.!?…)]$/.test(tokens[after]!.text)) after++;
      const follows = tokens[after];
      if (
        !follows ||
        follows.text === '\n' ||
        follows.isCapital ||
        follows.region >= 0 ||
        !follows.isWord ||
        isDigit(follows.text.charCodeAt(0))
      ) {
        cut(after);
      }
      i = after - 1;
    } else if (next && endsPlace(tokens, i) && isSentence(text, tokens, regions, i + 1)) cut(i + 1);
  }
  cut(tokens.length);
  return sentences;
}

/** "…, Fla." and "…, D.C.": the full stop of a shortened state may end the sentence as well. */
function endsPlace(tokens: readonly Token[], at: number): boolean {
  return /^[A-Z][a-z]*\.(?:[A-Z]\.)?$/.test(tokens[at]!.text) && tokens[at - 1]?.text === ',';
}

/** “…, Fla. “It would be nice.”: whether words in quotation marks are a sentence rather than a title or a term. */
function isSentence(text: string, tokens: readonly Token[], regions: readonly MarkedSpan[], at: number): boolean {
  const { region } = tokens[at]!;
  const marked = regions[region];
  if (!marked || !/[.!?,…]/.test(text[marked.inner.end - 1]!)) return false;
  const words: Token[] = [];
  for (let k = at; tokens[k]?.region === region && words.length < FEWEST; k++)
    if (tokens[k]!.isWord) words.push(tokens[k]!);
  return words.length === FEWEST && words[0]!.isCapital && !words[1]!.isCapital;
}

/** Words of a sentence, at least. */
const FEWEST = 5;

/** The position after the second comma of ", the owner of the ferry,". */
function behindAside(tokens: readonly Token[], comma: number): number {
  let k = comma + 1;
  while (k < tokens.length && k - comma < 30 && tokens[k]!.region < 0 && !/^[,.\n]$/.test(tokens[k]!.text)) k++;
  return tokens[k]?.text === ',' ? k + 1 : comma;
}

/** “Rudd was glad: “Yes.” Frith agreed.”: words that a colon introduced need no further verb. */
function opensBehindColon(tokens: readonly Token[], last: number): boolean {
  let at = last;
  while (at >= 0 && tokens[at]!.region === tokens[last]!.region) at--;
  return tokens[at]?.text === ':';
}

function startsAnew({ isWord, isCapital, region }: Token): boolean {
  return region >= 0 || (isWord && isCapital);
}

/** "…?" he asked; "…." Smith said: the sentence does not end at the closing mark. */
function goesOn(
  tokens: readonly Token[],
  at: number,
  terminal: string,
  isSpeechVerb: (norm: string) => boolean,
  isPronoun: (norm: string) => boolean,
): boolean {
  const next = tokens[at]!;
  if ((next.isWord && !next.isCapital) || /^[,;—–―-]/.test(next.text)) return true;
  let k = at;
  while (
    k < tokens.length &&
    k - at < 7 &&
    tokens[k]!.region < 0 &&
    !isSpeechVerb(tokens[k]!.norm) &&
    (tokens[k]!.isCapital || isPronoun(tokens[k]!.norm) || /^(the|a|of|der|die|das)$/.test(tokens[k]!.norm))
  )
    k++;
  if (k > at && tokens[k]?.text === ',') k = behindAside(tokens, k);
  const goesOnSpeaking = tokens[k]?.norm === 'went' && tokens[k + 1]?.norm === 'on';
  if (k === at || k >= tokens.length || !(goesOnSpeaking || isSpeechVerb(tokens[k]!.norm)))
    return /[!?]/.test(terminal) && isSpeechVerb(next.norm);
  const tail = tokens[k + 1];
  return !tail || /[!?]/.test(terminal) || tail.text === '.' || tail.text === '\n';
}
