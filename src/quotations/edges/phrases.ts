import type { Story } from '../story.js';
import type { Range } from '../tokens.js';

const DETERMINER =
  /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|sein|ihr|unser|mein|manch|welch|dies|jed|all)(?:e[mnrs]?)?|(?:viel|einig|mehrer|beid)e[nr]?|zwei|drei)$/;
const ADJECTIVE = /^[jp#]/;

/**
 * Noun phrases of a German sentence outside marks: an article, adjectives and nouns up to the last noun, which its capital
 * tells. O(tokens).
 */
export function listPhrases({ tokens, parts: { tags } }: Story, { from, to }: Range): Range[] {
  const phrases: Range[] = [];
  const isNarrated = (at: number) => at < to && tokens[at]!.region < 0 && tokens[at]!.isWord;
  for (let start = from; start < to; start++) {
    let end = -1;
    let at = isNarrated(start) && DETERMINER.test(tokens[start]!.norm) ? start + 1 : start;
    for (; isNarrated(at); at++) {
      if (tags[at]!.startsWith('n')) end = at + 1;
      else if (!ADJECTIVE.test(tags[at]!)) break;
    }
    if (end < 0) continue;
    phrases.push({ from: start, to: end });
    start = end - 1;
  }
  return phrases;
}
