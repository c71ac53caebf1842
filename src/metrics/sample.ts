import { seeded } from '../evidence/index.js';
import { wrongOption } from '../schema/require-options.js';
import { medianOf } from './median.js';
import type { Posterior } from './posterior.js';

/** Forests drawn unless told otherwise. */
export const SAMPLES = 200;

/** How to sample. The same seed always gives the same numbers. */
export interface SampleOptions {
  /** Forests drawn, 20…10000. Default 200. */
  readonly samples?: number | undefined;
  /** Any number. Default 1. */
  readonly seed?: number | undefined;
}

/** Median and 90 % interval of a sampled number. */
export interface Spread {
  readonly median: number;
  /** Ends of the 90 % interval, both included. */
  readonly low: number;
  readonly high: number;
}

/**
 * How far the errors of a page's links go together, 0…1. If a page is deeper or flatter than it seems, it is so in many
 * places: drawn independently, links give intervals of depth and PageRank that are too narrow. Chosen so that 90 %
 * intervals cover about 90 % (`npm run accuracy -- intervals`, docs/decisions/0007-metrics.md).
 */
const TOGETHER = 0.45;

/**
 * Draws a parent for each comment, `samples` times, and passes on the places of the parents (−1 the article) in an
 * array that is reused. Each link is drawn with its own probability; the random number that decides it is, with
 * probability `together`, the one shared by all comments of the page: a low one means the article or an old comment for
 * all of them.
 *
 * @throws {DiscussionError} `invalid-option`.
 */
export function drawForests(
  { order, starts, parents, probabilities, rest }: Posterior,
  { samples = SAMPLES, seed = 1 }: SampleOptions,
  see: (parents: Int32Array, sample: number) => void,
  together: number = TOGETHER,
): number {
  if (!(Number.isInteger(samples) && samples >= 20 && samples <= 10_000))
    throw wrongOption('samples', 'a whole number from 20 to 10000', samples);
  if (!Number.isFinite(seed)) throw wrongOption('seed', 'a number', seed);
  const random = seeded(seed);
  const drawn = new Int32Array(order.length);
  for (let s = 0; s < samples; s++) {
    const shared = random();
    for (let k = 0; k < drawn.length; k++) {
      if (random() < rest[k]!) {
        drawn[k] = Math.floor(random() * k);
        continue;
      }
      let left = (random() < together ? shared : random()) * (1 - rest[k]!);
      let row = starts[k]!;
      const last = starts[k + 1]! - 1;
      while (row < last && left >= probabilities[row]!) left -= probabilities[row++]!;
      drawn[k] = row <= last ? parents[row]! : -1;
    }
    see(drawn, s);
  }
  return samples;
}

/**
 * Median and 90 % interval of drawn values, which it sorts. Half the mass of tied values counts (mid-P, Lancaster
 * 1961): otherwise an interval of counts would cover far more than 90 %. O(samples log samples).
 */
export function spreadOf(values: Float64Array): Spread {
  values.sort();
  const n = values.length;
  let low = Number.NaN;
  let high = Number.NaN;
  let nearest = 2;
  let fallback = 0;
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && values[to] === values[from]) to++;
    const middle = (from + to) / 2 / n;
    if (Math.abs(middle - 0.5) < nearest) {
      nearest = Math.abs(middle - 0.5);
      fallback = values[from]!;
    }
    if (middle < 0.05 || middle > 0.95) continue;
    if (Number.isNaN(low)) low = values[from]!;
    high = values[from]!;
  }
  const median = medianOf(values);
  return Number.isNaN(low) ? { median, low: fallback, high: fallback } : { median, low, high };
}
