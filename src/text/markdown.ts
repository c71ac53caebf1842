import { applyEdits, type Edit, type Edited } from './edits.js';

/** The text of a link, and its target with a title. */
const LINK = /(?<!!)\[([^\]\n]{1,300})\](\((?:https?:\/\/|mailto:|\/|#)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*(?: "[^"\n]*")?\))/g;
const IMAGE = /!\[[^\]\n]{0,300}\]\([^\s()]{1,2000}(?: "[^"\n]*")?\)/g;
/** "*not* here", "**Mary Lee**, 52", "__init__" among words; not "2 * 3 * 4", "f***" or "snake_case_name". */
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^\n]{0,300}?[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu;
const HEADING = /^#{1,6} +/gm;
/** A sign that would mean something without it: "\*". */
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!>~|"'-])/g;

/**
 * A text without the signs of Markdown: emphasis, links, images, headings, escapes. What they stand around stays. O(n).
 *
 * @example
 * withoutMarkdown('**Mary Lee** [said](https://example.org) so').text; // 'Mary Lee said so'
 */
export function withoutMarkdown(given: string): Edited {
  const edits: Edit[] = [];
  const leaveOut = (start: number, length: number) => edits.push({ start, end: start + length, plain: '' });
  for (const { 0: all, 1: text, 2: target, index } of given.matchAll(LINK)) {
    leaveOut(index, 1);
    leaveOut(index + 1 + text!.length, all.length - 1 - text!.length);
  }
  return applyEdits(given, edits);
}
