import { DiscussionError } from './errors.js';

/**
 * Options are an object. One that is `undefined` was not given; `null` is of the wrong kind, as any other value is.
 *
 * @throws {DiscussionError} `invalid-option`.
 */
export function requireOptions(options: unknown, call: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new DiscussionError('invalid-option', `${call} takes its options as an object, {} for none.`);
}

/** @throws {DiscussionError} `invalid-option` for what is no number from 0 to 1. */
export function requireShare(name: string, value: unknown): void {
  if (!(typeof value === 'number' && value >= 0 && value <= 1))
    throw new DiscussionError('invalid-option', `${name} must be a number between 0 and 1, not ${String(value)}.`);
}

/** @throws {DiscussionError} `invalid-option` for what is neither true nor false. */
export function requireFlag(name: string, value: unknown): void {
  if (typeof value !== 'boolean')
    throw new DiscussionError('invalid-option', `${name} must be true or false, not ${String(value)}.`);
}
