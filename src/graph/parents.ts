import type { Reply } from '../schema/index.js';
import { requireOneOf } from '../schema/require-options.js';

/** Which links count: `expected`, all possible ones, weighted by probability; `best`, the likeliest of each comment, in full. */
export type Links = 'expected' | 'best';

/** @throws {DiscussionError} `invalid-option` for any other value. */
export function requireLinks(links: Links): void {
  requireOneOf('links', ['expected', 'best'], links);
}

/** A possible parent of a comment: `'article'`, a comment id, or `null` for a link left open. */
export interface PossibleParent {
  readonly parentId: string | null;
  readonly probability: number;
}

/** Possible parents of a comment, the chosen one first. Their probabilities sum to at most 1. */
export function parentsOf(reply: Reply, links: Links): readonly PossibleParent[] {
  if (links === 'best' || reply.basis !== 'inferred') return [{ parentId: reply.parentId, probability: 1 }];
  return reply.parentId === null ? reply.alternatives : [reply, ...reply.alternatives];
}

/** How probable it is that a reply answers a comment, 0…1. */
export function probabilityOf(reply: Reply | undefined, id: string, links: Links): number {
  if (reply === undefined) return 0;
  return parentsOf(reply, links).find(({ parentId }) => parentId === id)?.probability ?? 0;
}
