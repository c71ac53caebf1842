import { grouped } from './grouped.js';
import type { Words } from './words.js';

/** Phrases by what they signal. */
export type PhraseLists<Name extends string> = Readonly<Record<Name, readonly string[]>>;

/** A phrase found in a text, as half-open word positions. */
export interface PhraseHit<Name extends string> {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

interface Entry<Name extends string> {
  readonly name: Name;
  readonly words: readonly string[];
}

/** Phrases that begin with the same word, longest first, by their second word. */
interface Start<Name extends string> {
  readonly bySecond: ReadonlyMap<string, readonly Entry<Name>[]>;
  /** Those with any second word, or none. */
  readonly others: readonly Entry<Name>[];
}

/** Finds many phrases in one pass. */
export interface PhraseFinder<Name extends string> {
  /**
   * All hits in the first `most` words, in order; of phrases with the same name that start at the same word, only the
   * longest.
   */
  find(words: Words, most: number): PhraseHit<Name>[];
}

/**
 * Prepares to find phrases. A phrase is words separated by blanks; `*` stands for any single word. Finding costs
 * O(words) times the number of phrases that share their first two words.
 *
 * @example
 * createPhraseFinder({ doubt: ['so called'] }).find(scanWords('The so-called plan'), 9); // [{ name: 'doubt', from: 1, to: 3 }]
 */
export function createPhraseFinder<Name extends string>(lists: PhraseLists<Name>): PhraseFinder<Name> {
  const all: Entry<Name>[] = [];
  for (const name in lists) for (const phrase of lists[name]) all.push({ name, words: phrase.split(' ') });
  const byFirst = grouped(all, ({ words }) => words[0]!);
  const starts = new Map([...byFirst].map(([first, entries]) => [first, startOf(entries)]));
  return {
    find({ norms }, most) {
      const hits: PhraseHit<Name>[] = [];
      const end = Math.min(norms.length, most);
      for (let from = 0; from < end; from++) {
        const start = starts.get(norms[from]!);
        if (start === undefined) continue;
        const entries = start.bySecond.get(norms[from + 1]!) ?? start.others;
        if (entries.length > 0) findAt(entries, norms, from, end, hits);
      }
      return hits;
    },
  };
}

function startOf<Name extends string>(entries: readonly Entry<Name>[]): Start<Name> {
  const sorted = [...entries].sort((a, b) => b.words.length - a.words.length);
  const isOpen = ({ words }: Entry<Name>) => words.length === 1 || words[1] === '*';
  const seconds = new Set(sorted.filter((entry) => !isOpen(entry)).map(({ words }) => words[1]!));
  return {
    bySecond: new Map(
      [...seconds].map((second) => [second, sorted.filter((entry) => isOpen(entry) || entry.words[1] === second)]),
    ),
    others: sorted.filter(isOpen),
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
