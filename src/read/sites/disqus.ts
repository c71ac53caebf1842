import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
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
  pagesOf,
  required,
  textOf,
  utcOf,
  wholeOf,
} from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Disqus: the answer of `threads/listPosts.json` (or `posts/list`, `forums/listPosts`), one or a list of pages, grouped
 * by thread. With `related=thread` the title and the address of the page are read too.
 *
 * Lost: deleted, unapproved and spam posts that nobody answers, pictures. Names are not unique on Disqus: people
 * without an account may share one.
 */
export const disqus: SiteFormat = {
  id: 'disqus',
  title: 'Disqus',
  docs: 'https://disqus.com/api/docs/threads/listPosts/',
  recognizes(data) {
    const page = isObject(data) ? data : firstOf(data);
    const first = firstOf(page?.['response']);
    return (
      first !== undefined && 'message' in first && 'thread' in first && 'parent' in first && isObject(first['author'])
    );
  },
  read(data) {
    const posts = pagesOf(wholeOf(data, 'Disqus')).flatMap((page) => itemsOf(required(page, 'response')));
    return [...grouped(posts, (post) => threadOf(post) ?? '')].map(([id, some]) => {
      const thread = at(some[0]!, 'thread');
      return compose({
        id: id || undefined,
        commentsCounted: isObject(thread.value) ? countOf(at(thread, 'posts')) : undefined,
        article: isObject(thread.value) ? { title: textOf(at(thread, 'title')), url: textOf(at(thread, 'link')) } : {},
        comments: some.map(readPost),
      });
    });
  },
};

function threadOf(post: Field): string | undefined {
  const thread = at(post, 'thread');
  return idOf(isObject(thread.value) ? at(thread, 'id') : thread);
}

function readPost(post: Field): FoundComment {
  return {
    id: idOf(required(post, 'id')),
    author: textOf(at(post, 'author', 'name')) ?? textOf(at(post, 'author', 'username')),
    text: htmlText(textOf(at(post, 'message')) ?? ''),
    parentId: has(post, 'parent') ? idOf(at(post, 'parent')) : ARTICLE,
    createdAt: utcOf(at(post, 'createdAt')),
    votes: numberOf(at(post, 'points')),
    gone: isSet(at(post, 'isDeleted')) || isSet(at(post, 'isSpam')) || at(post, 'isApproved').value === false,
  };
}
