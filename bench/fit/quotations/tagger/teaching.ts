import type { Lookup } from '../../../../src/quotations/tagger/inputs.js';

/** Numbers per key of each table. */
export const WIDTHS: Readonly<Record<Lookup, number>> = { words: 16, tags: 8, reports: 4 };
/** Keys seen less often share a vector. */
export const LEAST: Readonly<Record<Lookup, number>> = { words: 15, tags: 40, reports: 20 };
/** Units per direction of each layer. */
export const HIDDEN = [32, 24, 24] as const;

export const PASSES = 6;
/** Sentences per step. */
export const BATCH = 16;
/** How far a step goes at most, and the share of the steps in which that rises; then it falls. */
export const RATE = 0.006;
export const RISE = 0.25;

/** Share of the numbers between layers that are left out of a step. */
export const DROPOUT = 0.1;
/**
 * A word seen this often is taken for an unknown one half of the time, one seen nine times as often a tenth of it, so
 * that rare words are learned from those around them (Kiperwasser & Goldberg 2016).
 */
export const HALF_FORGOTTEN = 60;
/** How often each of our own sentences is learned: plain and short ones are rare in news. */
export const OWN_TIMES = 3;
