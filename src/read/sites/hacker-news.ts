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
  required,
  secondsOf,
  textOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import { decodedText, htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Hacker News: a list, or JSON lines, of items of the official API (`/v0/item/<id>.json`: stories and comments, in any
 * order), or the tree returned by `hn.algolia.com/api/v1/items/<id>`.
 *
 * Lost: deleted comments, and dead ones without text, that nobody answers; votes of comments (neither source has them),
 * the ranks in `kids`, poll options.
 */
export const hackerNews: SiteFormat = {
  id: 'hacker-news',
  title: 'Hacker News',
  docs: 'https://github.com/HackerNews/API',
  recognizes(data) {
    if (isObject(data)) return Array.isArray(data['children']) && 'created_at_i' in data && 'parent_id' in data;
    const first = firstOf(data);
    return first !== undefined && TYPES.has(first['type']) && 'id' in first && ('by' in first || 'time' in first);
  },
  read(data) {
    const whole = wholeOf(data, 'Hacker News');
    const rows = Array.isArray(data)
      ? itemsOf(whole).map(readItem)
      : withAllBelow([whole], (item) => itemsOf(at(item, 'children'))).map(readNode);
    return readThreads(rows.filter(({ type }) => type !== 'pollopt'));
  },
};

const TYPES: ReadonlySet<unknown> = new Set(['story', 'comment', 'job', 'poll', 'pollopt']);

/** The text of a dead comment; some keep their words. */
const NO_WORDS = /^\[(?:dead|flagged)\]$/;

interface Item {
  readonly field: Field;
  readonly type: string | undefined;
  readonly id: string;
  readonly parent: string | undefined;
  readonly author: string | undefined;
  readonly createdAt: string | undefined;
}

function readItem(field: Field): Item {
  return {
    field,
    type: textOf(at(field, 'type')),
    id: idOf(required(field, 'id')) ?? '',
    parent: idOf(at(field, 'parent')),
    author: textOf(at(field, 'by')),
    createdAt: secondsOf(at(field, 'time')),
  };
}

function readNode(field: Field): Item {
  return {
    field,
    type: textOf(at(field, 'type')),
    id: idOf(required(field, 'id')) ?? '',
    parent: idOf(at(field, 'parent_id')),
    author: textOf(at(field, 'author')),
    createdAt: secondsOf(at(field, 'created_at_i')),
  };
}

function readThreads(items: readonly Item[]): Discussion[] {
  const stories = new Map(items.filter(isStory).map((item) => [item.id, item]));
  const topOf = stories.size === 1 ? () => [...stories.keys()][0]! : createTops(items);
  const threads = grouped(
    items.filter((item) => !isStory(item)),
    ({ id }) => topOf(id),
  );
  return [...new Set([...stories.keys(), ...threads.keys()])].map((id) => {
    const story = stories.get(id);
    return compose({
      id,
      commentsCounted: story && countOf(at(story.field, 'descendants')),
      article: story
        ? {
            title: decodedText(at(story.field, 'title')),
            text: wordsOf(story),
            url: textOf(at(story.field, 'url')),
            author: story.author,
            publishedAt: story.createdAt,
          }
        : {},
      comments: (threads.get(id) ?? []).map((item) => readComment(item, id)),
    });
  });
}

function readComment(item: Item, top: string): FoundComment {
  const { field, id, parent, author, createdAt } = item;
  const text = wordsOf(item);
  const isBare = !has(field, 'text') || (isSet(at(field, 'dead')) && NO_WORDS.test(text));
  const gone = isSet(at(field, 'deleted')) || isBare;
  return { id, author, text, parentId: parent === top ? ARTICLE : parent, createdAt, gone };
}

function isStory({ type }: Item): boolean {
  return type !== 'comment';
}

function wordsOf({ field }: Item): string {
  return htmlText(textOf(at(field, 'text')) ?? '');
}

/** The top of each comment's thread: the last of its ancestors that the list contains. */
function createTops(items: readonly Item[]): (id: string) => string {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const tops = new Map<string, string>();
  return (start) => {
    const way = new Set<string>();
    let id = start;
    for (let up = parents.get(id); up !== undefined && !tops.has(id) && !way.has(id); up = parents.get(id)) {
      way.add(id);
      id = up;
    }
    const top = tops.get(id) ?? id;
    for (const passed of way) tops.set(passed, top);
    return top;
  };
}
