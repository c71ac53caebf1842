import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import {
  at,
  type Field,
  firstOf,
  has,
  idOf,
  itemsOf,
  numberOf,
  required,
  textOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import type { SiteFormat } from './site-format.js';

/**
 * Bluesky: the answer of `app.bsky.feed.getPostThread`, or of `app.bsky.unspecced.getPostThreadV2`, which lists the
 * posts. Posts are identified by their `at://` addresses; the root of the thread is the article, without text if it is
 * above what the answer contains.
 *
 * Lost: deleted and blocked posts that nobody answers, what is deeper than the requested `depth` or `below`, quoted
 * posts, pictures, link cards.
 */
export const bluesky: SiteFormat = {
  id: 'bluesky',
  title: 'Bluesky',
  docs: 'https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread',
  recognizes(data) {
    const thread = isObject(data) ? (data['thread'] ?? data) : undefined;
    const listed = firstOf(thread)?.['value'];
    return isPost(isObject(listed) ? listed : thread);
  },
  read(data) {
    const whole = wholeOf(data, 'Bluesky');
    const asked = has(whole, 'thread') ? at(whole, 'thread') : whole;
    const rows = Array.isArray(asked.value) ? itemsOf(asked).map(listedPost) : treeAround(asked);
    const first = rows.find((row) => has(row, 'post')) ?? rows[0];
    if (first === undefined) return [];
    const root = idOf(at(first, 'post', 'record', 'reply', 'root', 'uri')) ?? addressOf(first);
    const opening = rows.find((row) => addressOf(row) === root);
    return [
      compose({
        id: root,
        article: {
          url: root,
          ...(opening && {
            text: textOf(at(opening, 'post', 'record', 'text')),
            author: textOf(at(opening, 'post', 'author', 'handle')),
            publishedAt: textOf(at(opening, 'post', 'record', 'createdAt')),
          }),
        },
        comments: rows.filter((row) => addressOf(row) !== root).map((row) => readPost(row, root)),
      }),
    ];
  },
};

function isPost(value: unknown): boolean {
  if (!isObject(value)) return false;
  const type = value['$type'];
  return typeof type === 'string'
    ? /^app\.bsky\.(?:feed|unspecced)\.defs#/.test(type)
    : isObject(value['post']) && isObject(value['post']['record']);
}

/** What is gone has nothing in its value but why. */
function listedPost(row: Field): Field {
  return has(row, 'value', 'post') ? at(row, 'value') : row;
}

/** The posts above the one asked for, itself and those below. */
function treeAround(asked: Field): Field[] {
  const above = withAllBelow([asked], (row) => (has(row, 'parent') ? [at(row, 'parent')] : [])).reverse();
  const below = withAllBelow([asked], (row) => itemsOf(at(row, 'replies')));
  return [...above, ...below.slice(1)];
}

function addressOf(row: Field): string | undefined {
  return idOf(required(has(row, 'post') ? at(row, 'post') : row, 'uri'));
}

function readPost(row: Field, root: string | undefined): FoundComment {
  const record = at(row, 'post', 'record');
  const parent = idOf(at(record, 'reply', 'parent', 'uri'));
  return {
    id: addressOf(row),
    author: textOf(at(row, 'post', 'author', 'handle')),
    text: textOf(at(record, 'text')),
    parentId: parent !== undefined && parent === root ? ARTICLE : parent,
    createdAt: textOf(at(record, 'createdAt')),
    votes: numberOf(at(row, 'post', 'likeCount')),
    gone: !has(row, 'post'),
  };
}
