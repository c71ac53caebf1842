import type { Pair } from '../context.js';
import { collectGrams, createGrams, type Grams, KEY_BITS } from './grams.js';

/** Fitted weights of grams, as stored in the weights file. */
export interface WordingWeights {
  /** Logits of one step, in a pair that has a single gram. */
  readonly step: number;
  /**
   * The keys, rising, each as the difference from the one before: numbers in base 46, in which a digit from the 47th on
   * means that more follow.
   */
  readonly gaps: string;
  /** Steps for each side, one digit per key: 0, −1, 1, −2, 2 … */
  readonly agrees: string;
  readonly disagrees: string;
}

/** Digits of the weights file: printable ASCII that needs no escaping in a string. */
export const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((sign) => sign !== '"' && sign !== '\\')
  .join('');
/** Only half of the digits end a number. */
export const RADIX = DIGITS.length / 2;

/** Compiled weights of grams: a hash table with open addressing. */
export interface Wording {
  readonly step: number;
  /** Key of each slot; −1 if it is empty. */
  readonly keys: Int32Array;
  readonly agrees: Int8Array;
  readonly disagrees: Int8Array;
  /** The last lookup round that used the slot, so that a gram counts once per pair. */
  readonly seen: Float64Array;
  rounds: number;
}

/** The table has at least so many slots per key, which keeps searches short. */
const SPARE = 2;

/** Compiles weights. O(keys). */
export function compileWording({ step, gaps, agrees, disagrees }: WordingWeights): Wording {
  const value = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) value[DIGITS.charCodeAt(i)] = i;
  let size = 16;
  while (size < SPARE * agrees.length) size *= 2;
  const wording: Wording = {
    step,
    keys: new Int32Array(size).fill(-1),
    agrees: new Int8Array(size),
    disagrees: new Int8Array(size),
    seen: new Float64Array(size),
    rounds: 0,
  };
  let key = 0;
  let at = 0;
  for (let k = 0; k < agrees.length; k++) {
    let unit = 1;
    for (;;) {
      const digit = value[gaps.charCodeAt(at++)]!;
      key += unit * (digit % RADIX);
      unit *= RADIX;
      if (digit < RADIX) break;
    }
    const slot = slotOf(wording.keys, key);
    wording.keys[slot] = key;
    wording.agrees[slot] = signed(value[agrees.charCodeAt(k)]!);
    wording.disagrees[slot] = signed(value[disagrees.charCodeAt(k)]!);
  }
  return wording;
}

/** Decodes a digit: 0, 1, 2, 3, 4 … → 0, −1, 1, −2, 2 … */
function signed(digit: number): number {
  return digit & 1 ? -(digit + 1) >> 1 : digit >> 1;
}

/** The slot of a key, or the empty one where it would go. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> (32 - KEY_BITS)) & mask;
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}

/** The grams of a pair that have a weight, each once; reused for the next pair. */
export interface Found {
  readonly grams: Grams;
  count: number;
  /** Positions in `grams`, in order. */
  readonly which: Int32Array;
  /** Logits of each. */
  readonly agrees: Float64Array;
  readonly disagrees: Float64Array;
}

export function createFound(): Found {
  const grams = createGrams();
  const room = grams.keys.length;
  return {
    grams,
    count: 0,
    which: new Int32Array(room),
    agrees: new Float64Array(room),
    disagrees: new Float64Array(room),
  };
}

/**
 * Looks up the wording of a pair. Each gram counts its weight divided by the root of their number: a long text says
 * more, but is not that much surer. O(tokens), no allocation.
 */
export function findWording(wording: Wording, pair: Pair, found: Found): void {
  const { step, keys, agrees, disagrees, seen } = wording;
  const { grams, which } = found;
  collectGrams(grams, pair);
  const share = step * shareOf(grams.count);
  const round = ++wording.rounds;
  found.count = 0;
  for (let n = 0; n < grams.count; n++) {
    const slot = slotOf(keys, grams.keys[n]!);
    if (keys[slot] === -1 || seen[slot] === round) continue;
    seen[slot] = round;
    which[found.count] = n;
    found.agrees[found.count] = share * agrees[slot]!;
    found.disagrees[found.count++] = share * disagrees[slot]!;
  }
}

/** The factor on each of `count` grams. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count));
}
