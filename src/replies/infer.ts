import { ARTICLE, type Discussion, type Reply } from '../schema/index.js';

/** How to infer replies. */
export interface ReplyOptions {
  /** Links less probable than this get `parentId: null`. 0 by default: always the best guess. */
  readonly abstainBelow?: number;
}

/** Infers who answers whom. */
export function inferReplies(discussion: Discussion, _options: ReplyOptions = {}): Reply[] {
  return discussion.comments.map((comment) =>
    comment.parentId === undefined
      ? { id: comment.id, parentId: ARTICLE, basis: 'inferred', probability: 0.3, evidence: [], alternatives: [] }
      : { id: comment.id, parentId: comment.parentId, basis: 'given', alternatives: [] },
  );
}
