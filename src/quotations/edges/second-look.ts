import { grouped } from '../../text/grouped.js';
import type { CueView } from './cue-view.js';
import type { FirstLook } from './first-look.js';

/** A cue together with what the first look found for the others. */
export interface SecondView extends CueView {
  readonly first: FirstLook;
  /** Other cues of its sentence. */
  readonly beside: readonly FirstLook[];
  /** Probability that the sentence so many after this one (−2 … 2) has a cue that introduces something. */
  readonly near: (distance: number) => number;
  /** How often the same word introduces something elsewhere in the article; `NaN` if it occurs once. */
  readonly sameWord: number;
  /** How often cues of the article introduce something. */
  readonly density: number;
  /** Number of things that the likeliest source says elsewhere; `NaN` if it is not a name. */
  readonly talk: number;
  /** Position of the sentence in the article, 0…1. */
  readonly place: number;
}

/** For a word or a person: expected number of things introduced or said, and number of cues. */
interface Tally {
  sum: number;
  cues: number;
}

/** Combines the first looks of an article. O(cues). */
export function lookAround(looks: readonly FirstLook[]): SecondView[] {
  const bySentence = grouped(looks, ({ sentence }) => sentence);
  const words = new Map<string, Tally>();
  const people = new Map<number, Tally>();
  let sum = 0;
  const last = looks.at(-1)?.sentence || 1;
  for (const look of looks) {
    count(words, wordOf(look), look.any);
    count(people, look.person, look.any);
    sum += look.any;
  }
  return looks.map((first) => {
    const word = words.get(wordOf(first))!;
    return {
      ...first.view,
      first,
      beside: bySentence.get(first.sentence)!.filter((look) => look !== first),
      near: (distance) => surest(bySentence.get(first.sentence + distance) ?? []),
      sameWord: word.cues > 1 ? (word.sum - first.any) / (word.cues - 1) : Number.NaN,
      density: sum / looks.length,
      talk: first.person < 0 ? Number.NaN : people.get(first.person)!.sum - first.any,
      place: first.sentence / last,
    };
  });
}

/** The highest probability of introducing anything; 0 if there are no looks. */
export function surest(looks: readonly FirstLook[]): number {
  return looks.reduce((most, { any }) => Math.max(most, any), 0);
}

function wordOf({ view: { story, cue } }: FirstLook): string {
  return story.tokens[cue]!.norm;
}

function count<Key>(tallies: Map<Key, Tally>, key: Key, amount: number): void {
  const tally = tallies.get(key);
  if (tally) {
    tally.sum += amount;
    tally.cues++;
  } else tallies.set(key, { sum: amount, cues: 1 });
}
