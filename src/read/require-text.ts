import { DiscussionError } from '../schema/index.js';

/** @throws {DiscussionError} `not-text` for what is no string. */
export function requireText(value: unknown, call: string): void {
  if (typeof value === 'string') return;
  const remedy = 'make one of bytes with decodeText() of discussion-graph/read first.';
  throw new DiscussionError('not-text', `${call} takes a text; ${remedy}`);
}
