import { type Field, textOf } from './field.js';
import { type Attributes, tokenizeHtml, VOID } from './html-tokens.js';
import { createTextLines } from './text-lines.js';

/** Contains nothing that an author wrote. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'iframe',
  'noscript',
  'head',
  'title',
  'textarea',
  'video',
  'audio',
]);
/** Separated by a blank line. */
const PARAGRAPHS = new Set(
  'p blockquote pre ul ol dl table h1 h2 h3 h4 h5 h6 hr aside figure article section details'.split(' '),
);
/** The same, but not from the items that contain them. */
const LISTS = new Set(['ul', 'ol']);
/** On lines of their own. */
const BLOCKS = new Set('div li dt dd tr header footer summary figcaption address form fieldset main nav'.split(' '));
/**
 * What Discourse prints beside the author's words (a link preview, the person quoted, the size of a picture), and what
 * Mastodon says about a quoted post.
 */
const FURNITURE: readonly (readonly [element: string, classes: string, within: string])[] = [
  ['aside', 'onebox', ''],
  ['div', 'title', 'aside'],
  ['div', 'meta', 'a'],
  ['p', 'quote-inline', ''],
];
const SCHEME = /^https?:\/\/(?:www\.)?/;
/** Pictures in place of words. */
const EMOJI = / (?:emoji|wp-smiley) /;
const CUT = /(?:…|\.\.\.)$/;

/**
 * The text of a comment's HTML: paragraphs and the like with a blank line between them, `<br>` as a line break, list
 * items after `- ` or their number, quoted blocks after `> ` (as in mails and the rest of this library), `<pre>`
 * verbatim; links by their text, or by their address if the text is a shortened address. Broken HTML is read as far as
 * possible. O(characters), even if elements are nested 100,000 deep.
 *
 * @param onOpen Called with every element as it opens.
 *
 * @example
 * htmlText('<blockquote>Is it late?</blockquote><p>It <i>always</i> is &amp; was.</p>'); // '> Is it late?\n\nIt always is & was.'
 */
export function htmlText(html: string, onOpen: (name: string, attributes: Attributes) => void = () => {}): string {
  const lines = createTextLines();
  const open: string[] = [];
  const counts = new Map<string, number>();
  const count = (name: string) => counts.get(name) ?? 0;
  /** Number of elements that were open when a skipped one began. */
  let skipped: number | undefined;
  let link: { readonly addresses: readonly string[]; readonly mark: number } | undefined;
  /** Per open list, the number of its next item; `undefined` for unnumbered lists. */
  const numbers: (number | undefined)[] = [];

  const partBlock = (name: string) => {
    if (LISTS.has(name) && numbers.length > 0) lines.part(1);
    else if (PARAGRAPHS.has(name)) lines.part(2);
    else if (BLOCKS.has(name)) lines.part(1);
  };
  const endLink = () => {
    if (link === undefined) return;
    const { addresses, mark } = link;
    link = undefined;
    const words = lines.since(mark)?.trim() ?? '';
    const shown = words.replace(CUT, '');
    if (shown === words || shown === '') return;
    const whole = addresses.find((one) => one.startsWith(shown) || one.replace(SCHEME, '').startsWith(shown));
    if (whole !== undefined) lines.replace(mark, whole);
  };
  const beginItem = () => {
    const number = numbers.at(-1);
    lines.item(numbers.length, number === undefined ? '-' : `${number}.`);
    if (number !== undefined) numbers[numbers.length - 1] = number + 1;
  };
  const opened = (name: string, attributes: Attributes) => {
    onOpen(name, attributes);
    if (skipped === undefined) {
      const classes = ` ${attributes.get('class') ?? ''} `;
      const isFurniture = FURNITURE.some(
        ([element, of, within]) =>
          name === element && classes.includes(` ${of} `) && (within === '' || count(within) > 0),
      );
      partBlock(name);
      if (isFurniture || SKIPPED.has(name)) {
        const source = attributes.get('data-onebox-src');
        if (source !== undefined) lines.write(source);
        if (!VOID.has(name)) skipped = open.length;
      } else if (name === 'br') lines.breakLine();
      else if (name === 'img' && EMOJI.test(classes)) lines.write(attributes.get('alt') ?? '');
      else if (LISTS.has(name)) numbers.push(name === 'ol' ? startOf(attributes) : undefined);
      else if (name === 'li') beginItem();
      else if (name === 'q') lines.write('“');
      else if (name === 'blockquote') lines.quote(1);
      else if (name === 'pre') lines.verbatim(true);
      else if (name === 'td' || name === 'th') lines.write(' ');
      else if (name === 'a') {
        endLink();
        // Disqus has an address of its own in `href`, and the page's in `title`.
        link = { addresses: [attributes.get('href') ?? '', attributes.get('title') ?? ''], mark: lines.mark() };
      }
    }
    if (VOID.has(name)) return;
    open.push(name);
    counts.set(name, count(name) + 1);
  };
  const closed = (name: string) => {
    counts.set(name, count(name) - 1);
    if (skipped !== undefined) {
      if (open.length <= skipped) {
        skipped = undefined;
        partBlock(name);
      }
      return;
    }
    if (LISTS.has(name)) numbers.pop();
    if (name === 'li') lines.endItem();
    if (name === 'q') lines.write('”');
    if (name === 'a') endLink();
    else partBlock(name);
    if (name === 'blockquote') lines.quote(-1);
    else if (name === 'pre') lines.verbatim(count('pre') > 0);
  };

  tokenizeHtml(html, {
    opened,
    closed(name) {
      if (name === 'p' && count('p') === 0 && skipped === undefined) lines.part(2);
      if (count(name) === 0) return;
      let last = open.pop()!;
      for (; last !== name; last = open.pop()!) closed(last);
      closed(last);
    },
    text(text) {
      if (skipped === undefined) lines.write(text);
    },
  });
  endLink();
  return lines.text();
}

function startOf(attributes: Attributes): number {
  const start = attributes.get('start') ?? '';
  return /^\d{1,9}$/.test(start) ? Number(start) : 1;
}

/** Names and titles contain entities but no tags: `<` stays. @throws {DiscussionError} if it is not a text. */
export function decodedText(field: Field): string | undefined {
  const pieces: string[] = [];
  const text = textOf(field);
  const nothing = () => {};
  if (text === undefined) return undefined;
  tokenizeHtml(text.replaceAll('<', '&lt;'), { opened: nothing, closed: nothing, text: (piece) => pieces.push(piece) });
  return pieces.join('');
}
