import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { grouped } from '../../text/grouped.js';
import { compose, type FoundComment } from './compose.js';
import { at, type Field, firstOf, has, idOf, itemsOf, numberOf, required, textOf, utcOf, wholeOf } from './field.js';
import { decodedText, htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * WordPress: the list that `/wp-json/wp/v2/comments` returns (REST API v2), grouped by post. With `?_embed` the title
 * of the post is read too.
 *
 * Lost: comments awaiting approval, spam, links from other blogs (pingbacks), unless comments answer them; the text of
 * the post. A comment below the deepest level that the site allows says "@name" and is placed under the comment above
 * it.
 */
export const wordpress: SiteFormat = {
  id: 'wordpress',
  title: 'WordPress',
  docs: 'https://developer.wordpress.org/rest-api/reference/comments/',
  recognizes(data) {
    const first = firstOf(data);
    return (
      first !== undefined &&
      'author_name' in first &&
      'post' in first &&
      'parent' in first &&
      isObject(first['content'])
    );
  },
  read(data) {
    const posts = grouped(itemsOf(wholeOf(data, 'WordPress')), (comment) => idOf(at(comment, 'post')) ?? '');
    return [...posts].map(([id, comments]) => {
      const [post] = itemsOf(at(comments[0]!, '_embedded', 'up')).filter((up) => has(up, 'title'));
      return compose({
        id: id || undefined,
        article: {
          ...(post && { title: htmlText(textOf(at(post, 'title', 'rendered')) ?? '') }),
          url: addressOf(textOf(at(comments[0]!, 'link'))),
        },
        comments: comments.map(readComment),
      });
    });
  },
};

function readComment(comment: Field): FoundComment {
  const parent = idOf(at(comment, 'parent'));
  return {
    id: idOf(required(comment, 'id')),
    author: decodedText(at(comment, 'author_name')),
    text: htmlText(textOf(at(comment, 'content', 'rendered')) ?? ''),
    parentId: parent === '0' ? ARTICLE : parent,
    createdAt: has(comment, 'date_gmt') ? utcOf(at(comment, 'date_gmt')) : textOf(at(comment, 'date')),
    gone: isNoComment(comment),
  };
}

/**
 * WordPress.com, and sites that Jetpack connects to it: the answer of `/rest/v1.1/sites/<site>/comments/` or
 * `…/posts/<post>/replies/`, grouped by post.
 *
 * Lost: as for `wordpress`.
 */
export const wordpressCom: SiteFormat = {
  id: 'wordpress-com',
  title: 'WordPress.com',
  docs: 'https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/comments/',
  recognizes(data) {
    const first = isObject(data) ? firstOf(data['comments']) : undefined;
    return first !== undefined && 'ID' in first && isObject(first['post']) && 'content' in first;
  },
  read(data) {
    const comments = itemsOf(required(wholeOf(data, 'WordPress.com'), 'comments'));
    const posts = grouped(comments, (comment) => idOf(at(comment, 'post', 'ID')) ?? '');
    return [...posts].map(([id, some]) => {
      const post = at(some[0]!, 'post');
      return compose({
        id: id || undefined,
        article: {
          title: htmlText(textOf(at(post, 'title')) ?? ''),
          // The post's `link` is an API address.
          url: addressOf(textOf(at(some[0]!, 'URL'))) || textOf(at(post, 'link')),
        },
        comments: some.map(readReply),
      });
    });
  },
};

function readReply(comment: Field): FoundComment {
  return {
    id: idOf(required(comment, 'ID')),
    author: decodedText(at(comment, 'author', 'name')),
    text: htmlText(textOf(at(comment, 'content')) ?? ''),
    parentId: at(comment, 'parent').value === false ? ARTICLE : idOf(at(comment, 'parent', 'ID')),
    createdAt: textOf(at(comment, 'date')),
    votes: numberOf(at(comment, 'like_count')),
    gone: isNoComment(comment),
  };
}

function isNoComment(comment: Field): boolean {
  return (
    (textOf(at(comment, 'status')) ?? 'approved') !== 'approved' ||
    !['comment', ''].includes(textOf(at(comment, 'type')) ?? '')
  );
}

/** The address of the post, from a comment's. */
function addressOf(link: string | undefined): string | undefined {
  return link?.split('#')[0]?.replace(/comment-page-\d{1,9}\/?$/, '');
}
