import { type Analysis, type Discussion, DiscussionError } from '../schema/index.js';
import { parseAnalysis, parseDiscussion } from '../schema/parse.js';
import { isAnalysis } from '../schema/require-analysis.js';
import { parseJson } from './parse-json.js';

/**
 * Reads a discussion from JSON: our own format, or any data close to it (see `parseDiscussion` of
 * `discussion-graph/schema`).
 *
 * @throws {DiscussionError} `not-json` or `invalid-discussion`, each with the place and what to do.
 *
 * @example
 * readJson('{"comments": [{"author": "Ann", "text": "Good.", "replies": [{"text": "Why?"}]}]}').comments.length; // 2
 */
export function readJson(text: string): Discussion {
  const data = parseJson(text);
  if (isAnalysis(data))
    throw new DiscussionError('invalid-discussion', 'This is a saved Analysis: read it with readAnalysis().');
  return parseDiscussion(data);
}

/**
 * Reads an Analysis saved with `toJson`; `loadAnalysis` then restores its graph and explanations.
 *
 * @throws {DiscussionError} `not-json` or `invalid-analysis`, each with the place and what to do.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * readAnalysis(toJson(analyze(page))).measures.comments; // 2
 */
export function readAnalysis(text: string): Analysis {
  return parseAnalysis(parseJson(text));
}
