/**
 * Typed graphology graphs of a discussion.
 *
 * @module
 */
export { buildGraph, type DiscussionGraph } from './build.js';
