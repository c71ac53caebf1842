import { ARTICLE } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import { at, type Field, firstOf, has, idOf, isObject, itemsOf, numberOf, textOf, wholeOf } from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Mastodon, and what speaks its API (Pleroma, Akkoma, GoToSocial, …): the context of a status (`/api/v1/statuses/<id>/context`) as it comes, or with the
 * status beside it (`{ status, ancestors, descendants }`), or statuses as a list. The status that answers nothing is the article; where it
 * is not there, what the first status answers.
 *
 * Lost: the status itself in a bare context (answers to it are left open where it has ancestors), statuses the server may not show or
 * does not know, boosts, pictures, polls, posts that are quoted.
 */
export const mastodon: SiteFormat = {
  id: 'mastodon',
  title: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/methods/statuses/#context',
  recognizes(data) {
    if (isObject(data)) return Array.isArray(data['ancestors']) && Array.isArray(data['descendants']);
    const first = firstOf(data);
    return first !== undefined && isObject(first['account']) && 'in_reply_to_id' in first && 'content' in first;
  },
  read(data) {
    const whole = wholeOf(data, 'Mastodon');
    const statuses = (Array.isArray(data) ? itemsOf(whole) : contextOf(whole)).filter((row) => !has(row, 'reblog'));
    const opening = statuses.find((status) => !has(status, 'in_reply_to_id'));
    const first = statuses[0];
    const id = opening ? idOf(at(opening, 'id')) : first && idOf(at(first, 'in_reply_to_id'));
    return [
      compose({
        id,
        article: opening
          ? {
              text: wordsOf(opening),
              url: textOf(at(opening, 'url')),
              author: textOf(at(opening, 'account', 'acct')),
              publishedAt: textOf(at(opening, 'created_at')),
            }
          : {},
        comments: statuses.filter((status) => status !== opening).map((status) => readStatus(status, id)),
      }),
    ];
  },
};

function contextOf(whole: Field): Field[] {
  const status = has(whole, 'status') ? [at(whole, 'status')] : [];
  return [...itemsOf(at(whole, 'ancestors')), ...status, ...itemsOf(at(whole, 'descendants'))];
}

function readStatus(status: Field, top: string | undefined): FoundComment {
  const parent = idOf(at(status, 'in_reply_to_id'));
  return {
    id: idOf(at(status, 'id')),
    author: textOf(at(status, 'account', 'acct')),
    text: wordsOf(status),
    parentId: parent !== undefined && parent === top ? ARTICLE : parent,
    createdAt: textOf(at(status, 'created_at')),
    votes: numberOf(at(status, 'favourites_count')),
  };
}

/** A warning above the text is the author's, too. */
function wordsOf(status: Field): string {
  const warning = textOf(at(status, 'spoiler_text')) ?? '';
  return `${warning}\n\n${htmlText(textOf(at(status, 'content')) ?? '')}`.trim();
}
