import { FUNCTION_WORDS } from '../../text/lexicons/function-words.js';
import type { Story } from '../story.js';
import type { Range } from '../tokens.js';
import { endOfContent } from './content.js';
import { type Findings, keep, type Source } from './found.js';
import { subjectAfter } from './subjects.js';

/** Fewest words of a marked stretch inside a sentence that is speech rather than a title or a term. */
const LEAST = 3;

/** Words in marks that no verb has claimed: floating quotations, fragments, attributions by a dash or an unknown verb. */
export function findLeftovers(findings: Findings, { from, to }: Range, sentence: number): void {
  const { story, claimed } = findings;
  const { tokens } = story;
  for (let i = from; i < to; i++) {
    const { region } = tokens[i]!;
    if (region < 0) continue;
    let end = i;
    let words = 0;
    let free = 0;
    while (end < to && tokens[end]!.region === region) {
      if (tokens[end]!.isWord) {
        words++;
        if (!claimed[end]) free++;
      }
      end++;
    }
    const start = i;
    i = end - 1;
    if (words === 0 || free / words < 0.5) continue;
    let outside = 0;
    for (let k = from; k < to; k++) if (tokens[k]!.region < 0 && tokens[k]!.isWord) outside++;
    if (keepDashed(findings, { from, to }, { from: start, to: end }, sentence)) continue;
    if (outside > 0 && start - from <= 1 && keepUnknownVerb(findings, { from, to }, { from: start, to: end }, sentence))
      continue;
    if (outside === 0 || (outside <= 2 && words > 6 && tokens[start - 1]?.text !== ':'))
      keep(findings, [{ from: start, to: end }], undefined, undefined, 'floating', sentence);
    else if (words >= LEAST && !isTitle(story, start, end))
      attribute(findings, { from, to }, { from: start, to: end }, sentence);
  }
}

/** "All Capitals": a name of something. */
function isTitle({ tokens }: Story, from: number, to: number): boolean {
  const content = tokens.slice(from, to).filter(({ isWord, norm }) => isWord && !FUNCTION_WORDS.has(norm));
  return content.length > 0 && content.length < 8 && content.every(({ isCapital }) => isCapital);
}

/** “…” – Ann Lee */
function keepDashed(findings: Findings, { to }: Range, marked: Range, sentence: number): boolean {
  const { tokens, people } = findings.story;
  let after = marked.to;
  while (after < to && !tokens[after]!.isWord) after++;
  const mention = after < to && /^(?:-|–|—|―|--)$/.test(tokens[after - 1]!.text) ? people.mentionAt[after]! : -1;
  if (mention < 0) return false;
  const { from, to: end } = people.mentions[mention]!;
  return keep(findings, [marked], undefined, { from, to: end, mention }, 'dash', sentence);
}

/** “…,” Ann barked: a verb that is in no list. */
function keepUnknownVerb(findings: Findings, { to }: Range, marked: Range, sentence: number): boolean {
  const phrase = subjectAfter(findings.story, marked.to - 1, to);
  if (!phrase) return false;
  const { mention } = phrase;
  // An unknown verb looks like a part of the phrase: a name ends it.
  const source = mention === undefined ? phrase : { ...phrase, to: findings.story.people.mentions[mention]!.to };
  const verb = verbAfter(findings.story, source.to, to);
  return verb >= 0 && keep(findings, [marked], verb, source, 'content-then-cue', sentence);
}

function attribute(findings: Findings, { from, to }: Range, marked: Range, sentence: number): void {
  const { story, claimed } = findings;
  const { tokens, lexicon } = story;
  const subject = subjectWithin(findings, from, marked.from);
  if (subject) {
    let verb = subject.to;
    while (verb < marked.from && lexicon.isBetween(tokens[verb]!.norm)) verb++;
    const cue = tokens[verb]!;
    if (
      verb < marked.from &&
      marked.from - verb <= 14 &&
      cue.isWord &&
      !cue.isCapital &&
      !lexicon.isPreposition(cue.norm) &&
      !/^(?:and|or|the|a|an|of|who)$/.test(cue.norm)
    ) {
      const start =
        verb +
        1 +
        (/^(?:to|about|on|at|for|with|up|out|off|from|against|in)$/.test(tokens[verb + 1]?.norm ?? '') ? 1 : 0);
      let end = Math.max(marked.to, endOfContent(story, start, to));
      for (let k = start; k < end; k++) if (claimed[k]) end = k;
      if (
        end > marked.from &&
        keep(findings, [{ from: Math.min(start, marked.from), to: end }], verb, subject, 'cue-then-content', sentence)
      )
        return;
    }
  }
  keep(findings, [marked], undefined, subject, 'fragment', sentence);
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

/** A name or pronoun before the marked words that may be the subject of their clause. */
function subjectWithin({ story, claimed }: Findings, from: number, to: number): Source | undefined {
  const { tokens, people, lexicon } = story;
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
