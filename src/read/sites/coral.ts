import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import {
  at,
  type Field,
  has,
  holderOf,
  idOf,
  isSet,
  itemsOf,
  numberOf,
  required,
  textOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Coral: the answer of a GraphQL query for a `story` with its `comments`, down to the replies that the query asks for
 * (`edges` of `node`s).
 *
 * Lost: replies that were not asked for, rejected comments that nobody answers, the text of the article.
 */
export const coral: SiteFormat = {
  id: 'coral',
  title: 'Coral',
  docs: 'https://docs.coralproject.net/',
  recognizes(data) {
    const answer = isObject(data) ? data['data'] : undefined;
    const story = isObject(answer) ? answer['story'] : undefined;
    return isObject(story) && isObject(story['comments']) && Array.isArray(story['comments']['edges']);
  },
  read(data) {
    const story = at(wholeOf(data, 'Coral'), 'data', 'story');
    return [
      compose({
        id: idOf(at(story, 'id')),
        article: {
          title: textOf(at(story, 'metadata', 'title')),
          url: textOf(at(story, 'url')),
          author: textOf(at(story, 'metadata', 'author')),
          publishedAt: textOf(at(story, 'metadata', 'publishedAt')),
        },
        comments: withAllBelow(edgesOf(at(story, 'comments')), (edge) => edgesOf(at(edge, 'node', 'replies'))).map(
          readComment,
        ),
      }),
    ];
  },
};

function edgesOf(connection: Field): Field[] {
  return itemsOf(at(connection, 'edges'));
}

function readComment(edge: Field): FoundComment {
  const comment = required(edge, 'node');
  const holder = holderOf(edge, 'replies', 'edges');
  const status = textOf(at(comment, 'status'));
  return {
    id: idOf(required(comment, 'id')),
    author: textOf(at(comment, 'author', 'username')),
    text: htmlText(textOf(at(comment, 'body')) ?? ''),
    parentId: idOf(at(comment, 'parent', 'id')) ?? (holder ? idOf(at(holder, 'id')) : ARTICLE),
    createdAt: textOf(at(comment, 'createdAt')),
    votes: numberOf(at(comment, 'actionCounts', 'reaction', 'total')),
    gone: isSet(at(comment, 'deleted')) || status === 'REJECTED' || !has(comment, 'body'),
  };
}
