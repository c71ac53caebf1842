import { type Field, textOf } from './field.js';
import { type Attributes, tokenizeHtml, VOID } from './html-tokens.js';
import { createTextLines } from './text-lines.js';

/** Nothing an author wrote. */
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
/** Set apart by a blank line. */
const PARAGRAPHS = new Set(
  'p blockquote pre ul ol dl table h1 h2 h3 h4 h5 h6 hr aside figure article section details'.split(' '),
);
/** Set apart likewise, but not from the items they stand in. */
const LISTS = new Set(['ul', 'ol']);
/** On lines of their own. */
const BLOCKS = new Set('div li dt dd tr header footer summary figcaption address form fieldset main nav'.split(' '));
/**
 * What Discourse prints beside the author's words: a preview of a link, who is quoted, the size of a picture; and what
 * Mastodon says of a quoted post.
 */
const FURNITURE: readonly (readonly [element: string, classes: string, within: string])[] = [
  ['aside', 'onebox', ''],
  ['div', 'title', 'aside'],
  ['div', 'meta', 'a'],
  ['p', 'quote-inline', ''],
];
const SCHEME = /^https?:\/\/(?:www\.)?/;
/** Pictures that stand for words. */
const EMOJI = / (?:emoji|wp-smiley) /;
const CUT = /(?:…|\.\.\.)$/;

/**
 * Text of the HTML of a comment: paragraphs and what else stands alone with a blank line between, `<br>` as a line
 * break, items of lists after `- ` or their number, quoted blocks after `> ` (as mails and the rest of this library
 * have them), `<pre>` verbatim; links by their words, by their address where these are a cut address. Broken HTML is
 * read as far as it goes. O(characters): elements in elements, 100,000 deep, too.
 *
 * @param onOpen Told every element as it opens.
 *
 * @example
 * htmlText('<blockquote>Is it late?</blockquote><p>It <i>always</i> is &amp; was.</p>'); // '> Is it late?\n\nIt always is & was.'
 */
export function htmlText(html: string, onOpen: (name: string, attributes: Attributes) => void = () => {}): string {
  const lines = createTextLines();
  const open: string[] = [];
  const counts = new Map<string, number>();
  const count = (name: string) => counts.get(name) ?? 0;
  /** How many elements were open when one began that is skipped. */
  let skipped: number | undefined;
  let link: { readonly addresses: readonly string[]; readonly mark: number } | undefined;
  /** The numbers of the next items of the lists that are open; nothing for those without. */
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
        // Disqus has an address of its own in `href`, and that of the page in `title`.
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

/** Names and titles, which have entities but no tags: `<` stays. @throws {DiscussionError} for what is no text. */
export function decodedText(field: Field): string | undefined {
  const pieces: string[] = [];
  const text = textOf(field);
  const nothing = () => {};
  if (text === undefined) return undefined;
  tokenizeHtml(text.replaceAll('<', '&lt;'), { opened: nothing, closed: nothing, text: (piece) => pieces.push(piece) });
  return pieces.join('');
}
