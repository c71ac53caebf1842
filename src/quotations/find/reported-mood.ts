import { isNarration, type Story } from '../story.js';
import type { Range } from '../tokens.js';
import type { Findings, Found } from './found.js';

/** Somebody must have been quoted at most so many sentences before, unless the previous one has a reporting verb. */
const REACH = 2;

/**
 * German marks reported speech by the mood of its verbs: "Lee kritisierte die Stadt. Die Fähre sei alt und habe ein
 * Leck." A sentence whose first finite verb is in that mood continues what was said before it.
 */
export function findReportedMood(
  { story, claimed, found }: Findings,
  { from, to }: Range,
  sentence: number,
): Found | undefined {
  const { tokens, lexicon } = story;
  const last = found.at(-1)?.sentence ?? Number.NEGATIVE_INFINITY;
  if (last === sentence || (sentence - last > REACH && !hasVerb(story, story.sentences[sentence - 1])))
    return undefined;
  for (let at = from; at < to; at++) {
    if (claimed[at]) return undefined;
    if (!isNarration(tokens[at]) || !lexicon.isFinite(tokens[at]!.norm)) continue;
    return lexicon.isReportedMood(tokens[at]!.norm)
      ? { parts: [{ from, to }], cue: undefined, source: undefined, pattern: 'reported-mood', sentence }
      : undefined;
  }
  return undefined;
}

function hasVerb({ tokens, lexicon }: Story, sentence: Range | undefined): boolean {
  if (!sentence) return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if (lexicon.isSay(tokens[at]!.norm) || lexicon.isAct(tokens[at]!.norm)) return true;
  return false;
}

/** Tokens before words in quotation marks within which the verb of their clause is looked for. */
const REACH_BACK = 60;

/**
 * Whether words follow a German verb in the mood of reported speech: the speaker of "Erstmals sei die Stadt „im Plus“"
 * is not in that sentence.
 */
export function standsInMood({ tokens, lexicon }: Story, sentence: Range, words: Range): boolean {
  if (!lexicon.verbSecond) return false;
  const from = Math.max(sentence.from, words.from - REACH_BACK);
  let verb = words.from - 1;
  while (verb >= from && !(isNarration(tokens[verb]) && lexicon.isFinite(tokens[verb]!.norm))) verb--;
  return verb >= from && lexicon.isReportedMood(tokens[verb]!.norm);
}
