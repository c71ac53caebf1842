import type { Comment } from '../schema/index.js';

/** Characters read of a comment; one with no words in them counts as empty. */
const READ = 4_000;
/**
 * Links, and what sites print in place of a deleted comment. Blanks count only around the latter and not across lines:
 * otherwise a text of many empty lines would take quadratic time.
 */
const NO_WORDS =
  /(?:https?:\/\/|www\.)\S+|^[^\S\n\r\u2028\u2029]*\[(?:deleted|removed|gelöscht|entfernt)\][^\S\n\r\u2028\u2029]*$/gim;
const SOMETHING = /[^\s.,;:…*_()[\]"'“”‘’–—-]/;

/** Whether a comment has no words of its own, so that its stance cannot be known. O(characters). */
export function saysNothing({ ghost, text }: Comment): boolean {
  return ghost === true || !SOMETHING.test(text.slice(0, READ).replace(NO_WORDS, ''));
}
