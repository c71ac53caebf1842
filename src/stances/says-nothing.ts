import type { Comment } from '../schema/index.js';

/** Characters read: whoever has said nothing by then says nothing. */
const READ = 4_000;
/** Links, and what sites put in the place of a comment that is gone; blanks only around that, as from each of many empty lines all would be walked through. */
const NO_WORDS =
  /(?:https?:\/\/|www\.)\S+|^[^\S\n\r\u2028\u2029]*\[(?:deleted|removed|gelöscht|entfernt)\][^\S\n\r\u2028\u2029]*$/gim;
const SOMETHING = /[^\s.,;:…*_()[\]"'“”‘’–—-]/;

/** Whether a comment has no words of its own: nobody can tell what it thinks. O(characters). */
export function saysNothing({ ghost, text }: Comment): boolean {
  return ghost === true || !SOMETHING.test(text.slice(0, READ).replace(NO_WORDS, ''));
}
