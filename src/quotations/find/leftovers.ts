import { countIn } from '../counts.js';
import type { Story } from '../story.js';
import { type Range, trimToWords } from '../tokens.js';
import { nameBeforeColon, saidBelow, saidInWordsOf, signatureBelow, sourceBehindDash } from './beside.js';
import { endOfContent } from './content.js';
import type { Findings, Found, Pattern, Source } from './found.js';
import { endOfMarks, standsAlone } from './marks.js';
import { subjectAfter, subjectBefore } from './subjects.js';
import { isTitleCased } from './titles.js';
import { namedWithoutVerb } from './verbless.js';

/** Fewest words in quotation marks within a sentence that are speech rather than a title or a term. */
const LEAST = 3;

/** From so many words on, German words with capitals are no title. */
const LONG = 5;

/** Most spans in quotation marks read per sentence. */
const MOST = 100;

/** Spans of a sentence in quotation marks, except nicknames inside a name. O(sentence). */
export function listMarked({ tokens, counts, people }: Story, { from, to }: Range): Range[] {
  const marked: Range[] = [];
  for (let at = from; at < to && marked.length < MOST; at++) {
    const { region } = tokens[at]!;
    if (region < 0) continue;
    const start = at;
    while (at + 1 < to && tokens[at + 1]!.region === region) at++;
    const isNickname = people.mentions[people.mentionAt[start]!]?.region === -1;
    if (!isNickname && countIn(counts.words, start, at + 1) > 0) marked.push({ from: start, to: at + 1 });
  }
  return marked;
}

/**
 * The quotation that unclaimed words in quotation marks would be: floating, a fragment, or attributed by a dash or an
 * unknown verb. `undefined` for titles and single terms.
 */
export function describeMarked(
  { story, claimed }: Findings,
  sentence: Range,
  marked: Range,
  index: number,
): Found | undefined {
  const { tokens, counts } = story;
  const { from, to } = sentence;
  const words = countIn(counts.words, marked.from, marked.to);
  const outside = countIn(counts.words, from, to) - countIn(counts.marked, from, to);
  const found = (parts: readonly Range[], pattern: Pattern, source?: Source, cue?: number): Found => ({
    parts,
    cue,
    source,
    pattern,
    sentence: index,
  });
  const signed = outside === 0 ? (signatureBelow(story, index) ?? saidBelow(story, index)) : undefined;
  if (signed) return found([marked], 'signature', signed);
  const worded = saidInWordsOf(story, sentence, marked);
  if (worded) return found([marked], 'in-words', worded);
  const dashed = sourceBehindDash(story, to, marked);
  if (dashed) return found([marked], 'dash', dashed);
  const named = namedWithoutVerb(story, sentence, marked);
  if (named) return found([marked], 'named', named);
  const unknown = outside > 0 && marked.from - from <= 1 ? unknownVerb(story, to, marked) : undefined;
  if (unknown) return found([marked], 'content-then-cue', unknown.source, unknown.verb);
  if (outside === 0 || (outside <= 2 && words > 6 && tokens[marked.from - 1]?.text !== ':'))
    return found([marked], 'floating');
  if (words >= LONG && runsOn(story, sentence, marked)) return found([{ from: marked.from, to }], 'floating');
  // German writes all nouns with a capital, in long phrases too.
  const isLong = story.lexicon.language === 'de' && words >= LONG;
  if (words < LEAST || (!isLong && isTitleCased(story, marked))) return undefined;
  const before = nameBeforeColon(story, marked);
  if (before) return found([marked], 'fragment', before);
  const subject = subjectWithin(story, claimed, from, marked.from);
  const extended = subject && !standsAlone(story, marked) && extend(story, claimed, to, marked, subject);
  return extended
    ? found([extended.content], 'cue-then-content', subject, extended.verb)
    : found([marked], 'fragment', speakerOf(story, from, marked, subject));
}

/** “Most of us are in favour” of a new ferry: a sentence that begins in quotation marks and ends outside, without a verb there. */
function runsOn(story: Story, { from, to }: Range, marked: Range): boolean {
  const { tokens, parts, counts } = story;
  const next = tokens[marked.to];
  if (marked.from - from > 1 || !tokens[trimToWords(tokens, marked).from]!.isCapital) return false;
  if (next?.isWord !== true || next.isCapital || endOfMarks(story, marked) > 0) return false;
  return countIn(counts.marked, marked.to, to) === 0 && !parts.finite.subarray(marked.to, to).includes(1);
}

/** Most tokens between a subject and the words in quotation marks behind its verb. */
const NEAR = 4;

/** "When Lee accused Cole, Rudd shot back: “…”": the subject of the last clause before the first person in it. */
function speakerOf(story: Story, from: number, marked: Range, first: Source | undefined): Source | undefined {
  const main = story.tokens[from]!.norm.endsWith('ing') ? mainSubject(story, marked) : undefined;
  if (main) return main;
  const last = story.lexicon.verbSecond ? undefined : clauseSubject(story, from, marked);
  if (last?.mention === undefined) return first ?? last;
  // Not "Lee's reply to Cole was: “…”" nor "Lee was there when Cole fell: “…”".
  const before = story.tokens[last.from - 1];
  const opens = before?.isWord !== true || /^(?:and|but|then|so)$/.test(before.norm);
  return opens && marked.from - last.to <= NEAR ? last : first;
}

/** "Calling Cole “a man of the past,” Lee said no": the subject directly behind the words. */
function mainSubject({ tokens, people, parts, lexicon }: Story, marked: Range): Source | undefined {
  const mention = people.mentionAt[marked.to] ?? -1;
  const name = people.mentions[mention];
  if (name && parts.finite[name.to] === 1) return { from: name.from, to: name.to, mention };
  const pronoun = lexicon.pronoun(tokens[marked.to]?.norm ?? '');
  return pronoun && parts.finite[marked.to + 1] === 1 ? { from: marked.to, to: marked.to + 1, pronoun } : undefined;
}

/** "A spokesman for Ann Lee could only quip: “…”": the subject of the last clause before a whole sentence. */
function clauseSubject(story: Story, from: number, marked: Range): Source | undefined {
  if (!standsAlone(story, marked)) return undefined;
  for (let at = marked.from - 1; at > from; at--) {
    if (story.tokens[at]!.region >= 0) return undefined;
    if (story.parts.finite[at] !== 1) continue;
    const subject = subjectBefore(story, at, from);
    return subject?.weak ? undefined : subject;
  }
  return undefined;
}

/** “…,” Ann barked: a verb that is in no list. */
function unknownVerb(story: Story, to: number, marked: Range): { source: Source; verb: number } | undefined {
  if (story.lexicon.verbSecond) return unknownInversion(story, to, marked);
  const phrase = subjectAfter(story, marked.to - 1, to);
  if (!phrase) return undefined;
  const { mention } = phrase;
  // The unknown verb looks like part of the phrase, so end the phrase at the name.
  const source = mention === undefined ? phrase : { ...phrase, to: story.people.mentions[mention]!.to };
  const verb = verbAfter(story, source.to, to);
  return verb < 0 ? undefined : { source, verb };
}

/** Verbs by which the marks hold a name or a text. */
const NAMES = /^(?:lautete?n?|heißt|hießen?|steht|standen?|singt|sangen?)$/;

/** "„…?“ fragen sich Experten", "„…“, wundert sich Lee". */
function unknownInversion(story: Story, to: number, marked: Range): { source: Source; verb: number } | undefined {
  const verb = story.tokens[marked.to]?.text === ',' ? marked.to + 1 : marked.to;
  const isVerb = verb < to && /^(?!=).?[vzkdq]/.test(story.parts.tags[verb]!);
  if (!isVerb || NAMES.test(story.tokens[verb]!.norm)) return undefined;
  if (endOfMarks(story, marked) === 0 && verb === marked.to) return undefined;
  const source = subjectAfter(story, verb, to);
  return source && { source, verb };
}

/**
 * The words in quotation marks, extended to all that follows the verb of their clause: "Ann is a fan of “slow ferries”
 * and rain".
 */
function extend(
  story: Story,
  claimed: Uint8Array,
  to: number,
  marked: Range,
  subject: Source,
): { content: Range; verb: number } | undefined {
  const { tokens, lexicon } = story;
  let verb = subject.to;
  while (verb < marked.from && lexicon.isBetween(tokens[verb]!.norm)) verb++;
  const cue = tokens[verb]!;
  if (
    verb >= marked.from ||
    marked.from - verb > 14 ||
    !cue.isWord ||
    cue.isCapital ||
    lexicon.isPreposition(cue.norm) ||
    /^(?:and|or|the|a|an|of|who)$/.test(cue.norm)
  )
    return undefined;
  const start =
    verb + 1 + (/^(?:to|about|on|at|for|with|up|out|off|from|against|in)$/.test(tokens[verb + 1]?.norm ?? '') ? 1 : 0);
  let end = Math.max(marked.to, endOfContent(story, start, to));
  for (let k = start; k < end; k++) if (claimed[k]) end = k;
  return end > marked.from ? { content: { from: Math.min(start, marked.from), to: end }, verb } : undefined;
}

function verbAfter({ tokens, lexicon }: Story, at: number, to: number): number {
  let verb = at;
  if (tokens[verb]?.text === ',') {
    verb++;
    while (verb < to && verb - at < 26 && tokens[verb]!.text !== ',' && tokens[verb]!.region < 0) verb++;
    verb++;
  }
  while (verb < to && lexicon.isBetween(tokens[verb]!.norm)) verb++;
  return verb < to &&
    tokens[verb]!.region < 0 &&
    /(?:ed|s|id|ote|old|ang|ent|rew|ook|aid|te|t)$/.test(tokens[verb]!.norm) &&
    !tokens[verb]!.isCapital
    ? verb
    : -1;
}

/** A name or pronoun before the words in quotation marks that may be the subject of their clause. */
function subjectWithin(
  { tokens, people, lexicon }: Story,
  claimed: Uint8Array,
  from: number,
  to: number,
): Source | undefined {
  let best: Source | undefined;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.region >= 0 || claimed[at]) {
      best = undefined;
      continue;
    }
    const mention = people.mentionAt[at]!;
    if (
      mention >= 0 &&
      people.mentions[mention]!.from === at &&
      !people.mentions[mention]!.possessive &&
      !(at > from && lexicon.isPreposition(tokens[at - 1]!.norm))
    ) {
      best = { from: at, to: people.mentions[mention]!.to, mention };
      if (people.people[people.mentions[mention]!.person]!.isPerson) return best;
    }
    const pronoun = lexicon.pronoun(tokens[at]!.norm);
    if (pronoun && /^(?:he|she|they|it|we|i|who|er|sie|es|wir|ich)$/.test(tokens[at]!.norm))
      return { from: at, to: at + 1, pronoun };
  }
  return best;
}
