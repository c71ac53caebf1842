/**
 * Replies on your own data: hide the known links of discussions, measure how well they are inferred, fit weights to a site.
 *
 * @module discussion-graph/learn
 */

export type { ReplyWeights } from '../replies/index.js';
export type { Discussion, Reply } from '../schema/index.js';
export { type EvaluateOptions, evaluateReplies } from './evaluate.js';
export { type FitRepliesOptions, fitReplies } from './fit.js';
export { flatten } from './known.js';
export type { Scores } from './score.js';
