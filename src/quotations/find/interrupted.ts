import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { endOfContent } from './content.js';
import { type Findings, keep, type Source } from './found.js';
import { subjectAfter } from './subjects.js';

/** Most words before the attribution, and most of the phrase that names the source. */
const LONGEST = 12;

/**
 * "The bridge, says the engineer Ann Lee, will rust.": an attribution between the subject of a sentence and its verb, without
 * quotation marks. O(words before the verb).
 */
export function findInterrupted(findings: Findings, sentence: Range, index: number): void {
  const { story } = findings;
  const { from, to } = sentence;
  const { tokens, lexicon, parts } = story;
  if (lexicon.language !== 'en') return;
  let comma = from;
  while (comma < to && comma - from <= LONGEST && tokens[comma]!.text !== ',') comma++;
  const verb = comma + 1;
  const isSubject = comma > from && tokens[comma]?.text === ',' && !parts.finite.subarray(from, comma).includes(1);
  if (!isSubject || !lexicon.isSay(tokens[verb]?.norm ?? '') || tokens[from]!.region >= 0) return;
  const source = sourceBehind(story, verb, to);
  const rest = source ? source.to + 1 : to;
  if (!source || parts.finite[rest] !== 1 || tokens[rest]!.region >= 0) return;
  const content = [
    { from, to: comma },
    { from: rest, to: endOfContent(story, rest, to) },
  ];
  keep(findings, { parts: content, cue: verb, source, pattern: 'interrupted', sentence: index });
  findings.claimed.fill(1, verb, rest);
}

/** The phrase between the verb and the next comma, if it is a name or a role before one. */
function sourceBehind(story: Story, verb: number, to: number): Source | undefined {
  const source = subjectAfter(story, verb, to);
  if (!source || source.from !== verb + 1 || source.to - source.from > LONGEST) return undefined;
  return story.tokens[source.to]?.text === ',' ? source : undefined;
}
