import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import {
  at,
  countOf,
  type Field,
  firstOf,
  holderOf,
  idOf,
  itemsOf,
  numberOf,
  pagesOf,
  required,
  secondsOf,
  textOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * New York Times: the answer of its community API (`cmd=GetCommentsAll` and the like), one or a list of pages of one
 * article.
 *
 * Lost: replies that a page does not include (it has the first few of each comment), title, address and text of the
 * article, picks.
 */
export const newYorkTimes: SiteFormat = {
  id: 'new-york-times',
  title: 'New York Times',
  docs: 'https://developer.nytimes.com/docs/community-api-product/1/overview',
  recognizes(data) {
    const page = isObject(data) ? data : firstOf(data);
    const results = page?.['results'];
    const first = isObject(results) ? firstOf(results['comments']) : undefined;
    return first !== undefined && 'commentID' in first && 'commentBody' in first;
  },
  read(data) {
    const pages = pagesOf(wholeOf(data, 'New York Times')).map((page) => required(page, 'results'));
    const comments = pages.flatMap((page) =>
      withAllBelow(itemsOf(required(page, 'comments')), (one) => itemsOf(at(one, 'replies'))),
    );
    const commentsCounted = pages[0] && countOf(at(pages[0], 'totalCommentsFound'));
    return [compose({ commentsCounted, article: {}, comments: comments.map(readComment) })];
  },
};

function readComment(comment: Field): FoundComment {
  const holder = holderOf(comment, 'replies');
  return {
    id: idOf(required(comment, 'commentID')),
    author: textOf(at(comment, 'userDisplayName')),
    text: htmlText(textOf(at(comment, 'commentBody')) ?? ''),
    parentId: idOf(at(comment, 'parentID')) ?? (holder ? idOf(at(holder, 'commentID')) : ARTICLE),
    createdAt: secondsOf(at(comment, 'createDate')),
    votes: numberOf(at(comment, 'recommendations')),
  };
}
