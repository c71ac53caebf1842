/**
 * Every reader: the entry `discussion-graph/read`.
 *
 * @module discussion-graph/read
 */
export * from './index.js';
export { readAnalysis, readJson } from './json.js';
