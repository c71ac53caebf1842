import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { grouped } from '../../text/grouped.js';
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
  textOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Guardian: the answer of `discussion-api/discussion/p/<key>`, threaded or not, one or a list of pages.
 *
 * Lost: comments removed by moderators that nobody answers, the text of the article, badges and picks.
 */
export const guardian: SiteFormat = {
  id: 'guardian',
  title: 'Guardian',
  docs: 'https://discussion.theguardian.com/discussion-api/',
  recognizes(data) {
    const page = isObject(data) ? data : firstOf(data);
    const discussion = page?.['discussion'];
    return isObject(discussion) && Array.isArray(discussion['comments']) && 'webUrl' in discussion;
  },
  read(data) {
    const discussions = pagesOf(wholeOf(data, 'Guardian')).map((page) => required(page, 'discussion'));
    return [...grouped(discussions, (discussion) => idOf(at(discussion, 'webUrl')) ?? '')].map(([url, pages]) =>
      compose({
        id: url || undefined,
        commentsCounted: countOf(at(pages[0]!, 'commentCount')),
        article: { title: textOf(at(pages[0]!, 'title')), url: url || undefined },
        comments: pages
          .flatMap((page) =>
            withAllBelow(itemsOf(required(page, 'comments')), (comment) => itemsOf(at(comment, 'responses'))),
          )
          .map(readComment),
      }),
    );
  },
};

function readComment(comment: Field): FoundComment {
  const holder = holderOf(comment, 'responses');
  return {
    id: idOf(required(comment, 'id')),
    author: textOf(at(comment, 'userProfile', 'displayName')),
    text: htmlText(textOf(at(comment, 'body')) ?? ''),
    parentId: idOf(at(comment, 'responseTo', 'commentId')) ?? (holder ? idOf(at(holder, 'id')) : ARTICLE),
    createdAt: textOf(at(comment, 'isoDateTime')),
    votes: numberOf(at(comment, 'numRecommends')),
    gone: (textOf(at(comment, 'status')) ?? 'visible') !== 'visible',
  };
}
