/**
 * Discussions as sites and tools export them, as JSON: the entry `discussion-graph/sites`. It is separate from the other readers because
 * few programs need it and it loads an HTML parser.
 *
 * @module discussion-graph/sites
 */
import { type Discussion, DiscussionError } from '../schema/index.js';
import { exportFault } from './export-fault.js';
import { parseJson } from './parse-json.js';
import { requireText } from './require-text.js';
import { bluesky } from './sites/bluesky.js';
import { convokit } from './sites/convokit.js';
import { coral } from './sites/coral.js';
import { discord } from './sites/discord.js';
import { discourse } from './sites/discourse.js';
import { disqus } from './sites/disqus.js';
import { github } from './sites/github.js';
import { guardian } from './sites/guardian.js';
import { hackerNews } from './sites/hacker-news.js';
import { hackerNewsSearch } from './sites/hacker-news-search.js';
import { lemmy } from './sites/lemmy.js';
import { lobsters } from './sites/lobsters.js';
import { mastodon } from './sites/mastodon.js';
import { newYorkTimes } from './sites/new-york-times.js';
import { openWeb } from './sites/openweb.js';
import { reddit } from './sites/reddit.js';
import type { SiteFormat } from './sites/site-format.js';
import { stackExchange } from './sites/stack-exchange.js';
import { telegram } from './sites/telegram.js';
import { wordpress, wordpressCom } from './sites/wordpress.js';
import { youtube } from './sites/youtube.js';

export type { Comment, Discussion } from '../schema/index.js';
export { DiscussionError } from '../schema/index.js';
export type { SiteFormat } from './sites/site-format.js';

/**
 * The known formats, in the order in which they are tried.
 *
 * @example
 * siteFormats.map(({ id }) => id).includes('reddit'); // true
 */
export const siteFormats: readonly SiteFormat[] = [
  bluesky,
  convokit,
  coral,
  discord,
  discourse,
  disqus,
  github,
  guardian,
  hackerNews,
  hackerNewsSearch,
  lemmy,
  lobsters,
  mastodon,
  newYorkTimes,
  openWeb,
  reddit,
  stackExchange,
  telegram,
  wordpress,
  wordpressCom,
  youtube,
];

/**
 * Reads the export of one discussion, JSON or JSON lines; the format is detected. Links given by the site become `parentId`,
 * HTML becomes plain text, comments are put oldest first. O(characters).
 *
 * @throws {DiscussionError} `not-text`; `not-json` with line and column; `invalid-discussion` with `place.path` for data in no
 * known format, a field of the wrong type or an export nested in a field, and for several discussions, which
 * `readExports` reads.
 *
 * @example
 * const items = [
 *   { id: 7, type: 'story', by: 'ann', time: 1500000000, title: 'Soup' },
 *   { id: 8, type: 'comment', by: 'bob', time: 1500000060, parent: 7, text: 'Which <i>one</i>?' },
 * ];
 * readExport(JSON.stringify(items)).comments[0].text; // 'Which one?'
 */
export function readExport(text: string): Discussion {
  return fromExport(parseExport(text, 'readExport()'));
}

/**
 * Like `readExport`, for an export that may contain several discussions, such as the utterances of a corpus.
 *
 * @throws {DiscussionError} like `readExport`, except for several discussions.
 *
 * @example
 * const line = (id, root) => JSON.stringify({ id, root, user: 'Ann', 'reply-to': null, timestamp: null, text: 'Soup?' });
 * readExports([line('a', 'a'), line('b', 'b')].join('\n')).length; // 2
 */
export function readExports(text: string): Discussion[] {
  return fromExports(parseExport(text, 'readExports()'));
}

/**
 * Returns the discussion in an export that is already parsed.
 *
 * @throws {DiscussionError} `invalid-discussion`, like `readExport`.
 *
 * @example
 * const status = { id: '1', in_reply_to_id: null, account: { acct: 'ann' }, content: '<p>Soup!</p>' };
 * fromExport({ status, ancestors: [], descendants: [] }).article.text; // 'Soup!'
 */
export function fromExport(data: unknown): Discussion {
  const discussions = fromExports(data);
  if (discussions.length === 1) return discussions[0]!;
  throw new DiscussionError(
    'invalid-discussion',
    discussions.length === 0
      ? 'The export holds no discussion.'
      : `The export holds ${discussions.length} discussions; readExports() and fromExports() give all of them.`,
  );
}

/**
 * Returns the discussions in an export that is already parsed.
 *
 * @throws {DiscussionError} `invalid-discussion`, like `readExports`.
 *
 * @example
 * const utterance = { id: 'a', conversation_id: 'a', speaker: 'Ann', reply_to: null, timestamp: null, text: 'Soup?' };
 * fromExports([utterance]).map(({ id }) => id); // ['a']
 */
export function fromExports(data: unknown): Discussion[] {
  const format = formatOfExport(data);
  if (format !== undefined) return format.read(data);
  const fault = exportFault(data, formatOfExport);
  if (fault !== undefined) throw fault;
  const titles = siteFormats.map(({ title }) => title).join(', ');
  throw new DiscussionError(
    'invalid-discussion',
    `The data is no export of a kind that is known: ${titles}. A discussion of our own shape, { "article": …, "comments": [ … ] }, is read by readJson() of discussion-graph/read; bring other data into that shape.`,
  );
}

/**
 * The format of the data, if known. A list of pages that are lists, as `gh api --paginate --slurp` prints it, counts as one
 * list; errors number its rows from the first page on.
 *
 * @example
 * formatOfExport({ ancestors: [], descendants: [] })?.title; // 'Mastodon'
 */
export function formatOfExport(data: unknown): SiteFormat | undefined {
  const rows = joinPages(data);
  const format = siteFormats.find(({ recognizes }) => recognizes(rows));
  if (format === undefined || rows === data) return format;
  return { ...format, read: (pages) => format.read(joinPages(pages)) };
}

function joinPages(data: unknown): unknown {
  return Array.isArray(data) && data.length > 0 && data.every(Array.isArray) ? data.flat() : data;
}

/** JSON lines become a list; they are recognised by a first line that is JSON by itself and more lines after it. */
function parseExport(text: string, call: string): unknown {
  requireText(text, call);
  const start = text.search(/\S/);
  if (start === -1) throw new DiscussionError('not-json', 'The text is empty.', { line: 1, column: 1 });
  const end = text.indexOf('\n', start);
  if (end === -1 || text.slice(end).trim() === '' || !isJson(text.slice(start, end))) return parseJson(text);
  return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [parseJson(line, i + 1)]));
}

function isJson(line: string): boolean {
  try {
    parseJson(line);
    return true;
  } catch {
    return false;
  }
}
