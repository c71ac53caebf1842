import type { Analysis } from '../schema/index.js';

/**
 * An Analysis as indented JSON, ending in a line break. Lone surrogates come out escaped, so the text is valid UTF-8.
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
  return `${JSON.stringify(analysis, null, 2)}\n`;
}

/**
 * An Analysis as one line of NDJSON, line break included.
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
  return `${JSON.stringify(analysis)}\n`;
}
