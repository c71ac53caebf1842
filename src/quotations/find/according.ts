import { isNarration, type Story } from '../story.js';
import type { Range } from '../tokens.js';
import { hasFinite } from './content.js';
import { type Findings, keep, type Source } from './found.js';
import { headOf } from './heads.js';

/** Longest source phrase, in tokens. */
const LONGEST = 18;
/** Small words inside a German source phrase: "nach Angaben der Stadt", "laut einem Sprecher der Polizei". */
const INSIDE =
  /^(?:der|des|die|das|dem|den|von|vom|aus|ein|eines|einer|einem|einen|seiner|ihrer|und|zum|zur|für|im|in)$|(?:en|er|es|em)$/;

/** "According to Ann Lee, …" and "…, according to Ann Lee". German: "laut Lee …", "nach Angaben der Stadt …", "Lee zufolge …". */
export function findAccording(findings: Findings, { from, to }: Range, sentence: number): void {
  const { story, claimed } = findings;
  for (let i = from; i < to; i++) {
    const source = sourceOf(story, i, from, to);
    if (!source || saidAlready(story, from, i)) continue;
    const start = Math.min(source.from, i);
    const end = afterApposition(story, Math.max(source.to, i + 1), to, source);
    const opens = start - from <= 2;
    let begin = from;
    for (let k = start - 1; k > from; k--) {
      if (!claimed[k]) continue;
      begin = k + 1;
      break;
    }
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

/** Longest apposition, in tokens. */
const APPOSITION = 12;

/** "According to Ann Lee, a nurse, …", "…, who lives there, …", "…, 62, …": behind what is said of the person. */
function afterApposition(story: Story, end: number, to: number, { mention }: Source): number {
  const { tokens, people, lexicon } = story;
  const isOf = mention !== undefined && people.people[people.mentions[mention]!.person]!.isPerson;
  if (
    lexicon.verbSecond ||
    !isOf ||
    tokens[end]?.text !== ',' ||
    !/^(?:an?|who|whose|\d{1,3})$/.test(tokens[end + 1]?.norm ?? '')
  )
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
  if (!phrase) return undefined;
  // The noun of "nach Angaben der Stadt" belongs to the source, the "to" of "according to" does not.
  const start = at + (lexicon.verbSecond ? 1 : phrase.length);
  let end = start;
  while (end < to && end - start < LONGEST && tokens[end]!.region < 0 && !/^[,.;\n]$/.test(tokens[end]!.text)) {
    if (lexicon.verbSecond && end > start && !isInside(story, end)) break;
    end++;
  }
  if (end === start) return undefined;
  const source = described(story, start, end);
  if (source.mention !== undefined || phrase.length < 2 || !lexicon.verbSecond) return source;
  // "nach Angaben von Lee": hers.
  const named = start + 1 + Number(tokens[start + 1]?.norm === 'von');
  const mention = named < end ? headOf(story, named, end) : -1;
  return mention < 0 ? source : { ...source, mention };
}

/** "Der Stadt zufolge": back to where the phrase starts. */
function sourceBefore(story: Story, at: number, from: number): Source | undefined {
  const { tokens } = story;
  let start = at;
  while (start > from && at - start < LONGEST && tokens[start - 1]!.region < 0 && isInside(story, start - 1)) start--;
  return start < at ? described(story, start, at) : undefined;
}

function isInside({ tokens, lexicon }: Story, at: number): boolean {
  const { isWord, isCapital, norm } = tokens[at]!;
  return isWord && (isCapital || (INSIDE.test(norm) && !lexicon.isFinite(norm) && !lexicon.isSay(norm)));
}

function described(story: Story, from: number, to: number): Source {
  const pronoun = story.lexicon.pronoun(story.tokens[from]!.norm);
  if (pronoun) return { from, to: from + 1, pronoun };
  const mention = headOf(story, from, to);
  return { from, to, ...(mention >= 0 ? { mention } : {}) };
}

/** "“…,” Lee told the BBC, according to the station": the words are Lee's. */
function saidAlready({ tokens, lexicon }: Story, from: number, at: number): boolean {
  let marked = at - 1;
  while (marked >= from && tokens[marked]!.region < 0) marked--;
  if (marked < from) return false;
  for (let k = marked + 1; k < at; k++) if (lexicon.isSay(tokens[k]!.norm)) return true;
  return false;
}
