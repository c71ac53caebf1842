import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { type Range, trimToWords } from '../tokens.js';
import { endOfContent } from './content.js';
import { type Findings, keep, type Source } from './found.js';
import { headOf } from './heads.js';
import { subjectAfter } from './subjects.js';

/** Longest phrase that names the person quoted, in tokens. */
const LONGEST = 14;

const QUOTES = /^(?:quot|cit)(?:es?|ed|ing)$|^zitier(?:t|te|ten|en)$/;
/** German auxiliaries of "was quoted". */
const PASSIVE = /^(?:wird|werden|wurden?)$/;
/** What follows "as" in English: "as saying". */
const TELLS = /^(?:saying|telling|asking|adding|writing|warning|arguing|insisting|claiming|calling|describing)$/;
/** First words of phrases that may be objects. */
const OPENS = /^(?:an?|the|one|its|their|his|her|einen?|eine[rm]?|den|dem|die|das|sein(?:e[nm]?)?|ihr(?:e[nm]?)?)$/;

/**
 * Speech that a third party quotes: "The Herald quoted a witness as saying “…”", "Die Zeitung zitiert einen Zeugen mit
 * den Worten: „…“". The witness is the speaker. O(sentence).
 */
export function findRelayed(findings: Findings, { from, to }: Range, sentence: number): void {
  const { story } = findings;
  for (let verb = from; verb < to; verb++) {
    if (story.tokens[verb]!.region >= 0 || !QUOTES.test(story.tokens[verb]!.norm)) continue;
    const relay = story.lexicon.verbSecond ? inGerman(story, verb, to) : inEnglish(story, verb, to);
    const source = relay && (passiveSubject(story, from, verb) ?? phraseWithin(story, verb + 1, relay.start));
    if (!relay || !source) continue;
    keep(findings, { parts: [relay.content], cue: relay.cue, source, pattern: 'relayed', sentence });
    verb = relay.content.to - 1;
  }
}

/** Where the phrase naming the person quoted ends, the cue, and the words quoted. */
interface Relay {
  readonly start: number;
  readonly cue: number;
  readonly content: Range;
}

/** "quoted … as saying …". */
function inEnglish(story: Story, verb: number, to: number): Relay | undefined {
  const { tokens } = story;
  for (let at = verb + 2; at + 2 < to && at - verb <= LONGEST; at++) {
    if (tokens[at]!.norm !== 'as' || !TELLS.test(tokens[at + 1]!.norm)) continue;
    const first = /^[,:]$/.test(tokens[at + 2]!.text) ? at + 3 : at + 2;
    return { start: at, cue: at + 1, content: { from: first, to: endOfContent(story, first, to) } };
  }
  return undefined;
}

/** "zitiert … mit den Worten: „…“", "zitiert …: „…“". */
function inGerman({ tokens }: Story, verb: number, to: number): Relay | undefined {
  let colon = verb + 1;
  while (colon < to && colon - verb <= LONGEST && tokens[colon]!.text !== ':') colon++;
  const first = colon + 1;
  const region = tokens[first]?.region ?? -1;
  if (tokens[colon]?.text !== ':' || region < 0) return undefined;
  let start = colon;
  while (start > verb && tokens[start]!.norm !== 'mit') start--;
  let end = first;
  while (end < to && tokens[end]!.region === region) end++;
  return { start: start > verb ? start : colon, cue: verb, content: { from: first, to: end } };
}

/** "Lee wird in der Zeitung mit den Worten zitiert", "In der Zeitung wird Lee wie folgt zitiert". */
function passiveSubject(story: Story, start: number, verb: number): Source | undefined {
  const { tokens, lexicon } = story;
  const from = Math.max(start, verb - 2 * LONGEST);
  let auxiliary = verb - 1;
  while (auxiliary > from && !PASSIVE.test(tokens[auxiliary]!.norm)) auxiliary--;
  if (auxiliary < from || !PASSIVE.test(tokens[auxiliary]!.norm)) return undefined;
  let to = auxiliary + 1;
  while (to < verb && tokens[to]!.isWord && !lexicon.isPreposition(tokens[to]!.norm)) to++;
  const before = trimToWords(tokens, { from, to: auxiliary });
  return subjectAfter(story, auxiliary, to) ?? phraseWithin(story, from, before.to);
}

/** The last phrase of a range without a verb; in German, the subject may come before it. */
function phraseWithin(story: Story, start: number, to: number): Source | undefined {
  let from = start;
  const { tokens, counts, people } = story;
  if (to <= from || countIn(counts.finiteAnywhere, from, to) > 0 || countIn(counts.marked, from, to) > 0)
    return undefined;
  while (from < to - 1 && !tokens[from]!.isCapital && !OPENS.test(tokens[from]!.norm)) from++;
  let first = to - 1;
  while (first > from && !OPENS.test(tokens[first]!.norm)) first--;
  if (!OPENS.test(tokens[first]!.norm)) first = from;
  const mention = headOf(story, first, to);
  if (mention >= 0) return { from: first, to, mention };
  const named = headOf(story, from, to);
  if (named >= 0) return { from: people.mentions[named]!.from, to: people.mentions[named]!.to, mention: named };
  return OPENS.test(tokens[first]!.norm) ? { from: first, to } : undefined;
}
