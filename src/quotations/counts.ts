import type { SpeechLexicon } from './lexicon.js';
import type { PartsOfSpeech } from './parts-of-speech.js';
import type { Token } from './tokens.js';

/** Running counts over the tokens, so that counting a kind in a range takes one subtraction. */
export interface Counts {
  readonly words: Int32Array;
  /** Words in quotation marks. */
  readonly marked: Int32Array;
  /** Finite verbs, including those in quotation marks. */
  readonly finiteAnywhere: Int32Array;
  /** Commas outside quotation marks. */
  readonly commas: Int32Array;
  /** Finite verbs outside them. */
  readonly finite: Int32Array;
  /** Verbs of saying outside them. */
  readonly says: Int32Array;
}

/** O(tokens). */
export function countTokens(tokens: readonly Token[], lexicon: SpeechLexicon, { finite }: PartsOfSpeech): Counts {
  const count = (holds: (token: Token, at: number) => boolean) => {
    const sums = new Int32Array(tokens.length + 1);
    tokens.forEach((token, i) => {
      sums[i + 1] = sums[i]! + (holds(token, i) ? 1 : 0);
    });
    return sums;
  };
  return {
    words: count(({ isWord }) => isWord),
    marked: count(({ isWord, region }) => isWord && region >= 0),
    finiteAnywhere: count((_, at) => finite[at] === 1),
    commas: count(({ text, region }) => region < 0 && text === ','),
    finite: count(({ region }, at) => region < 0 && finite[at] === 1),
    says: count(({ norm, region }) => region < 0 && lexicon.isSay(norm)),
  };
}

/** The count for tokens `from` … `to - 1`. */
export function countIn(sums: Int32Array, from: number, to: number): number {
  return to > from ? sums[to]! - sums[from]! : 0;
}
