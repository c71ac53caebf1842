import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { mayBeCue } from '../find/rules.js';
import { reportOf } from '../lexicon.js';
import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { reportKeyOf } from './keys.js';
import type { Rates } from './rates.js';

/** Least share of a word's uses that introduce what somebody said. */
const LEAST_RATE = 0.07;
/** The same for all words that report in the same way. */
const LEAST_RATE_OF_KIND = 0.1;
/** Tokens after a closing mark within which an unknown verb may name the speaker. */
const BESIDE_MARKS = 12;
/** Most cues tried per sentence, so that an article without full stops stays linear. */
const MOST_CUES = 40;

/**
 * Words of a sentence that may introduce what somebody said or thinks: "said", "claim", "…,” he croaked". O(sentence).
 */
export function listCues(story: Story, { from, to }: Range, rates: Rates): number[] {
  const { tokens, lexicon } = story;
  const cues: number[] = [];
  let marks = Number.NEGATIVE_INFINITY;
  for (let at = from; at < to && cues.length < MOST_CUES; at++) {
    const token = tokens[at]!;
    if (token.region >= 0) marks = at;
    if (!token.isWord || !mayBeCue(story, at, from) || opensAccording(story, at)) continue;
    const { norm } = token;
    if (
      reportOf(lexicon, norm) > 0 ||
      rates.rate('cue', norm) >= LEAST_RATE ||
      rates.rate('cue-report', reportKeyOf(story, at)) >= LEAST_RATE_OF_KIND ||
      (at - marks < BESIDE_MARKS && mayBeVerb(story, at, to))
    )
      cues.push(at);
  }
  return cues;
}

/** A verb that is in no list: "…,” some protesters chanted. …,” croaked the mayor." */
function mayBeVerb({ tokens }: Story, at: number, to: number): boolean {
  const { norm, isCapital } = tokens[at]!;
  // "…“, meinen die Leute" is a verb ("think"); anywhere else "meinen" is "my".
  if (norm === 'meinen') return tokens[at - 1]!.text === ',' && (tokens[at - 2]?.region ?? -1) >= 0;
  if (isCapital || FUNCTION_WORDS.has(norm) || !/(?:ed|s|id|ote|ew|ang|oke|ent|e|te|ten|t)$/.test(norm)) return false;
  const before = tokens[at - 1]!;
  const next = tokens[at + 1];
  return (
    before.region >= 0 ||
    before.text === ',' ||
    at + 1 >= to ||
    !next!.isWord ||
    /^(?:to|in|at|on|as|from|during|after|when|with|of|a|the|his|her|der|die|das|ein|eine)$/.test(next!.norm)
  );
}

/** "According to", "laut": left to their own rules. */
function opensAccording({ tokens, lexicon }: Story, at: number): boolean {
  return lexicon.according.some((words) => words.every((word, k) => tokens[at + k]?.norm === word));
}
