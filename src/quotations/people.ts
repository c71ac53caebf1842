import { findNames } from './find-names.js';
import { germanFamilyNames } from './german-names.js';
import { joinNames, type Person } from './join-names.js';
import type { SpeechLexicon } from './lexicon.js';
import type { Token } from './tokens.js';

export type { Gender, Person } from './join-names.js';

/** A name in the text. */
export interface Mention {
  /** Tokens including titles, half-open. */
  readonly from: number;
  readonly to: number;
  /** Code units of the name without titles. */
  readonly start: number;
  readonly end: number;
  /** Index of the person. */
  person: number;
  readonly possessive: boolean;
  readonly region: number;
}

export interface People {
  readonly people: readonly Person[];
  readonly mentions: readonly Mention[];
  /** Per token, the index of the mention it belongs to, or −1. */
  readonly mentionAt: Int32Array;
}

/** Finds the names in an article and joins those of the same person or body. O(tokens). */
export function findPeople(
  tokens: readonly Token[],
  { language, isSay }: Pick<SpeechLexicon, 'language' | 'isSay'>,
): People {
  const german = language === 'de';
  const raws = findNames(tokens, isSay, german ? germanFamilyNames(tokens, isSay) : undefined);
  const { people, personOf } = joinNames(raws);
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const mentions = raws.map((raw, i): Mention => {
    const person = personOf[i]!;
    mentionAt.fill(i, raw.from, raw.to);
    people[person]!.mentions.push(i);
    return {
      from: raw.from,
      to: raw.to,
      start: raw.start,
      end: raw.end,
      person,
      possessive: raw.possessive,
      region: raw.region,
    };
  });
  return { people, mentions, mentionAt };
}
