import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { trimToWords } from '../tokens.js';
import type { Found } from './found.js';

const QUESTION = /^(?:how|why|what|who|when|where)$/;
const FIRST = /^(?:i|we|my|our|us|i'm|we're|i'll|we'll|i've|we've)$/;
const MARK = /^['‘’]$/;

/**
 * "Lee: The ferry must go", "Ann Lee: I am tired": who thinks so. What follows a full name may as well be about her.
 * O(headline).
 */
export function findHeadline({ tokens, people, counts, sentenceAt }: Story): Found | undefined {
  const mention = people.mentionAt[0] ?? -1;
  const name = people.mentions[mention];
  const person = people.people[name?.person ?? -1];
  if (!name || !person?.isPerson || !person.name.includes(' ')) return undefined;
  const colon = name.to;
  if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.region !== -1) return undefined;
  let to = colon + 1;
  while (to < tokens.length && tokens[to]!.text !== '\n') to++;
  const content = trimToWords(tokens, { from: colon + 1, to });
  const isTold =
    countIn(counts.finiteAnywhere, content.from, content.to) > 0 && !QUESTION.test(tokens[content.from]!.norm);
  const isOwn = tokens.slice(content.from, to).some(({ norm, text }) => FIRST.test(norm) || MARK.test(text));
  if (to === tokens.length || !isTold || !(colon === 1 || isOwn)) return undefined;
  return {
    parts: [content],
    cue: undefined,
    source: { from: 0, to: colon, mention },
    pattern: 'named',
    sentence: sentenceAt[content.from]!,
  };
}
