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
  itemsOf,
  pagesOf,
  required,
  secondsOf,
  textOf,
  wholeOf,
} from './field.js';
import { decodedText, htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Hacker News as its search finds it: the answer of `hn.algolia.com/api/v1/search_by_date?tags=comment,story_<id>` and
 * the like, one or a list of pages, grouped by story.
 *
 * Lost: the text of a story that is not among the hits, comments beyond the pages given (a thousand hits a search).
 */
export const hackerNewsSearch: SiteFormat = {
  id: 'hacker-news-search',
  title: 'Hacker News search',
  docs: 'https://hn.algolia.com/api',
  recognizes(data) {
    const page = isObject(data) ? data : firstOf(data);
    const first = firstOf(page?.['hits']);
    return first !== undefined && 'objectID' in first && 'story_id' in first;
  },
  read(data) {
    const hits = pagesOf(wholeOf(data, 'Hacker News search')).flatMap((page) => itemsOf(required(page, 'hits')));
    return [...grouped(hits, storyOf)].map(([id, some]) => readStory(id, some));
  },
};

function storyOf(hit: Field): string {
  return idOf(at(hit, 'story_id')) ?? idOf(required(hit, 'objectID')) ?? '';
}

function readStory(id: string, hits: readonly Field[]): Discussion {
  const story = hits.find((hit) => idOf(at(hit, 'objectID')) === id);
  const comments = hits.filter((hit) => hit !== story && has(hit, 'comment_text'));
  const about = story ?? hits[0]!;
  return compose({
    id,
    commentsCounted: story && countOf(at(story, 'num_comments')),
    article: {
      title: decodedText(at(about, story ? 'title' : 'story_title')),
      url: textOf(at(about, story ? 'url' : 'story_url')),
      ...(story && {
        text: htmlText(textOf(at(story, 'story_text')) ?? ''),
        author: textOf(at(story, 'author')),
        publishedAt: secondsOf(at(story, 'created_at_i')),
      }),
    },
    comments: comments.map((comment) => readComment(comment, id)),
  });
}

function readComment(comment: Field, story: string): FoundComment {
  const parent = idOf(at(comment, 'parent_id'));
  return {
    id: idOf(required(comment, 'objectID')),
    author: textOf(at(comment, 'author')),
    text: htmlText(textOf(at(comment, 'comment_text')) ?? ''),
    parentId: parent === story ? ARTICLE : parent,
    createdAt: secondsOf(at(comment, 'created_at_i')),
  };
}
