import { isNarration, type Story } from '../story.js';
import type { Range } from '../tokens.js';
import { wordClassesOf } from '../word-classes.js';
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
    const isMood = isInMood(story, at);
    if (!isMood && (!isNarration(tokens[at]) || !(lexicon.isFinite(tokens[at]!.norm) || story.parts.finite[at] === 1)))
      continue;
    return isMood
      ? { parts: [{ from, to }], cue: undefined, source: undefined, pattern: 'reported-mood', sentence }
      : undefined;
  }
  return undefined;
}

/** Forms that would do or should do: nobody's words by themselves. */
const NARRATED =
  /^(?:hätten?|wären?|würden?|könnten?|müssten?|dürften?|möchten?|gäben?|kämen?|gingen?|fänden?|wüssten?|ließen?|bräuchten?|ständen?|stünden?|möge|lebe|nehme|beachte|bedenke|folge)$/;
/** Subjects beside which an unknown word in -e can only be a verb in that mood. */
const SINGULAR = /^(?:es|man|niemand)$/;

/** Whether a word is a verb in the mood of reported speech: "sei", "brauche", "fehle" in "es fehle". */
function isInMood({ tokens, lexicon, parts: { tags } }: Story, at: number): boolean {
  const { norm, isCapital } = tokens[at]!;
  if (!isNarration(tokens[at]!) || lexicon.language !== 'de') return false;
  if (lexicon.isReportedMood(norm)) return true;
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (NARRATED.test(norm) || before === 'ich' || next === 'ich') return false;
  if (tags[at]!.startsWith('k')) return true;
  // Not "dauerte es", and not "es alte Häuser".
  if (isCapital || !/[^t]e$/.test(norm) || wordClassesOf('de').has(norm)) return false;
  return (SINGULAR.test(before) || SINGULAR.test(next)) && tokens[at + 1]?.isCapital !== true;
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
export function standsInMood(story: Story, sentence: Range, words: Range): boolean {
  const { tokens, lexicon } = story;
  if (!lexicon.verbSecond) return false;
  const from = Math.max(sentence.from, words.from - REACH_BACK);
  let verb = words.from - 1;
  while (verb >= from && !isInMood(story, verb) && !(isNarration(tokens[verb]) && lexicon.isFinite(tokens[verb]!.norm)))
    verb--;
  return verb >= from && isInMood(story, verb);
}
