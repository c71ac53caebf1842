/**
 * Who answers whom: a forest rooted in the article.
 *
 * @module
 */
export { inferReplies, type ReplyOptions } from './infer.js';
