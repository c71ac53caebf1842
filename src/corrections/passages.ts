import type { Quotation, Span } from '../schema/index.js';
import { identityOf } from '../text/identity.js';
import { isWordUnit } from '../text/letters.js';
import { findMarkedSpans } from '../text/quotation-marks.js';

/** Around words that somebody copied with their quotation marks. */
const MARKS = '"“”„«»‘’‚\'‹›「」『』 ';

/** Finds words in an article, whatever blanks are between them and however their letters are composed. */
export interface Passages {
  /** Where the article has the words, as whole words, first. */
  readonly spanOf: (words: string) => Span | undefined;
  /** The quotation with that id, or those words, or else the only one that holds them; `null` if several do. */
  readonly quotationOf: (quotations: readonly Quotation[], called: string) => Quotation | null | undefined;
  readonly isMarked: (span: Span) => boolean;
}

/** Prepares an article. O(characters). */
export function readPassages(text: string): Passages {
  const places: number[] = [];
  let plain = '';
  for (const { 0: piece, index } of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gu)) {
    const part = piece.trim() === '' ? ' ' : piece.normalize('NFC');
    for (let i = 0; i < part.length; i++) places.push(index);
    plain += part;
  }
  places.push(text.length);
  const marked = findMarkedSpans(text);
  const wordsAt = new Map<string, string>();
  const wordsIn = ({ content: { start, end } }: Quotation) => {
    const key = `${start} ${end}`;
    const words = wordsAt.get(key) ?? identityOf(text.slice(start, end));
    wordsAt.set(key, words);
    return words;
  };
  return {
    spanOf(called) {
      const words = asCopied(called);
      let at = words === '' ? -1 : plain.indexOf(words);
      while (at >= 0 && !isWhole(plain, at, at + words.length)) at = plain.indexOf(words, at + 1);
      return at < 0 ? undefined : { start: places[at]!, end: places[at + words.length]! };
    },
    quotationOf(quotations, called) {
      const named = quotations.find(({ id }) => id === called);
      const words = asCopied(called);
      if (named !== undefined || words === '') return named;
      const same = quotations.find((one) => wordsIn(one) === words);
      if (same !== undefined) return same;
      const [holding, another] = quotations.filter((one) => wordsIn(one).includes(words));
      return another === undefined ? holding : null;
    },
    isMarked: ({ start, end }) => marked.some((span) => span.start <= start && end <= span.end),
  };
}

/** Words as two people would copy them, without marks around them. O(characters). */
export function asCopied(called: string): string {
  const words = identityOf(called);
  let from = 0;
  let to = words.length;
  while (from < to && MARKS.includes(words[from]!)) from++;
  while (to > from && MARKS.includes(words[to - 1]!)) to--;
  return words.slice(from, to);
}

function isWhole(text: string, start: number, end: number): boolean {
  const isInWord = (at: number) => isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(at));
  return !isInWord(start) && !isInWord(end);
}
