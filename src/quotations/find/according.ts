import { isNarration } from '../story.js';
import type { Range } from '../tokens.js';
import { type Findings, keep, type Source } from './found.js';

const LONGEST = 18;

/** "According to Ann Lee, …" and "…, according to Ann Lee". German: "laut Lee", "Lee zufolge". */
export function findAccording(findings: Findings, { from, to }: Range, sentence: number): void {
  const { story, claimed, found } = findings;
  const { tokens, lexicon, people } = story;
  for (let i = from; i < to; i++) {
    const english = tokens[i]!.norm === 'according' && tokens[i + 1]?.norm === 'to';
    const german = lexicon.language === 'de' && tokens[i]!.norm === 'laut';
    if (!isNarration(tokens[i]) || !(english || german)) continue;
    const start = i + (english ? 2 : 1);
    let end = start;
    while (
      end < to &&
      end - start < LONGEST &&
      tokens[end]!.region < 0 &&
      !/^[,.;\n]$/.test(tokens[end]!.text) &&
      !(german && end > start && lexicon.isSay(tokens[end]!.norm))
    )
      end++;
    if (end === start) continue;
    const source = sourceIn(findings, start, german ? Math.min(end, start + 4) : end);
    const opensSentence = i - from <= 2;
    const before = lastRegion(findings, from, i);
    if (!opensSentence && before >= 0 && tokens.slice(before + 1, i).some(({ norm }) => lexicon.isSay(norm))) continue;
    let begin = from;
    for (let k = i - 1; k > from; k--) {
      if (!claimed[k]) continue;
      begin = k + 1;
      break;
    }
    const parts = opensSentence ? [{ from: source.to, to }] : [{ from: begin, to: i }];
    const taken =
      found.length > 0 && parts.every((part) => claimed.subarray(part.from, part.to).every((one) => one === 1));
    if (!taken) keep(findings, parts, i, source, 'according-to', sentence);
  }
  function lastRegion({ story: { tokens: all } }: Findings, low: number, high: number): number {
    for (let k = high - 1; k >= low; k--) if (all[k]!.region >= 0) return k;
    return -1;
  }
  function sourceIn(_: Findings, low: number, high: number): Source {
    const pronoun = lexicon.pronoun(tokens[low]!.norm);
    if (pronoun) return { from: low, to: low + 1, pronoun };
    for (let k = low; k < high; k++)
      if (people.mentionAt[k]! >= 0 && !people.mentions[people.mentionAt[k]!]!.possessive)
        return { from: low, to: high, mention: people.mentionAt[k]! };
    return { from: low, to: high };
  }
}
