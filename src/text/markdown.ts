import { applyEdits, type Edit, type Edited } from './edits.js';

/** A link: its text, and its target with an optional title; brackets without end would overflow the pattern's stack. */
const LINK =
  /(?<!!)\[([^\]\n]{1,300})\](\((?:https?:\/\/|mailto:|\/|#)[^\s()]*(?:\([^\s()]*\)[^\s()]*){0,20}(?: "[^"\n]*")?\))/g;
const IMAGE = /!\[[^\]\n]{0,300}\]\([^\s()]{1,2000}(?: "[^"\n]*")?\)/g;
/** "*not* here", "**Mary Lee**, 52", "__init__" among words; not "2 * 3 * 4", "f***" or "snake_case_name". */
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^\n]{0,300}?[^\s*_\\])\1(?![\p{L}\p{N}*_])/gu;
const HEADING = /^#{1,6} +/gm;
/** A backslash that escapes the sign after it: "\*". */
const ESCAPE = /\\(?=[\\`*_{}[\]()#+.!>~|"'-])/g;

/**
 * A text without Markdown's signs: emphasis, links, images, headings, escapes. What they enclose stays. O(n).
 *
 * @example
 * withoutMarkdown('**Mary Lee** [said](https://example.org) so').text; // 'Mary Lee said so'
 */
export function withoutMarkdown(given: string): Edited {
  const edits: Edit[] = [];
  const leaveOut = (start: number, end: number) => edits.push({ start, end, plain: '' });
  for (const { 0: all, 1: text, index } of given.matchAll(LINK)) {
    leaveOut(index, index + 1);
    leaveOut(index + 1 + text!.length, index + all.length);
  }
  for (const { 0: all, 1: sign, index } of given.matchAll(EMPHASIS)) {
    leaveOut(index, index + sign!.length);
    leaveOut(index + all.length - sign!.length, index + all.length);
  }
  for (const pattern of [IMAGE, HEADING, ESCAPE])
    for (const { 0: all, index } of given.matchAll(pattern)) leaveOut(index, index + all.length);
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
  return applyEdits(given, apart);
}
