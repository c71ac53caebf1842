import { BETWEEN, CLAUSE, FINITE, PREPOSITION } from '../../text/lexicons/en/speech.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { isDay } from '../people.js';
import type { Story } from '../story.js';
import type { Token } from '../tokens.js';
import type { Source } from './found.js';

/** Longest noun phrase without a name, in words. */
const LONGEST = 14;
/** Longest apposition skipped ("Ann Lee, who runs the shop, said"). */
const APPOSITION = 30;

const ARTICLE = /^(?:the|a|an|his|her|their|its|one|der|die|das|ein|eine|sein|seine|ihr|ihre)$/;
const QUANTIFIER =
  /^(?:one|all|both|some|many|most|others|another|few|several|those|this|that|these|each|neither|none)$/;
const INVERTED_START =
  /^(?:the|a|an|one|another|his|her|their|its|some|many|several|two|three|campaign|former|spokesman|spokeswoman|spokesperson|state|senior|top|fellow|longtime|political|professor|director|president|chief|executive|co-founder|analyst|researcher|author|host|party|police|der|die|das|ein|eine)$/;
const STOPS_INVERTED =
  /^(?:in|on|at|during|after|before|as|while|when|to|that|about|who|which|where|because|and|but|from|by|with|if|via|this|last|earlier|is|was|has|had|are|were|am|im|bei|nach|vor|gegenüber|dem|zu|über)$/;

/** Adverbs and auxiliaries between a subject and its verb. */
export function isBetween({ norm }: Token): boolean {
  return BETWEEN.has(norm) || /^[a-z]{3,20}ly$/.test(norm);
}

/** The subject that ends before the verb: a pronoun, a name with its roles, or a noun phrase. O(phrase). */
export function subjectBefore(story: Story, verb: number, lowest: number): Source | undefined {
  const { tokens } = story;
  let at = verb - 1;
  while (at >= lowest && isBetween(tokens[at]!) && tokens[at]!.region < 0) at--;
  if (at < lowest) return undefined;
  const mark = tokens[at]!.text;
  if (!/^(?:,|--|—|–|\))$/.test(mark)) return phraseEndingAt(story, at, lowest);
  const opening = mark === ')' ? '(' : mark;
  let k = at - 1;
  while (k >= lowest && at - k < APPOSITION && tokens[k]!.text !== opening && tokens[k]!.region < 0) k--;
  if (k <= lowest || tokens[k]!.text !== opening || k === at - 1) return undefined;
  return phraseEndingAt(story, k - 1, lowest);
}

function phraseEndingAt(story: Story, last: number, lowest: number): Source | undefined {
  const { tokens, people, lexicon } = story;
  const token = tokens[last];
  if (!token?.isWord || token.region >= 0) return undefined;
  const pronoun = lexicon.pronoun(token.norm);
  if (pronoun) return { from: last, to: last + 1, pronoun };
  if (isDay(token) && last > lowest) return phraseEndingAt(story, last - 1, lowest);
  const mention = people.mentionAt[last]!;
  if (mention >= 0 && !people.mentions[mention]!.possessive) return namedPhrase(story, mention, last, lowest);
  return nounPhrase(story, last, lowest);
}

/** Takes roles before the name along: "campaign manager Ann Lee", "the head of the trust, Ann Lee". */
function namedPhrase({ tokens, people, lexicon }: Story, mention: number, last: number, lowest: number): Source {
  let from = Math.max(people.mentions[mention]!.from, lowest);
  const start = from;
  while (from > lowest && start - from < 6) {
    const before = tokens[from - 1]!;
    if (before.region !== tokens[last]!.region || !before.isWord || isDay(before)) break;
    if (
      !before.isCapital &&
      (PREPOSITION.has(before.norm) ||
        BETWEEN.has(before.norm) ||
        lexicon.isSay(before.norm) ||
        lexicon.pronoun(before.norm))
    )
      break;
    from--;
  }
  return { from, to: last + 1, mention };
}

function nounPhrase(story: Story, last: number, lowest: number): Source | undefined {
  const { tokens, people, lexicon } = story;
  const region = tokens[last]!.region;
  if (FUNCTION_WORDS.has(tokens[last]!.norm) && !QUANTIFIER.test(tokens[last]!.norm)) return undefined;
  let from = last;
  while (from > lowest && last - from < LONGEST) {
    const { norm, isWord, region: other } = tokens[from - 1]!;
    if (
      other !== region ||
      !isWord ||
      CLAUSE.has(norm) ||
      FINITE.has(norm) ||
      (BETWEEN.has(norm) && !/^(?:first|last)$/.test(norm)) ||
      lexicon.isSay(norm) ||
      lexicon.pronoun(norm)
    )
      break;
    from--;
  }
  const mention = headMention(people, from, last + 1);
  if (!PREPOSITION.has(tokens[from]!.norm))
    return { from, to: last + 1, ...(mention >= 0 && people.mentions[mention]!.from === from ? { mention } : {}) };
  let article = from + 1;
  let seen = 0;
  for (; article < last; article++) if (ARTICLE.test(tokens[article]!.norm) && ++seen === 2) break;
  return seen === 2 ? { from: article, to: last + 1 } : { from, to: last + 1, weak: true };
}

function headMention({ mentionAt, mentions }: Story['people'], from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (mentionAt[at]! >= 0 && !mentions[mentionAt[at]!]!.possessive) return mentionAt[at]!;
  return -1;
}

/** The subject after an inverted verb: "said Ann Lee", "asked the mayor". O(phrase). */
export function subjectAfter(story: Story, verb: number, highest: number): Source | undefined {
  const { tokens, people, lexicon } = story;
  const first = tokens[verb + 1];
  if (!first || verb + 1 >= highest || first.region >= 0) return undefined;
  const pronoun = lexicon.pronoun(first.norm);
  if (pronoun && (pronoun !== 'other' || /^(?:they|it|i|we|man|wir|ich)$/.test(first.norm)))
    return { from: verb + 1, to: verb + 2, pronoun };
  if (isDay(first) || !(first.isCapital || INVERTED_START.test(first.norm))) return undefined;
  let to = verb + 2;
  while (
    to < highest &&
    to - verb < 12 &&
    tokens[to]!.isWord &&
    tokens[to]!.region < 0 &&
    !STOPS_INVERTED.test(tokens[to]!.norm) &&
    !isDay(tokens[to]!)
  )
    to++;
  let mention = -1;
  for (let at = verb + 1; at < to; at++) {
    const here = people.mentionAt[at]!;
    if (here < 0 || here === mention) continue;
    const better =
      mention < 0 ||
      (people.people[people.mentions[here]!.person]!.isPerson &&
        !people.people[people.mentions[mention]!.person]!.isPerson);
    if (better) mention = here;
  }
  return { from: verb + 1, to, ...(mention >= 0 ? { mention } : {}) };
}
