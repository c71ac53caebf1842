import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { trimToWords } from '../tokens.js';
import type { Found } from './found.js';

/** "Lee: The ferry must go": the headline says who thinks so. O(headline). */
export function findHeadline({ tokens, people, counts, sentenceAt }: Story): Found | undefined {
  const mention = people.mentionAt[0] ?? -1;
  const name = people.mentions[mention];
  // "Breaking: The ferry is back"
  if (!name || people.people[name.person]!.mentions.length < 2) return undefined;
  const colon = name.to;
  if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.region !== -1) return undefined;
  let to = colon + 1;
  while (to < tokens.length && tokens[to]!.text !== '\n') to++;
  const content = trimToWords(tokens, { from: colon + 1, to });
  if (to === tokens.length || countIn(counts.finiteAnywhere, content.from, content.to) === 0) return undefined;
  return {
    parts: [content],
    cue: undefined,
    source: { from: 0, to: colon, mention },
    pattern: 'named',
    sentence: sentenceAt[content.from]!,
  };
}
