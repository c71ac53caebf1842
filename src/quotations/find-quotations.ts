import { introductionBy, introductionOf } from './edges/introducers.js';
import { type Link, linkCues, PATTERN_OF, sourceOf } from './edges/link.js';
import type { EdgeModel } from './edges/model.js';
import { findAccording } from './find/according.js';
import { isPassive } from './find/cue-first.js';
import { type Findings, type Found, keep, type Pattern } from './find/found.js';
import { isGermanPassive } from './find/german-passive.js';
import { labelOf } from './find/labelled.js';
import { describeMarked, isTitle, listMarked } from './find/leftovers.js';
import { findRelayed } from './find/relayed.js';
import { findReportedMood, standsInMood } from './find/reported-mood.js';
import { findTagged } from './find/tagged.js';
import type { Story } from './story.js';
import { isDash, type Range, trimToWords } from './tokens.js';

/**
 * Least probability that a content, or a similar one, is introduced; F1 is flat from here to .4
 * (docs/decisions/0006-quotations.md).
 */
const LEAST = 0.36;
/** Least probability that words in quotation marks are speech. */
const LEAST_MARKED = 0.5;

const ASKED = /^(?:asked|pressed|told|questioned)$/;
const NOBODY = /^(?:nobody|none|niemand|keiner)$/;

/** Patterns that include a source phrase. */
const SAYS_WHOSE: ReadonlySet<Pattern> = new Set<Pattern>(['according-to', 'relayed']);

/** Patterns whose words in quotation marks may also be a title, a term or part of other speech. */
const IN_DOUBT: ReadonlySet<Pattern> = new Set<Pattern>(['fragment', 'cue-then-content', 'nested']);

/** Finds everything an article quotes, sentence by sentence, surest first. O(tokens · candidates). */
export function findQuotations(story: Story, model: EdgeModel): Found[] {
  const findings: Findings = { story, found: [], claimed: new Uint8Array(story.tokens.length) };
  const linked = linkCues(story, model);
  story.sentences.forEach((sentence, s) => {
    const before = findings.found.length;
    findAccording(findings, sentence, s);
    findRelayed(findings, sentence, s);
    findTagged(findings, sentence, s);
    const links = linked[s]!;
    for (const link of links) if (stands(findings, link)) keepLink(findings, model, link, s);
    const mood = story.lexicon.verbSecond ? findReportedMood(findings, sentence, s) : undefined;
    if (mood) keep(findings, introduced(findings, model, mood));
    keepMarked(findings, model, sentence, s, before, links[0]?.probability ?? 0);
    const mine = findings.found.splice(before).sort((a, b) => a.parts[0]!.from - b.parts[0]!.from);
    for (const found of mine) findings.found.push(found);
  });
  return findings.found;
}

/** Whether a link is probable enough and at least half of its content unclaimed. */
function stands({ found, claimed }: Findings, { view: { cue }, content, probability }: Link): boolean {
  const { from, to } = content;
  if (probability < LEAST || runsOverSource(found, content, cue)) return false;
  let free = 0;
  for (let at = from; at < to; at++) if (!claimed[at]) free++;
  return free >= 0.5 * (to - from);
}

/** Whether a content or its cue overlaps the source phrase of another quotation. */
function runsOverSource(found: readonly Found[], { from, to }: Range, cue: number): boolean {
  for (let k = found.length - 1; k >= 0 && found[k]!.sentence === found.at(-1)!.sentence; k--) {
    const { pattern, cue: according, source } = found[k]!;
    if (!SAYS_WHOSE.has(pattern) || according === undefined) continue;
    const first = Math.min(according, source?.from ?? according);
    const last = Math.max(according + 1, source?.to ?? 0);
    if ((from < last && first < to) || (cue >= first && cue < last)) return true;
  }
  return false;
}

function keepLink(findings: Findings, model: EdgeModel, link: Link, sentence: number): void {
  const { side } = link.content;
  const { cue } = link.view;
  if (side === 'after' && namesThing(findings.story, cue, link.content)) return;
  const parts = side === 'before' ? behindColon(findings.story, link.content.parts) : link.content.parts;
  const source = sourceOf(model, link);
  // "He was told", "Asked about it, Lee …": the subject is not the speaker. "Nobody spoke": there is none.
  if (opensAsked(findings.story, cue, sentence)) return;
  if (source && source.to <= cue && isPassive(findings.story, cue)) return;
  if (source && isPatient(findings.story, sentence, cue, source)) return;
  if (source && NOBODY.test(findings.story.tokens[source.to - 1]!.norm)) return;
  keep(findings, {
    parts,
    cue,
    source,
    pattern: PATTERN_OF[side],
    sentence,
    probability: link.probability,
  });
}

/** "Der Steg wird als „marode“ bezeichnet": what a passive is about does not speak, unlike "in the report". */
function isPatient(story: Story, sentence: number, cue: number, { from }: Range): boolean {
  const { tokens, sentences, lexicon } = story;
  if (!lexicon.verbSecond || !isGermanPassive(story, sentences[sentence]!, cue)) return false;
  return !lexicon.isPreposition(tokens[from]!.norm) && !lexicon.isPreposition(tokens[from - 1]?.norm ?? '');
}

/** Nouns before a title: “the TV show “Harbour Nights””. */
const TITLED = /^(?:show|series|programme?|movie|film|book|novel|song|album|podcast|documentary)$/;
/** Most tokens from such a noun to its title. */
const MOST_SIGNS = 3;

/** Whether a cue is a noun that the words in quotation marks behind it name: they are a title. */
function namesThing(story: Story, cue: number, content: Range): boolean {
  const { from, to } = trimToWords(story.tokens, content);
  const marked = story.tokens.slice(from, to).every(({ isWord, region }) => !isWord || region >= 0);
  return marked && from - cue <= MOST_SIGNS && TITLED.test(story.tokens[cue]!.norm) && isTitle(story, from, to);
}

/** “The source is no mystery: “I love debt,” he said”: a sentence behind a colon or a dash is all that is quoted. */
function behindColon({ tokens }: Story, parts: readonly Range[]): readonly Range[] {
  const [only] = parts;
  if (only === undefined || parts.length > 1 || tokens[only.from]!.region >= 0) return parts;
  let from = only.from;
  while (from < only.to && tokens[from]!.region < 0) from++;
  const marked = trimToWords(tokens, { from, to: only.to });
  const sign = tokens[from - 1]!;
  if (marked.from === marked.to || !(sign.text === ':' || isDash(sign)) || !tokens[marked.from]!.isCapital)
    return parts;
  const isOne = tokens.slice(marked.from, marked.to).every(({ region }) => region === tokens[marked.from]!.region);
  return isOne ? [{ from, to: only.to }] : parts;
}

/** "Asked about the bridge, Lee …", but not "Asked Lee, …", which is an inversion. */
function opensAsked({ tokens, sentences }: Story, cue: number, sentence: number): boolean {
  const next = tokens[cue + 1];
  return cue === sentences[sentence]!.from && ASKED.test(tokens[cue]!.norm) && next?.isWord === true && !next.isCapital;
}

/**
 * Words that stand alone get their source from the sentence before, if that ends in a colon or, for reported mood,
 * quotes nothing itself.
 */
function introduced({ story, found }: Findings, model: EdgeModel, one: Found): Found {
  const before = story.sentences[one.sentence - 1];
  if (one.source || !before) return one;
  const leadsOn =
    one.pattern === 'reported-mood' || standsInMood(story, story.sentences[one.sentence]!, one.parts[0]!)
      ? found.at(-1)?.sentence !== one.sentence - 1
      : story.tokens[before.to - 1]!.text === ':' ||
        (one.pattern === 'floating' && isLeftOpen(story, found, one.sentence));
  return leadsOn ? { ...one, ...introductionOf(story, model, before, one.parts[0]!) } : one;
}

/** Most words behind a verb of saying that leaves open what was said: "Lee said in a statement." */
const MOST_BEHIND = 4;

/** Whether the sentence before, in the same paragraph, says that somebody spoke, but not what. */
function isLeftOpen({ tokens, sentences, lexicon }: Story, found: readonly Found[], sentence: number): boolean {
  const { from, to } = sentences[sentence - 1]!;
  if (found.at(-1)?.sentence === sentence - 1 || to !== sentences[sentence]!.from) return false;
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
function keepMarked(
  findings: Findings,
  model: EdgeModel,
  sentence: Range,
  s: number,
  before: number,
  cued: number,
): void {
  const { story, claimed } = findings;
  const { rates, marked: chooser } = model;
  const linked = findings.found.slice(before);
  for (const marked of listMarked(story, sentence)) {
    const isClaimed = isMostlyClaimed(story, claimed, marked);
    const labelled = isClaimed ? undefined : labelledBy(story, model, sentence, marked);
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
      ? introduced(findings, model, { ...described, source: undefined })
      : isAlone
        ? { ...described, ...introductionOf(story, model, sentence, marked, isFree) }
        : described;
    if (!IN_DOUBT.has(found.pattern)) {
      keep(findings, introduced(findings, model, found));
      continue;
    }
    const view = { story, rates, sentence, found, marked, cued, others: linked.length };
    const probability = chooser.choose(view, 1)[1]!;
    if (probability >= LEAST_MARKED) keep(findings, { ...found, probability });
  }
}

/** Who calls something what the marks say. */
function labelledBy(story: Story, model: EdgeModel, sentence: Range, marked: Range) {
  const label = story.lexicon.verbSecond ? labelOf(story, sentence, marked) : undefined;
  if (!label?.source) return label && introductionBy(story, model, sentence, marked, label.cue);
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
