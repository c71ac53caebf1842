import { isObject } from '../../schema/fields.js';
import { ARTICLE } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import { at, type Field, firstOf, has, idOf, itemsOf, numberOf, pagesOf, required, textOf, wholeOf } from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * Mastodon, and what speaks its API (Pleroma, Akkoma, GoToSocial, …): the context of a status
 * (`/api/v1/statuses/<id>/context`), alone or with the status (`{ status, ancestors, descendants }`, or both in a list,
 * as `jq -s` makes of two files), or statuses as a list. The status that answers nothing is the article; if it is
 * missing, the one that the first status answers.
 *
 * A bare context lacks its own status: that is the article if nothing is above it, else a ghost.
 *
 * Lost: the text of the status in a bare context, statuses that the server may not show or does not know, boosts,
 * pictures, polls, quoted posts.
 */
export const mastodon: SiteFormat = {
  id: 'mastodon',
  title: 'Mastodon',
  docs: 'https://docs.joinmastodon.org/methods/statuses/#context',
  recognizes(data) {
    if (isContext(data)) return true;
    const first = firstOf(data);
    return (
      first !== undefined &&
      (isContext(first) || (isObject(first['account']) && 'in_reply_to_id' in first && 'content' in first))
    );
  },
  read(data) {
    const whole = wholeOf(data, 'Mastodon');
    const statuses = pagesOf(whole)
      .flatMap((row) => (isContext(row.value) ? contextOf(row) : [row]))
      .filter((row) => !has(row, 'reblog'));
    for (const status of statuses) required(status, 'id');
    const opening = statuses.find((status) => !has(status, 'in_reply_to_id'));
    const known = new Set(statuses.map((status) => idOf(at(status, 'id'))));
    const first = statuses.find((status) => !known.has(idOf(at(status, 'in_reply_to_id'))));
    const id = opening ? idOf(at(opening, 'id')) : first && idOf(at(first, 'in_reply_to_id'));
    const isOpening = (status: Field) => status === opening || (id !== undefined && idOf(at(status, 'id')) === id);
    const comments = statuses.filter((status) => !isOpening(status)).map((status) => readStatus(status, id));
    const above = isContext(data) && !has(whole, 'status') ? itemsOf(at(whole, 'ancestors')).at(-1) : undefined;
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
        comments: above ? withMissing(comments, linkTo(idOf(at(above, 'id')), id)) : comments,
      }),
    ];
  },
};

function isContext(value: unknown): boolean {
  return isObject(value) && Array.isArray(value['ancestors']) && Array.isArray(value['descendants']);
}

function contextOf(whole: Field): Field[] {
  const status = has(whole, 'status') ? [at(whole, 'status')] : [];
  return [...itemsOf(at(whole, 'ancestors')), ...status, ...itemsOf(at(whole, 'descendants'))];
}

/**
 * Adds the status to which a bare context belongs, if its id is clear: it is the only missing one that is answered.
 */
function withMissing(comments: readonly FoundComment[], above: string | undefined): readonly FoundComment[] {
  const known = new Set([...comments.map(({ id }) => id), ARTICLE, undefined]);
  const [id, ...others] = new Set(comments.map(({ parentId }) => parentId).filter((one) => !known.has(one)));
  if (id === undefined || others.length > 0) return comments;
  const first = comments.findIndex(({ parentId }) => parentId === id);
  return [...comments.slice(0, first), { id, parentId: above, gone: true }, ...comments.slice(first)];
}

function linkTo(id: string | undefined, top: string | undefined): string | undefined {
  return id !== undefined && id === top ? ARTICLE : id;
}

function readStatus(status: Field, top: string | undefined): FoundComment {
  return {
    id: idOf(at(status, 'id')),
    author: textOf(at(status, 'account', 'acct')),
    text: wordsOf(status),
    parentId: linkTo(idOf(at(status, 'in_reply_to_id')), top),
    createdAt: textOf(at(status, 'created_at')),
    votes: numberOf(at(status, 'favourites_count')),
  };
}

/** A content warning above the text is the author's too. */
function wordsOf(status: Field): string {
  const warning = textOf(at(status, 'spoiler_text')) ?? '';
  return `${warning}\n\n${htmlText(textOf(at(status, 'content')) ?? '')}`.trim();
}
