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
  wholeOf,
} from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Discourse: a topic (`/t/<id>.json`), or a list of pages of topics (`?page=2`), which are joined by topic id. Posts
 * are identified by their number in the topic, as in its addresses; post 1 is the article. A post answers the one it
 * was sent as a reply to, or else the only one it quotes; a post that does neither is left open, since people use the
 * button below the topic for every kind of answer.
 *
 * Lost: posts that the page does not contain (a page has 20; `post_stream.stream` lists the rest), notices of
 * moderators' actions, reactions other than likes, link previews.
 */
export const discourse: SiteFormat = {
  id: 'discourse',
  title: 'Discourse',
  docs: 'https://docs.discourse.org/#tag/Topics/operation/getTopic',
  recognizes(data) {
    const page = isObject(data) ? data : firstOf(data);
    return isObject(page?.['post_stream']) && Array.isArray(page['post_stream']['posts']);
  },
  read(data) {
    const topics = grouped(pagesOf(wholeOf(data, 'Discourse')), (page) => idOf(at(page, 'id')) ?? '');
    return [...topics].map(([id, pages]) => {
      const posts = pages.flatMap((page) => itemsOf(required(required(page, 'post_stream'), 'posts')));
      const posted = countOf(at(pages[0]!, 'posts_count'));
      const opening = posts.find((post) => numberIn(post) === FIRST);
      return compose({
        id: id || undefined,
        commentsCounted: posted === undefined ? undefined : Math.max(0, posted - 1),
        article: {
          title: textOf(at(pages[0]!, 'title')),
          ...(opening && {
            text: wordsOf(opening).text,
            author: textOf(at(opening, 'username')),
            publishedAt: textOf(at(opening, 'created_at')),
          }),
        },
        comments: posts.filter((post) => numberIn(post) !== FIRST && !isNotice(post)).map((post) => readPost(post, id)),
      });
    });
  },
};

const FIRST = '1';
/** `post_type` of notices such as "closed this topic". */
const SMALL_ACTION = 3;
/** Id of a like in `actions_summary`. */
const LIKE = 2;

function readPost(post: Field, topic: string): FoundComment {
  const { text, quoted } = wordsOf(post);
  const others = new Set(quoted.filter((one) => one.topic === topic).map(({ number }) => number));
  const answered = idOf(at(post, 'reply_to_post_number')) ?? (others.size === 1 ? [...others][0] : undefined);
  const likes = itemsOf(at(post, 'actions_summary')).find((action) => at(action, 'id').value === LIKE);
  return {
    id: numberIn(post),
    author: textOf(at(post, 'username')),
    text,
    parentId: answered === FIRST ? ARTICLE : answered,
    createdAt: textOf(at(post, 'created_at')),
    votes: likes && (numberOf(at(likes, 'count')) ?? 0),
    gone: isSet(at(post, 'user_deleted')) || isSet(at(post, 'hidden')) || has(post, 'deleted_at'),
  };
}

function numberIn(post: Field): string | undefined {
  return idOf(required(post, 'post_number'));
}

function isNotice(post: Field): boolean {
  return at(post, 'post_type').value === SMALL_ACTION;
}

/** The text of a post in HTML, and the posts that it quotes. */
function wordsOf(post: Field) {
  const quoted: { readonly topic: string | undefined; readonly number: string }[] = [];
  const text = htmlText(textOf(at(post, 'cooked')) ?? '', (name, attributes) => {
    const number = attributes.get('data-post');
    if (name === 'aside' && number !== undefined) quoted.push({ topic: attributes.get('data-topic'), number });
  });
  return { text, quoted };
}
