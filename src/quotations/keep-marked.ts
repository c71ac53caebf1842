import { introductionBy, introductionOf } from './edges/introducers.js';
import { IN_DOUBT } from './edges/marked-features.js';
import type { Reading } from './edges/model.js';
import { type Findings, type Found, keep } from './find/found.js';
import { labelOf } from './find/labelled.js';
import { describeMarked, listMarked } from './find/leftovers.js';
import { standsInMood } from './find/reported-mood.js';
import { isNamedThing } from './find/titles.js';
import { isAskedOrAnswered } from './find/turns.js';
import type { Story } from './story.js';
import { type Range, trimToWords } from './tokens.js';

/** Least probability that words in quotation marks are speech. */
const LEAST_MARKED = 0.5;

/**
 * Words that stand alone get their source from the sentence before, if that ends in a colon, says that somebody spoke
 * but not what, or, for reported mood, quotes nothing itself.
 */
export function introduced({ story, found }: Findings, reading: Reading, one: Found): Found {
  const before = story.sentences[one.sentence - 1];
  if (one.source || !before) return one;
  const leadsOn =
    one.pattern === 'reported-mood' || standsInMood(story, story.sentences[one.sentence]!, one.parts[0]!)
      ? found.at(-1)?.sentence !== one.sentence - 1
      : story.tokens[before.to - 1]!.text === ':' ||
        (one.pattern === 'floating' && isLeftOpen(story, found, one.sentence));
  return leadsOn ? { ...one, ...introductionOf(story, reading, before, one.parts[0]!) } : one;
}

/** Most words behind a verb of saying that leaves open what was said: "Lee said in a statement." */
const MOST_BEHIND = 4;

/** "Police would not say." */
const UNSAID = /^(?:not|never|nobody|nothing|what|why|how|cannot)$|n't$/;

/** Whether the sentence before, in the same paragraph, says that somebody spoke, but not what. */
function isLeftOpen({ tokens, sentences, lexicon }: Story, found: readonly Found[], sentence: number): boolean {
  const { from, to } = sentences[sentence - 1]!;
  if (found.at(-1)?.sentence === sentence - 1 || to !== sentences[sentence]!.from) return false;
  if (tokens.slice(from, to).some(({ norm }) => UNSAID.test(norm))) return false;
  let words = 0;
  for (let at = to - 1; at >= from && words <= MOST_BEHIND; at--) {
    const { isWord, norm, region } = tokens[at]!;
    if (region >= 0) return false;
    if (!isWord) continue;
    if (lexicon.isSay(norm)) return true;
    words++;
  }
  return false;
}

/** Keeps words in quotation marks that are speech by themselves. */
export function keepMarked(
  findings: Findings,
  reading: Reading,
  sentence: Range,
  s: number,
  before: number,
  cued: number,
): void {
  const { story, claimed } = findings;
  const { rates, reader, marked: chooser } = reading;
  const linked = findings.found.slice(before);
  for (const marked of listMarked(story, sentence)) {
    if (isNamedThing(story, trimToWords(story.tokens, marked))) continue;
    const isClaimed = isMostlyClaimed(story, claimed, marked);
    const labelled = isClaimed ? undefined : labelledBy(story, reading, sentence, marked);
    if (labelled) {
      keep(findings, { parts: [marked], ...labelled, pattern: 'cue-then-content', sentence: s });
      continue;
    }
    const described = isClaimed
      ? story.lexicon.language === 'de'
        ? nestedIn(linked, trimToWords(story.tokens, marked))
        : undefined
      : describeMarked(findings, sentence, marked, s);
    if (!described) continue;
    const isReported = described.pattern === 'fragment' && standsInMood(story, sentence, marked);
    const isAlone = described.pattern === 'fragment' && !described.source && !isReported;
    const isFree = (cue: number) => findings.found.slice(before).every((one) => one.cue !== cue);
    const found = isReported
      ? introduced(findings, reading, { ...described, source: undefined })
      : isAlone
        ? { ...described, ...introductionOf(story, reading, sentence, marked, isFree) }
        : described;
    if (!IN_DOUBT.includes(found.pattern) || isAskedOrAnswered(story, marked)) {
      keep(findings, introduced(findings, reading, found));
      continue;
    }
    const view = { story, rates, tags: reader?.(sentence), sentence, found, marked, cued, others: linked.length };
    const probability = chooser.choose(view, 1)[1]!;
    if (probability >= LEAST_MARKED) keep(findings, { ...found, probability });
  }
}

/** Who calls something what the marks say. */
function labelledBy(story: Story, reading: Reading, sentence: Range, marked: Range) {
  const label = story.lexicon.language === 'de' ? labelOf(story, sentence, marked) : undefined;
  if (!label?.source) return label && introductionBy(story, reading, sentence, marked, label.cue);
  return { cue: label.cue, source: label.source };
}

/** Words in quotation marks inside what a cue introduces: German annotators mark them a second time. */
function nestedIn(linked: readonly Found[], { from, to }: Range): Found | undefined {
  for (const found of linked)
    for (const part of found.parts)
      if (part.from <= from && to <= part.to && to - from < part.to - part.from - 1)
        return { ...found, parts: [{ from, to }], pattern: 'nested' };
  return undefined;
}

function isMostlyClaimed({ tokens }: Story, claimed: Uint8Array, { from, to }: Range): boolean {
  let words = 0;
  let free = 0;
  for (let at = from; at < to; at++) {
    if (!tokens[at]!.isWord) continue;
    words++;
    if (!claimed[at]) free++;
  }
  return free < 0.5 * words;
}
