import type { Language } from '../text/language.js';
import { WORD_CLASSES as german } from '../text/lexicons/de/word-classes.js';
import { WORD_CLASSES as english } from '../text/lexicons/en/word-classes.js';

/** What a word list says about a word. */
export interface WordClass {
  /** Its most common part of speech and the second most common, one letter each: see `guessTag`. */
  readonly tag: string;
  /**
   * How it introduces what somebody says, thinks or wants, in up to two letters; empty if it does not. Verbs: `s` says,
   * `t` thinks, `w` wants or refuses, `d` asks, `p` approves, `m` disapproves, `l` labels, `h` shows (of documents),
   * `k` or German `b` talks about; nouns `S` of saying, `T` of thought; `A` adjectives; German `Q` according to.
   */
  readonly reports: string;
}

const UNPACKED = new Map<string, ReadonlyMap<string, WordClass>>();

/** The words of a language (German, else English), unpacked once. O(words). */
export function wordClassesOf(language: Language): ReadonlyMap<string, WordClass> {
  const packed = language === 'de' ? german : english;
  let words = UNPACKED.get(packed);
  if (!words) {
    words = unpackWords(packed);
    UNPACKED.set(packed, words);
  }
  return words;
}

/** One line per class: `tag reports:word word …`. */
function unpackWords(packed: string): Map<string, WordClass> {
  const words = new Map<string, WordClass>();
  for (const line of packed.split('\n')) {
    const [head, list] = line.split(':') as [string, string];
    const [tag, reports = ''] = head.split(' ') as [string, string?];
    const known = { tag, reports };
    for (const word of list.split(' ')) words.set(word, known);
  }
  return words;
}
