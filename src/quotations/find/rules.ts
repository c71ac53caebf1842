import { reportOf } from '../lexicon.js';
import { isNarration, type Story } from '../story.js';
import type { Range } from '../tokens.js';
import { findContentFirst } from './content-first.js';
import { findCueFirst } from './cue-first.js';
import type { Findings, Found } from './found.js';
import { findVerbSecond } from './verb-second.js';

/** Most verbs tried per sentence, so that an article without full stops stays linear. */
const MOST_VERBS = 40;

/**
 * What the rules find in a sentence, by cue: proposals only. `claimed` is scratch, all zeros before and after. O(verbs ·
 * sentence).
 */
export function proposeByRules(
  { story, claimed }: Pick<Findings, 'story' | 'claimed'>,
  sentence: Range,
  index: number,
): ReadonlyMap<number, Found> {
  const findings: Findings = { story, found: [], claimed };
  const verbs = listVerbs(story, sentence);
  findContentFirst(findings, sentence, index, verbs);
  (story.lexicon.verbSecond ? findVerbSecond : findCueFirst)(findings, sentence, index, verbs);
  claimed.fill(0, sentence.from, sentence.to);
  return new Map(findings.found.map((found) => [found.cue!, found]));
}

/** Whether a token may be a cue: outside quotation marks, not in a name, and "so" in German only after a comma. */
export function mayBeCue({ tokens, people }: Story, at: number, from: number): boolean {
  const { norm, isCapital } = tokens[at]!;
  return (
    isNarration(tokens[at]) &&
    !(isCapital && at > from && people.mentionAt[at]! >= 0) &&
    // ", so Lee" is a cue, "so alt" is not.
    !(norm === 'so' && tokens[at - 1]?.text !== ',')
  );
}

function listVerbs(story: Story, { from, to }: Range): number[] {
  const { tokens, lexicon } = story;
  const verbs: number[] = [];
  for (let at = from; at < to && verbs.length < MOST_VERBS; at++) {
    const { norm } = tokens[at]!;
    if (mayBeCue(story, at, from) && reportOf(lexicon, norm) > 0) verbs.push(at);
  }
  return verbs;
}
