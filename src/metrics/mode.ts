import { requireOneOf } from '../schema/require-options.js';

/**
 * How sure links are taken to be. `expected`: all that are possible count as much as they are probable; `best`: the
 * likeliest of each comment count in full, nothing else; `sampled`: as `expected`, and forests are drawn to say how far
 * each number may be off.
 */
export type Mode = 'expected' | 'best' | 'sampled';

const MODES: readonly string[] = ['expected', 'best', 'sampled'] satisfies Mode[];

/** @throws {DiscussionError} `invalid-option` for another mode. */
export function requireMode(mode: Mode): void {
  requireOneOf('mode', MODES, mode);
}
