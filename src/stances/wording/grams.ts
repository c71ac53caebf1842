import type { StanceCue } from '../../text/lexicons/stance-cues.js';
import type { Pair } from '../context.js';
import type { Scan } from '../scan.js';
import { codeOf } from './tokens.js';

/** Where a gram occurs, which is part of what it means; one number per family. */
export const FAMILY = {
  word: 0,
  pair: 1,
  early: 2,
  earlyPair: 3,
  opening: 4,
  sentence: 5,
  question: 6,
  kinds: 7,
  parentWord: 8,
  parentPair: 9,
} as const;

/** The grams of one pair; reused for the next pair. */
export interface Grams {
  count: number;
  /** 24-bit hashes of the family and the tokens. */
  readonly keys: Int32Array;
  readonly families: Uint8Array;
  /** The gram's tokens, half-open: of the parent in the parent families, else of the reply. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
}

/** Most tokens read per text. */
const LOOKED_AT = 160;
/** Tokens in which kinds of words are looked for. */
const KINDS_IN = 60;
const EARLY = 12;
const EARLY_PAIRS = 25;
const OPENING = 3;
const SENTENCES = 8;
/** More grams than all families together can produce. */
const ROOM = 4 * LOOKED_AT + 3 * EARLY_PAIRS + 2 * SENTENCES + 2 * KINDS_IN + 64;

/** Bits of a key. With 2²⁴ keys, about one in 700 grams without a weight is mistaken for one that has a weight. */
export const KEY_BITS = 24;

export function createGrams(): Grams {
  return {
    count: 0,
    keys: new Int32Array(ROOM),
    families: new Uint8Array(ROOM),
    froms: new Int32Array(ROOM),
    tos: new Int32Array(ROOM),
  };
}

const SEEDS = Int32Array.from(Object.keys(FAMILY), (name) => codeOf(`family ${name}`));
const START = codeOf('<start>');

/** Kinds of words that are interchangeable: "you never" and "your nothing" are the same pair of kinds. */
const KINDS: readonly StanceCue[] = [
  'negation',
  'you',
  'self',
  'they',
  'agreeWord',
  'denyWord',
  'insult',
  'contrast',
  'disbelief',
  'hedge',
  'warmth',
];
const KIND_CODES = KINDS.map((cue) => codeOf(`<${cue}>`));

function mix(h: number, code: number): number {
  const m = Math.imul(h ^ code, 0x9e3779b1);
  return m ^ (m >>> 15);
}

function put(grams: Grams, family: number, h: number, from: number, to: number): void {
  const n = grams.count++;
  grams.keys[n] = h >>> (32 - KEY_BITS);
  grams.families[n] = family;
  grams.froms[n] = from;
  grams.tos[n] = to;
}

/**
 * Lists the grams of a pair (words, pairs, openings, kinds), replacing what `grams` held. O(tokens), hardly any
 * allocation.
 */
export function collectGrams(grams: Grams, { reply, parent, open }: Pair): void {
  grams.count = 0;
  const { codes, length, ofWord } = reply.tokens;
  const most = Math.min(length, LOOKED_AT);
  putWords(grams, FAMILY.word, FAMILY.pair, codes, most);
  putWords(grams, FAMILY.parentWord, FAMILY.parentPair, parent.tokens.codes, Math.min(parent.tokens.length, LOOKED_AT));
  const from = ofWord[open]!;
  put(grams, FAMILY.early, mix(SEEDS[FAMILY.early]!, START), from, from);
  for (let i = from; i < Math.min(length, from + EARLY); i++)
    put(grams, FAMILY.early, mix(SEEDS[FAMILY.early]!, codes[i]!), i, i + 1);
  for (let i = from - 1; i + 1 < Math.min(length, from + EARLY_PAIRS); i++) {
    const first = mix(SEEDS[FAMILY.earlyPair]!, i < from ? START : codes[i]!);
    put(grams, FAMILY.earlyPair, mix(first, codes[i + 1]!), Math.max(from, i), i + 2);
  }
  let h = SEEDS[FAMILY.opening]!;
  for (let i = from; i < Math.min(length, from + OPENING); i++) {
    h = mix(h, codes[i]!);
    put(grams, FAMILY.opening, h, from, i + 1);
  }
  putSentences(grams, reply);
  putKinds(grams, reply);
}

function putWords(grams: Grams, single: number, double: number, codes: Int32Array, length: number): void {
  const one = SEEDS[single]!;
  const two = SEEDS[double]!;
  for (let i = 0; i < length; i++) {
    put(grams, single, mix(one, codes[i]!), i, i + 1);
    if (i + 1 < length) put(grams, double, mix(mix(two, codes[i]!), codes[i + 1]!), i, i + 2);
  }
}

function putSentences(grams: Grams, { sentences, tokens: { codes, ofWord, length } }: Scan): void {
  const count = Math.min(SENTENCES, sentences.length);
  for (let s = 0; s < count; s++) {
    const { from, to, asks } = sentences[s]!;
    if (from >= to) continue;
    const family = asks ? FAMILY.question : FAMILY.sentence;
    const first = ofWord[from]!;
    const h = mix(SEEDS[family]!, codes[first]!);
    put(grams, family, h, first, first + 1);
    if (first + 1 < Math.min(length, ofWord[to]!)) put(grams, family, mix(h, codes[first + 1]!), first, first + 2);
  }
}

const kinds = new Int32Array(KINDS_IN + 2);

function putKinds(grams: Grams, { hitsByCue, tokens: { codes, ofWord, length } }: Scan): void {
  const most = Math.min(length, KINDS_IN);
  kinds.fill(0);
  for (let k = 0; k < KINDS.length; k++) {
    const hits = hitsByCue.get(KINDS[k]!);
    if (hits === undefined) continue;
    for (const { from, to } of hits) {
      const at = ofWord[from]!;
      if (at < most && to === from + 1 && kinds[at] === 0) kinds[at] = KIND_CODES[k]!;
    }
  }
  const seed = SEEDS[FAMILY.kinds]!;
  for (let i = 0; i + 1 < most; i++) {
    const third = i + 2 < most;
    const two = kinds[i] !== 0 || kinds[i + 1] !== 0;
    if (!two && !(third && kinds[i + 2] !== 0)) continue;
    const h = mix(mix(seed, kinds[i] || codes[i]!), kinds[i + 1] || codes[i + 1]!);
    if (two) put(grams, FAMILY.kinds, h, i, i + 2);
    if (third) put(grams, FAMILY.kinds, mix(h, kinds[i + 2] || codes[i + 2]!), i, i + 3);
  }
}
