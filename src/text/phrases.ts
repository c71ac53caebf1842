import type { Words } from './words.js';

/** Phrases by what they signal. */
export type PhraseLists<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** A phrase found in a text: word positions, half-open. */
export interface PhraseHit<Name extends string> {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

interface Entry<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
}

/** Finds many phrases in one pass. */
export interface PhraseFinder<Name extends string> {
  /** All hits in the first `most` words, in order; of phrases of one name that start at the same word, the longest. */
  find(words: Words, most: number): PhraseHit<Name>[];
}

/**
 * Prepares phrases for finding. A phrase is words with blanks between; `*` stands for any one word. O(words) to find,
 * times the phrases that begin with the same word.
 *
 * @example
 * createPhraseFinder({ doubt: ['so called'] }).find(scanWords('The so-called plan'), 9); // [{ name: 'doubt', from: 1, to: 3 }]
 */
export function createPhraseFinder<Name extends string>(lists: PhraseLists<Name>): PhraseFinder<Name> {
  const byFirst = new Map<string, Entry<Name>[]>();
  for (const name in lists) {
    for (const phrase of lists[name]) {
      const words = phrase.split(' ');
      const entries = byFirst.get(words[0]!);
      if (entries) entries.push({ name, words });
      else byFirst.set(words[0]!, [{ name, words }]);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return {
    find({ norms }, most) {
      const hits: PhraseHit<Name>[] = [];
      const end = Math.min(norms.length, most);
      for (let from = 0; from < end; from++) {
        const entries = byFirst.get(norms[from]!);
        if (entries !== undefined) findAt(entries, norms, from, end, hits);
      }
      return hits;
    },
  };
}

function findAt<Name extends string>(
  entries: readonly Entry<Name>[],
  norms: readonly string[],
  from: number,
  end: number,
  hits: PhraseHit<Name>[],
): void {
  const first = hits.length;
  for (const { name, words } of entries) {
    if (from + words.length > end) continue;
    let same = 1;
    while (same < words.length && (words[same] === '*' || norms[from + same] === words[same])) same++;
    if (same < words.length) continue;
    let seen = first;
    while (seen < hits.length && hits[seen]!.name !== name) seen++;
    if (seen === hits.length) hits.push({ name, from, to: from + words.length });
  }
}
