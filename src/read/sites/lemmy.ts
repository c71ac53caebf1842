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
  pagesOf,
  required,
  textOf,
  utcOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import type { SiteFormat } from './site-format.js';

/**
 * Lemmy (API v3, and v4 of Lemmy 1.0) and PieFed: the answer of `/api/v3/comment/list`, one or a list of pages, or the
 * list of comment views in it; if the `post_view` of `/api/v3/post` is included, the author of the post is known too.
 * The tree is read from `comment.path`. People on other servers are called `name@server`, as the site shows them. Texts
 * stay Markdown.
 *
 * Version 4 has its list in `items`, and scores in the comments; PieFed names some fields differently and puts answers
 * inside the comments they answer (`/api/alpha/post/replies`).
 *
 * Lost: deleted and removed comments that nobody answers, comments deeper than `max_depth`, pictures.
 */
export const lemmy: SiteFormat = {
  id: 'lemmy',
  title: 'Lemmy',
  docs: 'https://join-lemmy.org/api/',
  recognizes(data) {
    const first = firstOf(data);
    const page = isObject(data) ? data : first;
    return isView(first) || (isObject(page) && (isView(firstOf(listIn(page))) || isPostView(page['post_view'])));
  },
  read(data) {
    const pages = pagesOf(wholeOf(data, 'Lemmy'));
    const views = pages.flatMap((page) => {
      const list = has(page, 'items') ? 'items' : 'comments';
      const views = has(page, 'comment')
        ? [page]
        : itemsOf(has(page, 'post_view') ? at(page, list) : required(page, list));
      return views.flatMap((view) => withAllBelow([view], (one) => itemsOf(at(one, 'replies'))));
    });
    const posts = pages.filter((page) => has(page, 'post_view')).map((page) => at(page, 'post_view'));
    const threads = grouped(views, (view) => idOf(at(view, 'comment', 'post_id')) ?? '');
    const known = new Map(posts.map((view) => [idOf(at(view, 'post', 'id')) ?? '', view]));
    return [...new Set([...known.keys(), ...threads.keys()])].map((id) =>
      readThread(id, known.get(id), threads.get(id) ?? []),
    );
  },
};

function readThread(id: string, postView: Field | undefined, views: readonly Field[]): Discussion {
  const view = postView ?? views[0]!;
  const post = at(view, 'post');
  return compose({
    id: id || undefined,
    commentsCounted: postView && (countOf(at(postView, 'counts', 'comments')) ?? countOf(at(post, 'comments'))),
    article: {
      title: textOf(either(post, 'name', 'title')),
      text: textOf(at(post, 'body')),
      url: textOf(at(post, 'url')) ?? textOf(at(post, 'ap_id')),
      ...(postView && { author: nameOf(at(postView, 'creator')) }),
      publishedAt: utcOf(either(post, 'published', 'published_at')),
    },
    comments: views.map(readComment),
  });
}

function readComment(view: Field): FoundComment {
  const comment = at(view, 'comment');
  const parent = textOf(at(comment, 'path'))?.split('.').at(-2);
  return {
    id: idOf(required(comment, 'id')),
    author: nameOf(at(view, 'creator')),
    text: textOf(either(comment, 'content', 'body')),
    parentId: parent === '0' ? ARTICLE : parent,
    createdAt: utcOf(either(comment, 'published', 'published_at')),
    votes: numberOf(at(has(view, 'counts') ? at(view, 'counts') : comment, 'score')),
    gone: isSet(at(comment, 'deleted')) || isSet(at(comment, 'removed')),
  };
}

function nameOf(person: Field): string | undefined {
  const name = textOf(either(person, 'name', 'user_name'));
  const server = /^https?:\/\/([^/]{1,253})\//.exec(textOf(either(person, 'actor_id', 'ap_id')) ?? '')?.[1];
  return name === undefined || server === undefined || at(person, 'local').value !== false ? name : `${name}@${server}`;
}

/** A field that has one name or the other. */
function either(row: Field, name: string, other: string): Field {
  return at(row, has(row, name) ? name : other);
}

function listIn(page: Readonly<Record<string, unknown>>): unknown {
  return page['items'] ?? page['comments'];
}

function isView(value: unknown): boolean {
  return isObject(value) && isObject(value['comment']) && typeof value['comment']['path'] === 'string';
}

function isPostView(value: unknown): boolean {
  return isObject(value) && isObject(value['post']) && isObject(value['creator'] ?? value['counts']);
}
