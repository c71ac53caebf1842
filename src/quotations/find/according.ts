import { isTitle } from '../../text/lexicons/en/names.js';
import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import { isNarration, type Story } from '../story.js';
import type { Range } from '../tokens.js';
import { hasFinite } from './content.js';
import { type Findings, keep, type Source } from './found.js';
import { headOf } from './heads.js';
import { behindNameInMarks } from './marks.js';

/** Longest source phrase, in tokens. */
const LONGEST = 18;
/** Lower-case words inside a German source phrase: "nach Angaben der Stadt", "laut einem Sprecher der Polizei". */
const INSIDE =
  /^(?:de[rsmn]|die|das|von|vom|aus|eine[srmn]?|ein|(?:sein|ihr|unser|mein|dies)e[rmn]?|und|zum|zur|für|im|in)$/;
/** After a noun, these begin the content: "laut Polizei | die Straße". */
const BEGINS = /^(?:die|das|den|dem|eine?|eine[mn])$/;
/** These do so after a name: "laut Lee | im Mai". */
const BEGINS_BEHIND_NAME = /^(?:aus|zum|zur|für|im|in)$/;

/** Tags and endings of adjectives: "nach bisherigen Erkenntnissen". */
const ADJECTIVE = /^[jp]/;
const INFLECTED = /(?:en|er|es|em)$/;

/** "According to Ann Lee, …" and "…, according to Ann Lee". German: "laut Lee …", "nach Angaben der Stadt …", "Lee zufolge …". */
export function findAccording(findings: Findings, { from, to }: Range, sentence: number): void {
  const { story, claimed } = findings;
  for (let i = from; i < to; i++) {
    const phrase = sourceOf(story, i, from, to);
    if (!phrase || saidAlready(story, from, i)) continue;
    const source = withName(story, phrase);
    const start = Math.min(source.from, i);
    const end = afterApposition(story, Math.max(source.to, i + 1), to, source);
    let begin = from;
    for (let k = start - 1; k > from; k--) {
      if (!claimed[k]) continue;
      begin = k + 1;
      break;
    }
    if (story.lexicon.verbSecond) begin = clauseStart(story, begin, start);
    const opens = story.lexicon.verbSecond ? start - begin <= 1 : start - from <= 2;
    const goesOn =
      story.lexicon.verbSecond ||
      (story.tokens[start - 1]?.text === ',' && story.tokens[end]?.text === ',' && hasFinite(story, end, to));
    const parts = [
      ...(opens ? [] : [{ from: begin, to: start }]),
      ...((opens || goesOn) && end + 1 < to ? [{ from: end, to }] : []),
    ];
    if (!claimed.subarray(begin, to).every((one) => one === 1))
      keep(findings, { parts, cue: i, source, pattern: 'according-to', sentence });
    i = end - 1;
  }
}

/** "According to the engineer, Ann Lee, the bridge …": the name is part of the source, if that is somebody's office. */
function withName({ tokens, people }: Story, source: Source): Source {
  if (source.mention !== undefined || source.pronoun || tokens[source.to]?.text !== ',') return source;
  if (!tokens.slice(source.from, source.to).some(({ norm }) => isTitle(norm))) return source;
  const mention = people.mentionAt[source.to + 1] ?? -1;
  const apposed = people.mentions[mention];
  if (apposed?.from !== source.to + 1 || tokens[apposed.to]?.text !== ',') return source;
  return people.people[apposed.person]!.isPerson ? { from: source.from, to: apposed.to, mention } : source;
}

/** Start of the clause that ends before this token: after its last comma, skipping insertions between commas. */
function clauseStart({ tokens, parts: { finite } }: Story, from: number, to: number): number {
  for (let at = to - 2, open = 0; at > from; at--) {
    const { text, region } = tokens[at]!;
    if (region >= 0 || text !== ',') continue;
    if (open > 0) open--;
    else if (finite[at + 1] === 1) open++;
    else return at + 1;
  }
  return from;
}

/** Longest apposition, in tokens. */
const APPOSITION = 12;

/** "According to Ann Lee, a nurse, …", "…, who lives there, …", "…, 62, …": the position after the apposition. */
function afterApposition(story: Story, end: number, to: number, { mention }: Source): number {
  const { tokens, people, lexicon } = story;
  const isOf = mention !== undefined && people.people[people.mentions[mention]!.person]!.isPerson;
  if (lexicon.verbSecond) {
    const apposed = people.mentions[people.mentionAt[end + 1] ?? -1];
    return tokens[end]?.text === ',' && apposed?.from === end + 1 && tokens[apposed.to]?.text === ','
      ? apposed.to + 1
      : end;
  }
  if (!isOf || tokens[end]?.text !== ',' || !/^(?:an?|who|whose|\d{1,3})$/.test(tokens[end + 1]?.norm ?? ''))
    return end;
  for (let at = end + 2; at < Math.min(to - 2, end + APPOSITION); at++)
    if (tokens[at]!.text === ',') return /^(?:an?|and|or)$/.test(tokens[at + 1]!.norm) ? end : at;
  return end;
}

function sourceOf(story: Story, at: number, from: number, to: number): Source | undefined {
  const { tokens, lexicon } = story;
  if (!isNarration(tokens[at])) return undefined;
  if (lexicon.verbSecond && tokens[at]!.norm === 'zufolge') return sourceBefore(story, at, from);
  const phrase = lexicon.according.find((words) => words.every((word, k) => tokens[at + k]?.norm === word));
  // "Laut zu werden", "so laut": loud.
  if (lexicon.verbSecond && (tokens[at + 1]?.norm === 'zu' || LOUD.test(tokens[at - 1]?.norm ?? ''))) return undefined;
  const noun = phrase ? -1 : nounOfSaying(story, at, to);
  if (!phrase && noun < 0) return undefined;
  // In "nach Angaben der Stadt" the noun belongs to the source; in "according to" nothing does.
  const start = at + (phrase?.length ?? 1);
  let end = Math.max(start, noun + 1);
  const isBare = endsAtVerb(story, start, to);
  while (end < to && end - start < LONGEST && tokens[end]!.region < 0 && !/^[,.;\n]$/.test(tokens[end]!.text)) {
    if (isBare && end > start && isBehindPhrase(story, start, end)) break;
    if (lexicon.verbSecond && end > start && (!isInside(story, end) || beginsAnew(story, end))) break;
    end++;
  }
  if (lexicon.verbSecond) end = behindNameInMarks(story, end, to);
  if (end === start) return undefined;
  const source = described(story, start, end);
  if (source.mention !== undefined || noun < 0) return source;
  // "nach Angaben von Lee": Lee is the source.
  const named = noun + 1 + Number(tokens[noun + 1]?.norm === 'von');
  const mention = named < end ? headOf(story, named, end) : -1;
  return mention < 0 ? source : { ...source, mention };
}

const LOUD = /^(?:so|zu|sehr|ganz|nicht|besonders|ziemlich)$/;

/** Whether nothing but the verb ends the phrase that begins here: no comma does before it. */
function endsAtVerb({ tokens, lexicon, parts: { finite } }: Story, from: number, to: number): boolean {
  if (lexicon.accordingEnds !== 'comma-or-verb') return lexicon.accordingEnds === 'verb';
  for (let at = from; at < Math.min(to, from + LONGEST); at++) {
    if (/^[,.\n]$/.test(tokens[at]!.text)) return false;
    if (finite[at] === 1) return true;
  }
  return true;
}

const GOES_ON = /^(?:of|for|at|in|from|to|on|and|with|the|a)$/;

/** Whether the phrase ends before a token: at a finite verb, or where a name or a noun is not followed by what belongs to it. */
function isBehindPhrase({ tokens, people, lexicon, parts: { finite } }: Story, from: number, at: number): boolean {
  const { isCapital, norm } = tokens[at]!;
  if (finite[at] === 1) return true;
  if (isCapital || GOES_ON.test(norm)) return false;
  if (people.mentionAt[at - 1]! >= 0) return people.mentionAt[at] !== people.mentionAt[at - 1];
  const isNoun = at - from > 1 || lexicon.definite?.test(tokens[at - 1]!.text) === true;
  return isNoun && !GOES_ON.test(tokens[at - 1]!.norm) && !FUNCTION_WORDS.has(tokens[at - 1]!.norm);
}

/** Most words between "nach" and its noun. */
const MOST_BETWEEN = 3;
/** Most of them, if they say where it comes from: "nach einer vom Verband veröffentlichten Erklärung". */
const MOST_ATTRIBUTE = 9;
/** Nouns of saying that are also events: only bare ("nach Bewertung von") or with such an attribute. */
const STATED = /^(?:erklärung|bewertung)(?:en)?$/;
const OF_ATTRIBUTE = /^(?:vo[nm]|durch|i[nm]|am|bei|beim)$/;

/** The noun in "nach Polizeiangaben", "nach den bisherigen Erkenntnissen", or −1. */
function nounOfSaying({ tokens, lexicon, parts: { finite } }: Story, at: number, to: number): number {
  if (!lexicon.accordingNoun || tokens[at]!.norm !== 'nach') return -1;
  let most = MOST_BETWEEN;
  for (let noun = at + 1; noun < to && noun - at <= most + 1; noun++) {
    const { isWord, isCapital, norm } = tokens[noun]!;
    if (!isWord || finite[noun] === 1) return -1;
    if (!isCapital && noun - at <= 2 && OF_ATTRIBUTE.test(norm)) most = MOST_ATTRIBUTE;
    const isStated = STATED.test(norm) && (noun === at + 1 || most === MOST_ATTRIBUTE);
    if (isCapital && (isStated || lexicon.accordingNoun.test(norm))) return noun;
    if (isCapital && most === MOST_BETWEEN) return -1;
  }
  return -1;
}

/** "Der Stadt zufolge": the phrase before "zufolge". */
function sourceBefore(story: Story, at: number, from: number): Source | undefined {
  const { tokens } = story;
  let start = at;
  while (start > from && at - start < LONGEST && tokens[start - 1]!.region < 0 && isInside(story, start - 1)) start--;
  return start < at ? described(story, start, at) : undefined;
}

function isInside({ tokens, lexicon, parts: { tags } }: Story, at: number): boolean {
  const { isWord, isCapital, norm } = tokens[at]!;
  if (isCapital || !isWord) return isWord;
  return INSIDE.test(norm) || (ADJECTIVE.test(tags[at]!) && INFLECTED.test(norm) && !lexicon.isFinite(norm));
}

/** Whether the content begins here, after the last noun of the phrase. */
function beginsAnew({ tokens, people, parts: { tags } }: Story, at: number): boolean {
  const { norm, isCapital } = tokens[at]!;
  if (!tokens[at - 1]!.isCapital || isCapital) return false;
  return (
    BEGINS.test(norm) ||
    (!INSIDE.test(norm) && ADJECTIVE.test(tags[at]!)) ||
    (BEGINS_BEHIND_NAME.test(norm) && people.mentionAt[at - 1]! >= 0)
  );
}

function described(story: Story, from: number, to: number): Source {
  const pronoun = story.lexicon.pronoun(story.tokens[from]!.norm);
  if (pronoun) return { from, to: from + 1, pronoun };
  const mention = headOf(story, from, to);
  return { from, to, ...(mention >= 0 ? { mention } : {}) };
}

/** "“…,” Lee told the BBC, according to the station": Lee is the source, not the station. */
function saidAlready({ tokens, lexicon }: Story, from: number, at: number): boolean {
  let marked = at - 1;
  while (marked >= from && tokens[marked]!.region < 0) marked--;
  if (marked < from) return false;
  for (let k = marked + 1; k < at; k++) if (lexicon.isSay(tokens[k]!.norm)) return true;
  return false;
}
