import type { Place } from '../../schema/index.js';
import { placeOf, quoted } from '../context.js';
import type { Scan, SentenceScan } from '../scan.js';
import type { SpeakerMention } from './names.js';
import { findSidings, type Siding } from './sidings.js';

/** One sign that a comment speaks well (+) or ill (−) of a speaker. */
export interface Lean {
  /** Logits. */
  readonly value: number;
  readonly because: string;
  readonly at: Place;
}

/**
 * Logits of a phrase that sides with or against a name, and of a word of praise or blame about it: "Lee lied", "the
 * brave Lee", "Lee is a liar".
 */
export const SAID_OF = 1.4;
/** Factors on it: in a question, in quotation marks (somebody else's words), and in the sentence after the name. */
export const ASKED = 0.5;
const IN_MARKS = 0.3;
const AFTERWARDS = 0.6;
/** Most words between a name and what is said of it. */
const REACH = 6;
/** Words that end a clause. */
const CLAUSE = /^(?:that|who|which|because|but|while|if|when|as|than|to|for|of|in|on|with|by|from|about|and|or)$/;
/** Words that make the name after them an object: "respect for Hull", "lied about Lee". */
const OBJECT = /^(?:of|on|at|about|against|to|towards|with|into)$/;
/** After these words, a word before a name describes it: "the lying Lee". */
const DESCRIBES = /^(?:the|a|an|this|that|our|your|their)$/;
/** Auxiliaries of the passive. */
const PASSIVE = /^(?:is|are|was|were|be|been|being|got|gets|get|wurde|wurden|wird|worden|blev|bliver|blevet)$/;
/** Words that a negation reaches. */
export const NEGATED = 3;

/**
 * How a comment speaks of each speaker it names, sentence by sentence: its phrases that take sides and its words of
 * praise and blame; its reasons call who is named `whom`. O(words · names per sentence).
 */
export function leansOf(
  scan: Scan,
  mentions: readonly SpeakerMention[],
  polarityOf: (word: string) => number,
  whom = 'the speaker',
): Map<string, Lean[]> {
  const leans = new Map<string, Lean[]>();
  let next = 0;
  let last: readonly SpeakerMention[] = [];
  for (const sentence of scan.sentences) {
    const first = next;
    while (next < mentions.length && mentions[next]!.from < sentence.to) next++;
    const named = mentions.slice(first, next);
    if (named.length > 0) last = named;
    else if (!goesOn(scan, sentence)) continue;
    if (last.length > 0) addLeans(leans, scan, sentence, last, named.length > 0, polarityOf, whom);
  }
  return leans;
}

/** Pronouns that stand for a name. */
const PRONOUN = /^(?:he|she|they|him|her|them)$/;

/** "They lie": a sentence without a name may continue the one before. */
function goesOn({ words: { norms } }: Scan, { from, to }: SentenceScan): boolean {
  for (let w = from; w < Math.min(to, from + 4); w++)
    if (/^(?:it|his|their)$/.test(norms[w]!) || PRONOUN.test(norms[w]!)) return true;
  return false;
}

const SPEAKS = ['speaks well of', 'speaks ill of'] as const;
const SIDES = ['sides with', 'sides against'] as const;

function addLeans(
  leans: Map<string, Lean[]>,
  scan: Scan,
  sentence: SentenceScan,
  named: readonly SpeakerMention[],
  inside: boolean,
  polarityOf: (word: string) => number,
  whom: string,
): void {
  const { from, to, asks } = sentence;
  const { norms } = scan.words;
  const add = (
    speakerId: string,
    strength: number,
    [well, ill]: readonly [string, string],
    said: { from: number; to: number },
  ) => {
    const value =
      strength * (asks ? ASKED : 1) * (isInMarks(scan, said.from) ? IN_MARKS : 1) * (inside ? 1 : AFTERWARDS);
    const list = leans.get(speakerId) ?? [];
    leans.set(speakerId, list);
    list.push({
      value,
      because: `${value > 0 ? well : ill} ${whom}: ${quoted(scan, said.from, said.to)}`,
      at: placeOf(scan, said.from, said.to),
    });
  };
  const sidings = findSidings(scan, sentence, inside ? named : pronounsFor(scan, sentence, named));
  for (let w = from; w < to; w++) {
    const siding = sidings.get(w);
    if (siding !== undefined) {
      const denied = deniesSiding(scan, siding);
      add(siding.name.speakerId, (denied === undefined ? siding.sign : -siding.sign) * SAID_OF, SIDES, {
        from: Math.min(denied ?? siding.from, siding.from),
        to: Math.max(siding.to, (denied ?? 0) + 1),
      });
      w = siding.to - 1;
      continue;
    }
    const polarity = polarityOf(norms[w]!);
    if (polarity === 0 || isOfSelf(scan, from, w)) continue;
    const denied = denialIn(scan, Math.max(from, w - NEGATED), w);
    const said = SAID_OF * (denied === undefined ? polarity : -polarity);
    const nearest = nearestOf(named, w);
    const gap = Math.min(...nearest.map((one) => gapOf(one, w)));
    for (const one of nearest) {
      if (inside && (gapOf(one, w) > gap || isDoneTo(scan, from, one) || !isSaidOf(scan, one, w, polarity))) continue;
      add(one.speakerId, said / (inside ? 1 : nearest.length), SPEAKS, { from: denied ?? w, to: w + 1 });
    }
  }
}

/** For each speaker, the mention nearest to a word, so that the word counts once. */
function nearestOf(named: readonly SpeakerMention[], w: number): SpeakerMention[] {
  const nearest = new Map<string, SpeakerMention>();
  for (const one of named) {
    const known = nearest.get(one.speakerId);
    if (known === undefined || gapOf(one, w) < gapOf(known, w)) nearest.set(one.speakerId, one);
  }
  return [...nearest.values()];
}

/** "He must go": the pronouns in a sentence without a name, if only one speaker was named before. */
function pronounsFor(
  { words: { norms } }: Scan,
  { from, to }: SentenceScan,
  named: readonly SpeakerMention[],
): SpeakerMention[] {
  const { speakerId } = named[0]!;
  const pronouns: SpeakerMention[] = [];
  if (named.some((one) => one.speakerId !== speakerId)) return pronouns;
  for (let w = from; w < to; w++) if (PRONOUN.test(norms[w]!)) pronouns.push({ speakerId, from: w, to: w + 1 });
  return pronouns;
}

function gapOf({ from, to }: SpeakerMention, w: number): number {
  return w < from ? from - w : w - to + 1;
}

/**
 * Whether a word in the same sentence as a name is about it; merely being near is not enough
 * (docs/decisions/0008-stances.md).
 */
function isSaidOf(
  { text, words: { norms, starts, ends } }: Scan,
  name: SpeakerMention,
  w: number,
  polarity: number,
): boolean {
  const gap = gapOf(name, w);
  const isObject =
    w < name.from &&
    gap <= 3 &&
    (gap === 1 ? /(?:ed|ing|s)$/ : OBJECT).test(norms[gap === 1 ? w : w + 1]!) &&
    !(gap === 1 && DESCRIBES.test(norms[w - 1] ?? ''));
  // "They betrayed Lee" does not blame Lee.
  if (isObject) return polarity > 0;
  if (gap === 1) return w < name.to || !isTowards(norms, w);
  if (w < name.to || gap > REACH) return false;
  // "Lee was betrayed" blames others, "Lee would have been a fool to take it" nobody, "Ask Lee, you fool" the reader.
  const isDone = polarity < 0 && /(?:ed|en)$/.test(norms[w]!);
  for (let k = name.to; k < w; k++)
    if (CLAUSE.test(norms[k]!) || /^(?:would|might|you)$/.test(norms[k]!) || (isDone && PASSIVE.test(norms[k]!)))
      return false;
  return !/[,;:]/.test(text.slice(ends[name.to - 1], starts[w]));
}

/** Clauses about what somebody else does: "Attacking Lee is a disgrace", "the way they treat Lee", "whoever blames Lee". */
const DOINGS = /^(?:anyone|anybody|everyone|everybody|people|those|all|the) (?:who|that|way)$|^whoever /;
/** Words in -ing that open a sentence without telling what somebody does. */
const NO_GERUND =
  /^(?:bring|sing|swing|spring|string|nothing|something|anything|everything|king|thing|being|according|regarding|including|during|morning|evening)$/;
/** Words that open a sentence without being part of what is said. */
const FILLER = /^(?:and|but|so|well|oh|yes|no|because)$/;

/** Whether the name stands in the subject as the one to whom something is done. */
function isDoneTo({ text, words: { norms, starts } }: Scan, from: number, name: SpeakerMention): boolean {
  let first = from;
  while (first < name.from && FILLER.test(norms[first]!)) first++;
  if (first >= name.from || text.slice(starts[first], starts[name.from]).includes(',')) return false;
  const word = norms[first]!;
  return (
    (/^[a-z]{2,}ing$/.test(word) && !NO_GERUND.test(word)) ||
    (name.from > first + 2 && DOINGS.test(`${word} ${norms[first + 1] ?? ''}`))
  );
}

/** "Danish trust in the ferry", "Lee's support for the quay": praises something else. */
function isTowards(norms: readonly string[], w: number): boolean {
  return /^(?:trust|support|respect|help|praise)$/.test(norms[w]!) && /^(?:in|for|to)$/.test(norms[w + 1] ?? '');
}

/** "I was wrong about Lee" blames the commenter. */
function isOfSelf({ words: { norms } }: Scan, from: number, w: number): boolean {
  for (let k = w - 1; k >= Math.max(from, w - 3); k--) {
    if (/^(?:i'm|we're)$/.test(norms[k]!)) return true;
    if (!/^(?:am|was|are|were|been|feel|felt|too|so|very)$/.test(norms[k]!))
      return k < w - 1 && /^(?:i|we)$/.test(norms[k]!);
  }
  return false;
}

/** "I don't agree with Lee", "Lee isn't right", and German "nicht" after the name: "Ich unterstütze Lee nicht". */
function deniesSiding(scan: Scan, { name, deniedFrom, deniedTo }: Siding): number | undefined {
  if (/^nicht$/.test(scan.words.norms[name.to] ?? '') && name.from >= deniedTo) return name.to;
  return denialIn(scan, deniedFrom, deniedTo);
}

/** The first denial in a range that no comma cuts off from its end: "No, Lee lied" does not deny that Lee lied. */
export function denialIn(
  { hitsByCue, text, words: { starts, ends } }: Scan,
  from: number,
  to: number,
): number | undefined {
  return (hitsByCue.get('negation') ?? []).find(
    (hit) => hit.from >= from && hit.from < to && !/[,;:]/.test(text.slice(ends[hit.from], starts[to - 1])),
  )?.from;
}

function isInMarks({ marked }: Scan, w: number): boolean {
  return marked.some(({ from, to }) => w >= from && w < to);
}
