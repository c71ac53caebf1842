import { isInPassing } from './actor-before.js';
import type { Story } from './story.js';
import type { Range } from './tokens.js';

const RELATIVE = /^who(?:'\w+)?$/;

/** Whether a source is "who". */
export function isRelative({ tokens }: Story, { from }: Range): boolean {
  return RELATIVE.test(tokens[from]!.norm);
}

/** Farthest that a relative pronoun is from the start of the phrase it belongs to, in tokens. */
const REACH = 30;

/**
 * The person whom "who" stands for: the first one behind the last verb, as in "said Ann Lee, a nurse from Hull, who …",
 * or else the name right before it; −1 for "critics who …". O(30).
 */
export function antecedentOf(story: Story, who: number): number {
  const { tokens, people, parts, sentences, sentenceAt } = story;
  const { from } = sentences[sentenceAt[who]!]!;
  const personAt = (at: number) => {
    const mention = people.mentions[people.mentionAt[at] ?? -1];
    return mention && people.people[mention.person]!.isPerson ? mention : undefined;
  };
  let before = who - 1;
  while (before > from && !tokens[before]!.isWord) before--;
  const adjacent = personAt(before);
  let head = adjacent && !adjacent.possessive ? adjacent.person : -1;
  for (let at = before; at >= Math.max(from, who - REACH) && parts.finite[at] !== 1; at--) {
    const mention = personAt(at);
    if (mention && !isInPassing(story, mention)) head = mention.person;
  }
  return head;
}
