/**
 * Every reader: the entry `discussion-graph/read`.
 *
 * @module discussion-graph/read
 */
export type { Analysis, Comment, Diagnostic, Discussion } from '../schema/index.js';
export { DiscussionError } from '../schema/index.js';
export * from './index.js';
export { readAnalysis, readJson } from './json.js';
