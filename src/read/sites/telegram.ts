import { isObject } from '../../schema/fields.js';
import type { Discussion } from '../../schema/index.js';
import { compose, type FoundComment } from './compose.js';
import { at, type Field, firstOf, has, idOf, itemsOf, required, secondsOf, textOf, wholeOf } from './field.js';
import type { SiteFormat } from './site-format.js';

/**
 * Telegram: `result.json` of a chat that Telegram Desktop exported as JSON, or of all chats. Messages that answer one
 * above say so; what the others answer is inferred.
 *
 * Lost: joins, pins and other events, pictures and stickers (messages without words stay only if others answer them),
 * reactions, whom a forwarded message is from.
 */
export const telegram: SiteFormat = {
  id: 'telegram',
  title: 'Telegram',
  docs: 'https://core.telegram.org/import-export',
  recognizes(data) {
    if (!isObject(data)) return false;
    const chats = isObject(data['chats']) ? data['chats']['list'] : undefined;
    return Array.isArray(chats) ? chats.some(isChat) : isChat(data);
  },
  read(data) {
    const whole = wholeOf(data, 'Telegram');
    return (has(whole, 'chats') ? itemsOf(at(whole, 'chats', 'list')) : [whole]).map(readChat);
  },
};

function isChat(value: unknown): boolean {
  const first = isObject(value) ? firstOf(value['messages']) : undefined;
  return first !== undefined && 'type' in first && ('from_id' in first || 'actor_id' in first);
}

function readChat(chat: Field): Discussion {
  return compose({
    id: idOf(at(chat, 'id')),
    article: { title: textOf(at(chat, 'name')) },
    comments: itemsOf(required(chat, 'messages'))
      .filter((message) => textOf(at(message, 'type')) === 'message')
      .map(readMessage),
  });
}

function readMessage(message: Field): FoundComment {
  const text = wordsOf(at(message, 'text'));
  return {
    id: idOf(required(message, 'id')),
    author: textOf(at(message, 'from')),
    text,
    parentId: has(message, 'reply_to_peer_id') ? undefined : idOf(at(message, 'reply_to_message_id')),
    createdAt: secondsOf(at(message, 'date_unixtime')) ?? textOf(at(message, 'date')),
    gone: text === '',
  };
}

/** A text, or a list of texts and of links, names and the like with a text each. */
function wordsOf(text: Field): string {
  if (!Array.isArray(text.value)) return textOf(text) ?? '';
  return itemsOf(text)
    .map((part) => textOf(isObject(part.value) ? at(part, 'text') : part) ?? '')
    .join('');
}
