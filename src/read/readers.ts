/**
 * Every reader: the entry `discussion-graph/read`.
 *
 * @module
 */
export * from './index.js';
export { readAnalysis, readJson } from './json.js';
