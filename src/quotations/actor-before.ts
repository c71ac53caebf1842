import type { QuotationContext } from './context.js';

/** So many tokens from the start of a sentence may come before its subject. */
const START = 4;

/** The person whom the sentence before a quotation is about, if it quotes nothing itself; −1 if there is none. O(1). */
export function actorBefore({ story, found }: QuotationContext, item: number): number {
  const { sentence, source } = found[item]!;
  const before = story.sentences[sentence - 1];
  if (!before || source?.mention !== undefined || found[item - 1]?.sentence === sentence - 1) return -1;
  const { tokens, lexicon, people } = story;
  for (let at = before.from; at < Math.min(before.to, before.from + START); at++) {
    const mention = people.mentions[people.mentionAt[at]!];
    if (!mention) continue;
    const isSubject =
      mention.region < 0 &&
      !mention.possessive &&
      people.people[mention.person]!.isPerson &&
      !lexicon.isPreposition(tokens[mention.from - 1]?.norm ?? '');
    return isSubject ? mention.person : -1;
  }
  return -1;
}
