/**
 * Who answers whom: a forest rooted in the article. The ideas are listed in `heuristics/index.ts`.
 *
 * @module discussion-graph/replies
 */

export type { TreeWeights } from '../evidence/index.js';
export type { Corrections, Discussion, Reply } from '../schema/index.js';
export { type InferredReplies, inferReplies, inferRepliesAndLayout, type ReplyOptions } from './infer.js';
export type { Layout } from './layout.js';
export type { ReplyWeights } from './looks.js';
