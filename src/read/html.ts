import type { Diagnostic } from '../schema/index.js';

/** Tags found on any page, and characters as HTML escapes them. */
const SIGN =
  /<\/?(?:html|head|body|div|p|br|span|a|b|i|em|strong|blockquote|li|ul|td|h[1-6]|script)(?:\s[^<>]{0,1000})?\/?>|&(?:amp|quot|lt|gt|nbsp|#\d{2,6}|#x[\da-f]{2,5});/i;
const DOCUMENT = /^\s{0,1000}<(?:!doctype html|html)\b/i;
/** People who write about HTML use a tag or two. */
const FEWEST = 3;
const SHARE = 0.2;

/** Reports the source of a web page passed as its text: readers do not interpret tags. O(characters). */
export function reportHtmlPage(page: string, lines: readonly string[]): Diagnostic[] {
  if (!DOCUMENT.test(page) && countHtml(lines) === 0) return [];
  const message = 'The page looks like HTML, and tags are read as words; copy its text from a browser.';
  return [{ code: 'html', message }];
}

/** Reports texts that an API returned as HTML. O(characters). */
export function reportHtmlTexts(texts: readonly string[]): Diagnostic[] {
  const count = countHtml(texts);
  if (count === 0) return [];
  const message = `${count} of ${texts.length} texts hold HTML ("<p>", "&amp;"), which is read as words; pass plain text.`;
  return [{ code: 'html', message }];
}

/** The number of texts with HTML; 0 if there are few. */
function countHtml(texts: readonly string[]): number {
  const count = texts.filter((text) => SIGN.test(text)).length;
  return count < FEWEST || count < SHARE * texts.length ? 0 : count;
}
