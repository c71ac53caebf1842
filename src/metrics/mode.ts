import { requireOneOf } from '../schema/require-options.js';

/**
 * How uncertain links are counted. `expected`: every possible link is weighted by its probability; `best`: only the
 * likeliest link of each comment counts, in full; `sampled`: like `expected`, and forests are drawn to give
 * each number an interval.
 */
export type Mode = 'expected' | 'best' | 'sampled';

const MODES: readonly string[] = ['expected', 'best', 'sampled'] satisfies Mode[];

/** @throws {DiscussionError} `invalid-option` for any other mode. */
export function requireMode(mode: Mode): void {
  requireOneOf('mode', MODES, mode);
}
