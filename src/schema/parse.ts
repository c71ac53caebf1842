/**
 * The nouns, and the door for data of unknown origin: the entry `discussion-graph/schema`. The only room that loads zod.
 *
 * @module discussion-graph/schema
 */
export * from './index.js';
export { parseAnalysis } from './parse-analysis.js';
export { parseCorrections } from './parse-corrections.js';
export { parseDiscussion } from './parse-discussion.js';
export { analysisSchema, articleSchema, commentSchema, correctionsSchema, discussionSchema } from './schemas.js';
