import type { SpeechLexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** Running counts over the tokens: how many of a kind stand in a range is one subtraction. */
export interface Counts {
  readonly words: Int32Array;
  /** Words in marks. */
  readonly marked: Int32Array;
  /** Outside marks: commas, verbs that look finite, verbs of saying. */
  readonly commas: Int32Array;
  readonly finite: Int32Array;
  readonly says: Int32Array;
}

/** O(tokens). */
export function countTokens(tokens: readonly Token[], lexicon: SpeechLexicon): Counts {
  const count = (holds: (token: Token) => boolean) => {
    const sums = new Int32Array(tokens.length + 1);
    tokens.forEach((token, i) => {
      sums[i + 1] = sums[i]! + (holds(token) ? 1 : 0);
    });
    return sums;
  };
  return {
    words: count(({ isWord }) => isWord),
    marked: count(({ isWord, region }) => isWord && region >= 0),
    commas: count(({ text, region }) => region < 0 && text === ','),
    finite: count(({ norm, region }) => region < 0 && looksFinite(norm, lexicon)),
    says: count(({ norm, region }) => region < 0 && lexicon.isSay(norm)),
  };
}

function looksFinite(norm: string, lexicon: SpeechLexicon): boolean {
  return (
    lexicon.isFinite(norm) ||
    lexicon.isSay(norm) ||
    lexicon.isThink(norm) ||
    lexicon.isAct(norm) ||
    /^[a-z]{2,20}ed$/.test(norm)
  );
}

/** How many there are in tokens `from` … `to - 1`. */
export function countIn(sums: Int32Array, from: number, to: number): number {
  return to > from ? sums[to]! - sums[from]! : 0;
}
