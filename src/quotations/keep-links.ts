import { countIn } from './counts.js';
import { type Link, PATTERN_OF } from './edges/link.js';
import type { Reading } from './edges/model.js';
import { sourceOf } from './edges/source-of.js';
import { isPassive } from './find/cue-first.js';
import { type Findings, type Found, keep, type Pattern } from './find/found.js';
import { isGermanPassive } from './find/german-passive.js';
import { isNamedThing } from './find/titles.js';
import type { Story } from './story.js';
import { isDash, type Range, trimToWords } from './tokens.js';

/**
 * Least probability that a content, or a similar one, is introduced; F1 is flat from here to .4
 * (docs/decisions/0006-quotations.md).
 */
const LEAST = 0.36;

const ASKED = /^(?:asked|pressed|told|questioned)$/;
const NOBODY = /^(?:nobody|none|niemand|keiner)$/;

/** Patterns that include a source phrase. */
const SAYS_WHOSE: ReadonlySet<Pattern> = new Set<Pattern>(['according-to', 'relayed']);

/** Keeps what the cues of a sentence introduce, unless something else has claimed it or nobody says it. */
export function keepLinks(findings: Findings, reading: Reading, links: readonly Link[], sentence: number): void {
  for (const link of links) if (stands(findings, reading, link)) keepLink(findings, reading, link, sentence);
}

/** Whether a link is probable enough and at least half of its content unclaimed, or all of it told by somebody else. */
function stands({ story, found, claimed }: Findings, reading: Reading, link: Link): boolean {
  const {
    view: { cue },
    content,
    probability,
  } = link;
  const { from, to } = content;
  if (probability < LEAST || runsOverSource(found, content, cue)) return false;
  if (
    story.lexicon.isSay(story.tokens[cue]!.norm) &&
    isRelayed(story, found, content, cue) &&
    sourceOf(reading, link)?.mention !== undefined
  )
    return true;
  let free = 0;
  for (let at = from; at < to; at++) if (!claimed[at]) free++;
  return free >= 0.5 * (to - from);
}

const MEDIA =
  /^(?:media|\w*medien(?:berichten?)?|press|presse|agency|agencies|\w*agentur|newspapers?|\w*zeitung(?:en)?|television|tv|radio|reports|outlets)$/;

/** "According to Russian media, Lee said that it is old": whether a content and its cue are part of what they tell. */
function isRelayed({ tokens }: Story, found: readonly Found[], { from, to }: Range, cue: number): boolean {
  for (let k = found.length - 1; k >= 0 && found[k]!.sentence === found.at(-1)!.sentence; k--) {
    const { pattern, parts, source } = found[k]!;
    const [first, last] = [parts[0]!.from, parts.at(-1)!.to];
    if (pattern !== 'according-to' || first > Math.min(from, cue) || last < Math.max(to, cue + 1)) continue;
    return source !== undefined && tokens.slice(source.from, source.to).some(({ norm }) => MEDIA.test(norm));
  }
  return false;
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

function keepLink(findings: Findings, reading: Reading, link: Link, sentence: number): void {
  const { side } = link.content;
  const { cue } = link.view;
  if (side === 'after' && isOnlyTitle(findings.story, link.content)) return;
  const parts = side === 'before' ? behindColon(findings.story, link.content.parts) : link.content.parts;
  const source = sourceOf(reading, link);
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
  if (lexicon.language !== 'de' || !isGermanPassive(story, sentences[sentence]!, cue)) return false;
  return !lexicon.isPreposition(tokens[from]!.norm) && !lexicon.isPreposition(tokens[from - 1]?.norm ?? '');
}

/** Whether a content is nothing but a title in quotation marks: “the TV show “Harbour Nights””. */
function isOnlyTitle(story: Story, content: Range): boolean {
  const { from, to } = trimToWords(story.tokens, content);
  const isMarked = story.tokens.slice(from, to).every(({ isWord, region }) => !isWord || region >= 0);
  return isMarked && isNamedThing(story, { from, to });
}

/** “The source is no mystery: “I love debt,” he said”: a sentence behind a colon or a dash is all that is quoted. */
function behindColon({ tokens, counts }: Story, parts: readonly Range[]): readonly Range[] {
  const [only] = parts;
  if (only === undefined || parts.length > 1) return parts;
  const marked = trimToWords(tokens, only);
  const { region } = tokens[marked.to - 1]!;
  let { from } = marked;
  while (from < marked.to && tokens[from]!.region !== region) from++;
  const sign = tokens[from - 1];
  const isOpened = countIn(counts.marked, only.from, from) > 0;
  if (region < 0 || !sign || !(sign.text === ':' || (isDash(sign) && !isOpened))) return parts;
  const { from: first } = trimToWords(tokens, { from, to: marked.to });
  return tokens[first]!.isCapital ? [{ from, to: only.to }] : parts;
}

/** "Asked about the bridge, Lee …", but not "Asked Lee, …", which is an inversion. */
function opensAsked({ tokens, sentences }: Story, cue: number, sentence: number): boolean {
  const next = tokens[cue + 1];
  return cue === sentences[sentence]!.from && ASKED.test(tokens[cue]!.norm) && next?.isWord === true && !next.isCapital;
}
