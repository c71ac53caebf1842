import type { Diagnostic } from '../schema/index.js';
import { shortened } from '../schema/shortened.js';

/** Tags found on any page, and characters as HTML escapes them. */
const SIGN =
  /<\/?(?:html|head|body|div|p|br|span|a|b|i|em|strong|blockquote|li|ul|td|h[1-6]|script)(?:\s[^<>]{0,1000})?\/?>|&(?:amp|quot|lt|gt|nbsp|#\d{2,6}|#x[\da-f]{2,5});/i;
const DOCUMENT = /^\s{0,1000}(?:<\?xml[^<>]{0,1000}>\s{0,1000})?<(?:!doctype html|html)\b/i;
/** Feeds are known without a declaration, too. */
const XML = /^\s{0,1000}<(?:\?xml|disqus|rss|feed|rdf:rdf)[\s>]/i;
/** Its root stands near the start, below the declaration. */
const DISQUS = /^[\s\S]{0,1000}<disqus[\s>]/i;
/** People who write about HTML use a tag or two. */
const FEWEST = 3;
const SHARE = 0.2;

/** Reports the source of a web page, or XML, passed as a page's text: readers do not interpret tags. O(characters). */
export function reportHtmlPage(page: string, lines: readonly string[]): Diagnostic[] {
  const isDocument = DOCUMENT.test(page);
  if (!isDocument && XML.test(page)) return [{ code: 'html', message: aboutXml(page) }];
  if (!isDocument && htmlIn(lines).length === 0) return [];
  const message = 'The page looks like HTML, and tags are read as words; copy its text from a browser.';
  return [{ code: 'html', message }];
}

/** Reports texts that an API returned as HTML. O(characters). */
export function reportHtmlTexts(texts: readonly string[]): Diagnostic[] {
  const found = htmlIn(texts);
  if (found.length === 0) return [];
  const examples = [...new Set(found)].slice(0, 2).map((sign) => `"${shortened(sign)}"`);
  const message = `${found.length} of ${texts.length} texts hold HTML (${examples.join(', ')}), which is read as words; pass plain text.`;
  return [{ code: 'html', message }];
}

function aboutXml(page: string): string {
  const problem = 'and tags are read as words';
  if (DISQUS.test(page))
    return `The page is XML, as Disqus exports it, ${problem}; get the JSON of its API (threads/listPosts), which --from export and readExport() of discussion-graph/sites read.`;
  return `The page is XML, ${problem}; copy the page’s text from a browser, or get the JSON of the site, which --from export and readExport() of discussion-graph/sites read if they know the site.`;
}

/** The first sign of HTML in each text that has one; none if there are few. */
function htmlIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => SIGN.exec(text)?.[0] ?? []);
  return found.length < FEWEST || found.length < SHARE * texts.length ? [] : found;
}
