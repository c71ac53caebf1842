import { isHuman } from '../../text/lexicons/en/nouns.js';
import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { trimToWords } from '../tokens.js';
import type { Found } from './found.js';

const QUESTION = /^(?:how|why|what|who|when|where)$/;
const FIRST = /^(?:i|we|my|our|i'm|we're|i'll|we'll|i've|we've)$/;
const MARK = /^['‘’]$/;
const RELATIVE = /^(?:who|whose)$/;

/**
 * "Lee: The ferry must go", "Ann Lee: I am tired": who thinks so. What follows a full name, or the name of somebody who
 * says nothing below, may as well be about her. O(tokens).
 */
export function findHeadline(story: Story): Found | undefined {
  const { tokens, people, counts, sentenceAt, lexicon } = story;
  const mention = people.mentionAt[0] ?? -1;
  const name = people.mentions[mention];
  const person = people.people[name?.person ?? -1];
  if (!name || !person?.isPerson || !person.name.includes(' ')) return undefined;
  const colon = name.to;
  if (tokens[colon]?.text !== ':' || tokens[colon + 1]?.region !== -1) return undefined;
  let to = colon + 1;
  while (to < tokens.length && tokens[to]!.text !== '\n') to++;
  const content = trimToWords(tokens, { from: colon + 1, to });
  const words = tokens.slice(content.from, content.to).map(({ norm }) => norm);
  const [first = '', second = ''] = words;
  const isTold = countIn(counts.finiteAnywhere, content.from, content.to) > 0 && !QUESTION.test(first);
  const isOwn = FIRST.test(first) || MARK.test(tokens[colon + 1]!.text);
  // "Kelly: Star who lit up the screen dies"
  const isAbout = isHuman(first) || isHuman(second) || words.some((word) => RELATIVE.test(word));
  const says = person.mentions.some((k) => {
    const { from, to: end } = people.mentions[k]!;
    return lexicon.isSay(tokens[end]?.norm ?? '') || lexicon.isSay(tokens[from - 1]?.norm ?? '');
  });
  if (to === tokens.length || !isTold || !(isOwn || (colon === 1 && says && !isAbout))) return undefined;
  return {
    parts: [content],
    cue: undefined,
    source: { from: 0, to: colon, mention },
    pattern: 'named',
    sentence: sentenceAt[content.from]!,
  };
}
