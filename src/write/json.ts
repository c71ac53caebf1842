import type { Analysis } from '../schema/index.js';

/**
 * An Analysis as indented JSON, ending in a line break. Lone surrogates come out escaped, so the text is valid UTF-8.
 *
 * @example
 * JSON.parse(toJson(analyze('The pool is closed.\nAnn\nGood.'))).version; // '1.0'
 */
export function toJson(analysis: Analysis): string {
  return `${JSON.stringify(analysis, null, 2)}\n`;
}

/**
 * An Analysis as one line of NDJSON, line break included.
 *
 * @example
 * toNdjsonLine(analyze('The pool is closed.\nAnn\nGood.')).split('\n').length; // 2
 */
export function toNdjsonLine(analysis: Analysis): string {
  return `${JSON.stringify(analysis)}\n`;
}
