import type { Place } from '../../schema/index.js';
import { BLAME, PRAISE } from '../../text/lexicons/en/polarity.js';
import { placeOf, quoted } from '../context.js';
import type { Scan, SentenceScan } from '../scan.js';
import type { SpeakerMention } from './names.js';

/** One reason to think that a comment speaks well (+) or ill (−) of somebody. */
export interface Lean {
  /** Logits. */
  readonly value: number;
  readonly because: string;
  readonly at: Place;
}

/** Logits of a word of praise or blame that is said of a name: "Lee lied", "the brave Lee", "Lee is a liar". */
const SAID_OF = 1.4;
/** … that only stands in the same sentence, and of one that stands nearer to another name. */
const IN_SENTENCE = 0.5;
const FARTHER = 0.15;
/** Share of it in a question, for words in marks, which are somebody else's, and in the sentence after the name. */
const ASKED = 0.5;
const IN_MARKS = 0.3;
const AFTERWARDS = 0.6;
/** What is done to somebody speaks for him. */
const VICTIM = -0.6;
/** Words between a name and what is said of it. */
const REACH = 6;
/** Words that end a clause. */
const CLAUSE = /^(?:that|who|which|because|but|while|if|when|as|than|to|for|of|in|on|with|by|from|about|and|or)$/;
/** Words before a name that make it the object: "the invasion of Hull", "lied about Lee". */
const OBJECT = /^(?:of|on|at|about|against|to|towards|with|into)$/;
/** Words a negation reaches. */
const NEGATED = 3;

/** What a comment's words of praise and blame say of everyone it names, by sentence. O(words · names of a sentence). */
export function leansOf(scan: Scan, mentions: readonly SpeakerMention[]): Map<string, Lean[]> {
  const leans = new Map<string, Lean[]>();
  let next = 0;
  let last: readonly SpeakerMention[] = [];
  for (const sentence of scan.sentences) {
    const first = next;
    while (next < mentions.length && mentions[next]!.from < sentence.to) next++;
    const named = mentions.slice(first, next);
    if (named.length > 0) last = named;
    else if (!goesOn(scan, sentence)) continue;
    if (last.length > 0) addLeans(leans, scan, sentence, last, named.length > 0);
  }
  return leans;
}

/** "They lie": a sentence without a name may go on about the one before. */
function goesOn({ words: { norms } }: Scan, { from, to }: SentenceScan): boolean {
  for (let w = from; w < Math.min(to, from + 4); w++)
    if (/^(?:he|she|they|it|his|her|their|them)$/.test(norms[w]!)) return true;
  return false;
}

function addLeans(
  leans: Map<string, Lean[]>,
  scan: Scan,
  { from, to, asks }: SentenceScan,
  named: readonly SpeakerMention[],
  inside: boolean,
): void {
  const { norms } = scan.words;
  for (let w = from; w < to; w++) {
    const norm = norms[w]!;
    const polarity = PRAISE.has(norm) ? 1 : BLAME.has(norm) ? -1 : 0;
    if (polarity === 0 || isOfSelf(scan, from, w)) continue;
    const sign = isDenied(scan, from, w) ? -polarity : polarity;
    const share = (asks ? ASKED : 1) * (isInMarks(scan, w) ? IN_MARKS : 1) * (inside ? 1 : AFTERWARDS);
    const nearest = inside ? Math.min(...named.map((one) => gapOf(one, w))) : 0;
    for (const one of named) {
      const value = sign * share * (inside ? strengthOf(scan, one, w, polarity, nearest) : SAID_OF / named.length);
      const list = leans.get(one.speakerId) ?? [];
      leans.set(one.speakerId, list);
      list.push({
        value,
        because: `${value > 0 ? 'speaks well' : 'speaks ill'} of the speaker: ${quoted(scan, w, w + 1)}`,
        at: placeOf(scan, w, w + 1),
      });
    }
  }
}

function gapOf({ from, to }: SpeakerMention, w: number): number {
  return w < from ? from - w : w - to + 1;
}

/** How much a word in the sentence of a name is worth to it. */
function strengthOf(
  { words: { norms } }: Scan,
  name: SpeakerMention,
  w: number,
  polarity: number,
  nearest: number,
): number {
  const gap = gapOf(name, w);
  if (gap > nearest) return FARTHER;
  const object =
    w < name.from && gap <= 3 && (gap === 1 ? /(?:ed|ing|s)$/ : OBJECT).test(norms[gap === 1 ? w : w + 1]!);
  if (object) return polarity < 0 ? VICTIM : SAID_OF;
  if (gap === 1) return SAID_OF;
  if (w < name.to || gap > REACH) return IN_SENTENCE;
  for (let k = name.to; k < w; k++) {
    // "Lee would have been a fool to take it": she was none.
    if (/^(?:would|might)$/.test(norms[k]!)) return 0;
    if (CLAUSE.test(norms[k]!)) return IN_SENTENCE;
  }
  return SAID_OF;
}

/** "I was wrong about Lee". */
function isOfSelf({ words: { norms } }: Scan, from: number, w: number): boolean {
  for (let k = w - 1; k >= Math.max(from, w - 3); k--) {
    if (/^(?:i'm|we're)$/.test(norms[k]!)) return true;
    if (!/^(?:am|was|are|were|been|feel|felt|too|so|very)$/.test(norms[k]!))
      return k < w - 1 && /^(?:i|we)$/.test(norms[k]!);
  }
  return false;
}

function isDenied({ hits }: Scan, from: number, w: number): boolean {
  return hits.some(({ name, from: at }) => name === 'negation' && at < w && at >= Math.max(from, w - NEGATED));
}

function isInMarks({ marked }: Scan, w: number): boolean {
  return marked.some(({ from, to }) => w >= from && w < to);
}
