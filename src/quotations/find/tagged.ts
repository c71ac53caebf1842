import { isDash, type Range } from '../tokens.js';
import { type Findings, keep } from './found.js';

/** “Pollsters agree – Ann Lee: “…””: who stands between a dash and a colon speaks, whoever the sentence is about. O(sentence). */
export function findTagged(findings: Findings, { from, to }: Range, sentence: number): void {
  const { tokens, people } = findings.story;
  for (let at = from + 2; at < to; at++) {
    const { region } = tokens[at]!;
    if (region < 0 || tokens[at - 1]!.text !== ':') continue;
    let end = at;
    while (end < to && tokens[end]!.region === region) end++;
    const mention = people.mentionAt[at - 2]!;
    const name = people.mentions[mention];
    if (name?.to === at - 1 && name.from > from && isDash(tokens[name.from - 1]!))
      keep(findings, {
        parts: [{ from: at, to: end }],
        cue: undefined,
        source: { from: name.from, to: name.to, mention },
        pattern: 'named',
        sentence,
      });
    at = end - 1;
  }
}
