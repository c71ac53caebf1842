import type { Story } from '../story.js';
import { isDash, type Range } from '../tokens.js';
import { type Findings, keep } from './found.js';
import { endOfMarks } from './marks.js';
import { isTitleCased } from './titles.js';

/**
 * Who speaks by the signs alone, whoever the sentence is about: “Pollsters agree – Ann Lee: “…”” and, as a row of a
 * list, “Ann Lee – “…””. O(sentence).
 */
export function findTagged(findings: Findings, { from, to }: Range, sentence: number): void {
  const { story } = findings;
  const { tokens, people } = story;
  for (let at = from + 2; at < to; at++) {
    const { region } = tokens[at]!;
    if (region < 0 || tokens[at - 1]!.region === region) continue;
    let end = at;
    while (end < to && tokens[end]!.region === region) end++;
    const marked = { from: at, to: end };
    const mention = people.mentionAt[at - 2]!;
    if (isTag(story, mention, { from, to }, marked)) {
      const { from: first, to: last } = people.mentions[mention]!;
      const source = { from: first, to: last, mention };
      keep(findings, { parts: [marked], cue: undefined, source, pattern: 'named', sentence });
    }
    at = end - 1;
  }
}

function isTag(story: Story, mention: number, { from: start, to: end }: Range, marked: Range): boolean {
  const { tokens, people } = story;
  const name = people.mentions[mention];
  if (name?.to !== marked.from - 1) return false;
  const sign = tokens[marked.from - 1]!;
  if (sign.text === ':') return name.from > start && isDash(tokens[name.from - 1]!);
  const isRow = isDash(sign) && name.from === start && marked.to === end && endOfMarks(story, marked) === 2;
  return isRow && !isTitleCased(story, marked);
}
