import { behindNameInMarks, opensWithCapital } from '../find/marks.js';
import type { Story } from '../story.js';
import type { Range, Token } from '../tokens.js';

const DETERMINER =
  /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|sein|ihr|unser|mein|manch|welch|dies|jed|all)(?:e[mnrs]?)?|(?:viel|einig|mehrer|beid)e[nr]?|zwei|drei)$/;
const ADJECTIVE = /^[jp#]/;

/**
 * Noun phrases of a German sentence outside quotation marks: an article, adjectives and nouns up to the last noun,
 * recognised by its capital. O(tokens).
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

/** What may come before a name in quotation marks. */
const BEFORE_NAME = /^(?:de[rsmn]|die|das|vom|im|beim|zum|laut)$/;

/**
 * Short names in quotation marks in a German sentence, with what precedes them: "die Zeitung „Neue Rundsicht“".
 * O(tokens).
 */
export function listNamesInMarks(story: Story, { from, to }: Range): Range[] {
  const { tokens, parts } = story;
  const names: Range[] = [];
  for (let at = from + 1; at < to; at++) {
    if (tokens[at]!.region < 0 || tokens[at - 1]!.region >= 0) continue;
    const end = behindNameInMarks(story, at, to);
    if (end === at || !opensWithCapital(story, { from: at, to: end })) continue;
    let start = at;
    while (start > from && isNarratedWord(tokens[start - 1]!) && /^[nj]/.test(parts.tags[start - 1]!)) start--;
    if (start > from && BEFORE_NAME.test(tokens[start - 1]!.norm)) start--;
    if (start < at) names.push({ from: start, to: end });
  }
  return names;
}

function isNarratedWord({ isWord, region }: Token): boolean {
  return isWord && region < 0;
}
