import type { StanceTarget } from './layers.js';

/** The same for the same comment and target only. */
export function stanceKey(commentId: string, { kind, id }: StanceTarget): string {
  return JSON.stringify([commentId, kind, id]);
}
