import type { Analysis } from '../schema/index.js';
import { requireLayers } from '../schema/require-analysis.js';

/**
 * An Analysis as indented JSON, ending in a line break. Lone surrogates are escaped, so the text is valid UTF-8.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * JSON.parse(toJson(analyze(page))).version; // '1.0'
 */
export function toJson(analysis: Analysis): string {
  return `${JSON.stringify(requireLayers(analysis, 'toJson()'), null, 2)}\n`;
}

/**
 * An Analysis as one line of NDJSON, line break included.
 *
 * @throws {DiscussionError} `invalid-analysis` if it is not an Analysis; its rows are not checked.
 *
 * @example
 * const page = [
 *   'The council closed the ferry on Monday, to save money.',
 *   'Ann', 'The ferry was never late.',
 *   'Bob', 'No, Ann, the ferry was late every day.',
 * ].join('\n');
 * toNdjsonLine(analyze(page)).split('\n').length; // 2
 */
export function toNdjsonLine(analysis: Analysis): string {
  return `${JSON.stringify(requireLayers(analysis, 'toNdjsonLine()'))}\n`;
}
