import { isNarration, type Story } from '../story.js';
import type { Range } from '../tokens.js';
import type { Findings, Found } from './found.js';

/** Sentences back in which somebody must have been quoted for the mood to carry on. */
const REACH = 2;

/**
 * German tells reported speech by the mood of its verbs: "Lee kritisierte die Stadt. Die Fähre sei alt und habe ein Leck."
 * A sentence whose first finite verb stands in that mood goes on with what was said before it.
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

/** Tokens before words in marks in which the verb of their clause is looked for. */
const REACH_BACK = 60;

/**
 * Whether words stand behind a German verb that tells reported speech: "Erstmals sei die Stadt „im Plus“" is nobody's
 * of its sentence.
 */
export function standsInMood({ tokens, lexicon }: Story, sentence: Range, words: Range): boolean {
  if (!lexicon.verbSecond) return false;
  const from = Math.max(sentence.from, words.from - REACH_BACK);
  let verb = words.from - 1;
  while (verb >= from && !(isNarration(tokens[verb]) && lexicon.isFinite(tokens[verb]!.norm))) verb--;
  return verb >= from && lexicon.isReportedMood(tokens[verb]!.norm);
}
