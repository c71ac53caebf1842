import { DiscussionError } from '../schema/index.js';

/** @throws {DiscussionError} `not-text` if the value is not a string. */
export function requireText(value: unknown, call: string): void {
  if (typeof value !== 'string')
    throw new DiscussionError('not-text', `${call} takes a text; make one of bytes with decodeText().`);
}
