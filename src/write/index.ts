/**
 * One file a format: an Analysis in, text out.
 *
 * @module
 */
export { toJson, toNdjsonLine } from './json.js';
export { toSummary } from './summary.js';
