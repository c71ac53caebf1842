import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { grouped } from '../../text/grouped.js';
import { compose, type FoundComment } from './compose.js';
import {
  at,
  type Field,
  firstOf,
  has,
  holderOf,
  idOf,
  isSet,
  itemsOf,
  numberOf,
  pagesOf,
  required,
  secondsOf,
  textOf,
  wholeOf,
  withAllBelow,
} from './field.js';
import { decodedText, htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * OpenWeb, earlier Spot.IM, which many newspapers use: the answer of `conversation/read`, one or a list of pages.
 *
 * Lost: replies beyond `child_count`, deleted comments that nobody answers, pictures, the text of the article.
 */
export const openWeb: SiteFormat = {
  id: 'openweb',
  title: 'OpenWeb',
  docs: 'https://developers.openweb.com/',
  recognizes(data) {
    const page = isObject(data) ? data : firstOf(data);
    const conversation = page?.['conversation'];
    return isObject(conversation) && Array.isArray(conversation['comments']) && 'conversation_id' in conversation;
  },
  read(data) {
    const pages = pagesOf(wholeOf(data, 'OpenWeb'));
    return [...grouped(pages, (page) => idOf(at(page, 'conversation', 'conversation_id')) ?? '')].map(([id, some]) => {
      const about = at(some[0]!, 'extract_data');
      return compose({
        id: id || undefined,
        article: { title: textOf(at(about, 'title')), url: textOf(at(about, 'url')) },
        comments: some.flatMap((page) => readConversation(required(page, 'conversation'))),
      });
    });
  },
};

function readConversation(conversation: Field): FoundComment[] {
  const users = at(conversation, 'users');
  const comments = withAllBelow(itemsOf(required(conversation, 'comments')), (one) => itemsOf(at(one, 'replies')));
  return comments.map((comment) => readComment(comment, users));
}

function readComment(comment: Field, users: Field): FoundComment {
  const holder = holderOf(comment, 'replies');
  const user = idOf(at(comment, 'user_id'));
  const text = itemsOf(at(comment, 'content'))
    .filter((part) => has(part, 'text'))
    .map((part) => wordsOf(at(part, 'text')))
    .join('\n');
  return {
    id: idOf(required(comment, 'id')),
    author: (user && textOf(at(users, user, 'display_name'))) ?? textOf(at(comment, 'user_display_name')),
    text,
    parentId: (holder ? idOf(at(holder, 'id')) : idOf(at(comment, 'parent_id'))) ?? ARTICLE,
    createdAt: secondsOf(at(comment, 'written_at')),
    votes: votesOf(at(comment, 'rank')),
    gone: isSet(at(comment, 'deleted')) || text === '',
  };
}

/** Tags that authors can write; anything else between angle brackets is their words. */
const TAG =
  /<\/?(?:p|br|div|span|a|b|i|u|s|em|strong|del|q|code|pre|blockquote|ul|ol|li|img|h[1-6])(?:\s[^<>]{0,1000})?\/?>/i;
const PARTING = /<(?:p|br|div|pre|blockquote|ul|ol|li|h[1-6])[\s/>]/i;

/** Texts are HTML, or plain but for entities. Lines are parted by tags or, where there are none of these, as they stand. */
function wordsOf(part: Field): string {
  const text = textOf(part) ?? '';
  if (!TAG.test(text)) return decodedText(part) ?? '';
  return htmlText(PARTING.test(text) ? text : text.replaceAll('\n', '<br>'));
}

function votesOf(rank: Field): number | undefined {
  const up = numberOf(at(rank, 'ranks_up'));
  return up === undefined ? undefined : up - (numberOf(at(rank, 'ranks_down')) ?? 0);
}
