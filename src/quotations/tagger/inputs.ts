import type { Story } from '../story.js';
import type { Range } from '../tokens.js';

/** What the tagger looks up for a token: its word, its part of speech, how it reports. */
export const LOOKUPS = ['words', 'tags', 'reports'] as const;
export type Lookup = (typeof LOOKUPS)[number];

/** What it is told of a token besides, as 1 or 0. */
export const FLAGS = 8;

/** The keys of a token in the tagger's tables. */
export function keysOf({ tokens, parts }: Story, at: number): Readonly<Record<Lookup, string>> {
  const { isWord, norm, text } = tokens[at]!;
  return { words: isWord ? norm : text, tags: parts.tags[at]!, reports: parts.reports[at]! };
}

/** Whether a token has a capital, belongs to a name, is in marks, opens or follows them, … */
export function flagsOf({ tokens, people, parts }: Story, at: number, { from }: Range): readonly boolean[] {
  const { isCapital, isWord, region } = tokens[at]!;
  const before = at > from ? tokens[at - 1]!.region : -1;
  return [
    isCapital,
    people.mentionAt[at]! >= 0,
    region >= 0,
    region >= 0 && region !== before,
    region < 0 && before >= 0,
    isWord,
    parts.finite[at] === 1,
    at === from,
  ];
}
