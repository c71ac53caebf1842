import { isObject } from '../../schema/fields.js';
import { ARTICLE, type Discussion } from '../../schema/index.js';
import { grouped } from '../../text/grouped.js';
import { compose, type FoundComment } from './compose.js';
import {
  at,
  countOf,
  type Field,
  firstOf,
  has,
  idOf,
  isSet,
  itemsOf,
  numberOf,
  required,
  secondsOf,
  textOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import { createRedditDecoder, isGone } from './reddit-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Reddit: a post's page with `.json` after its address (`[post, comments]`), one listing of comments, the answer of
 * `/api/morechildren`, or comments (and posts) as a flat list or JSON lines, as archived by Pushshift. Comments are
 * grouped by `link_id`.
 *
 * Lost: comments behind "more" (the stubs only name them), deleted and removed texts, hidden scores, awards, flairs.
 * Texts stay Markdown; `&amp;`, `&lt;` and `&gt;` are decoded in threads that use them throughout, as without
 * `raw_json=1`; `&nbsp;` in the Markdown becomes a blank, and `&#x200B;` is removed.
 */
export const reddit: SiteFormat = {
  id: 'reddit',
  title: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/JSON',
  recognizes(data) {
    if (isObject(data))
      return data['kind'] === 'Listing' || (isObject(data['json']) && isThing(firstThing(data['json'])));
    const first = firstOf(data);
    return first !== undefined && (first['kind'] === 'Listing' || isThing(first) || isFlat(first));
  },
  read(data) {
    const things = thingsIn(wholeOf(data, 'Reddit'));
    const posts = new Map(things.filter(isPost).map((post) => [fullName(post, 't3_') ?? '', post]));
    const only = posts.size === 1 ? [...posts.keys()][0]! : '';
    const threads = grouped(
      things.filter((thing) => !isPost(thing)),
      (comment) => idOf(at(comment, 'link_id')) ?? only,
    );
    return [...new Set([...posts.keys(), ...threads.keys()])].map((id) =>
      readThread(id, posts.get(id), threads.get(id) ?? []),
    );
  },
};

function readThread(id: string, post: Field | undefined, comments: readonly Field[]): Discussion {
  const text = post && textOf(at(post, 'selftext'));
  const title = post && textOf(at(post, 'title'));
  const url = post && textOf(at(post, 'url'));
  const clean = createRedditDecoder([text, title, ...comments.map((comment) => textOf(at(comment, 'body')))]);
  return compose({
    id: id || undefined,
    commentsCounted: post && countOf(at(post, 'num_comments')),
    article: post
      ? {
          title: title === undefined ? undefined : clean(title),
          text: text === undefined || isGone(text) ? '' : clean(text),
          url: url === undefined ? undefined : clean(url),
          author: textOf(at(post, 'author')),
          publishedAt: secondsOf(at(post, 'created_utc')),
        }
      : {},
    comments: comments.map((comment) => readComment(comment, clean)),
  });
}

function readComment(comment: Field, clean: (text: string) => string): FoundComment {
  const body = textOf(at(comment, 'body')) ?? '';
  const parent = idOf(at(comment, 'parent_id'));
  return {
    id: fullName(comment, 't1_'),
    author: textOf(at(comment, 'author')),
    text: clean(body),
    parentId: parent?.startsWith('t3_') ? ARTICLE : parent,
    createdAt: secondsOf(at(comment, 'created_utc')),
    votes: isSet(at(comment, 'score_hidden')) ? undefined : numberOf(at(comment, 'score')),
    gone: isGone(body),
  };
}

/** Kinds of comments and posts; flat lists do not state a kind. */
const THINGS: ReadonlySet<unknown> = new Set(['t1', 't3', undefined, null]);

/** Posts and comments at any depth; stubs and everything else are left out. */
function thingsIn(whole: Field): Field[] {
  const rows = withAllBelow([whole], (row) => {
    if (Array.isArray(row.value)) return itemsOf(row);
    if (has(row, 'json')) return itemsOf(required(at(row, 'json', 'data'), 'things'));
    if (at(row, 'kind').value === 'Listing') return itemsOf(required(at(row, 'data'), 'children'));
    const replies = at(dataOf(row), 'replies');
    return isObject(replies.value) ? [replies] : [];
  });
  return rows
    .filter((row) => isObject(row.value) && !has(row, 'json') && THINGS.has(at(row, 'kind').value))
    .map(dataOf);
}

function dataOf(row: Field): Field {
  return has(row, 'kind') ? at(row, 'data') : row;
}

function isPost(thing: Field): boolean {
  return !has(thing, 'parent_id') && has(thing, 'title');
}

/** The full name (`t1_…`), which parents are given by. */
function fullName(thing: Field, kind: string): string | undefined {
  const name = idOf(at(thing, 'name'));
  if (name !== undefined) return name;
  const id = idOf(required(thing, 'id'));
  return id === undefined ? undefined : kind + id;
}

function isThing(value: unknown): boolean {
  return (
    isObject(value) &&
    (value['kind'] === 't1' || value['kind'] === 't3' || value['kind'] === 'more') &&
    isObject(value['data'])
  );
}

function isFlat(value: Readonly<Record<string, unknown>>): boolean {
  const isComment = typeof value['body'] === 'string' && 'parent_id' in value && 'link_id' in value;
  return isComment || (typeof value['selftext'] === 'string' && 'subreddit' in value && 'title' in value);
}

function firstThing(json: Readonly<Record<string, unknown>>): unknown {
  return isObject(json['data']) ? firstOf(json['data']['things']) : undefined;
}
