/**
 * The data types, and the parsers for data of unknown origin: the entry `discussion-graph/schema`. Only this room loads zod.
 *
 * @module discussion-graph/schema
 */
export * from './index.js';
export { parseAnalysis } from './parse-analysis.js';
export { parseCorrections } from './parse-corrections.js';
export { parseDiscussion } from './parse-discussion.js';
export { analysisSchema, articleSchema, commentSchema, correctionsSchema, discussionSchema } from './schemas.js';
