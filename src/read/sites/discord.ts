import { isObject } from '../../schema/fields.js';
import { compose, type FoundComment } from './compose.js';
import { at, type Field, firstOf, idOf, itemsOf, required, textOf, wholeOf } from './field.js';
import type { SiteFormat } from './site-format.js';

/**
 * Discord: a channel or thread that DiscordChatExporter wrote as JSON. Messages that answer one above say so; what the
 * others answer is inferred.
 *
 * Lost: joins, pins and other events, attachments and embeds (messages without words stay only if others answer them),
 * reactions, the topic of the channel.
 */
export const discord: SiteFormat = {
  id: 'discord',
  title: 'Discord',
  docs: 'https://github.com/Tyrrrz/DiscordChatExporter',
  recognizes(data) {
    const first = isObject(data) && isObject(data['channel']) ? firstOf(data['messages']) : undefined;
    return first !== undefined && 'content' in first && 'author' in first;
  },
  read(data) {
    const whole = wholeOf(data, 'Discord');
    return [
      compose({
        id: idOf(at(whole, 'channel', 'id')),
        article: { title: textOf(at(whole, 'channel', 'name')) },
        comments: itemsOf(at(whole, 'messages'))
          .filter((message) => BY_PEOPLE.has(textOf(at(message, 'type')) ?? 'Default'))
          .map(readMessage),
      }),
    ];
  },
};

const BY_PEOPLE: ReadonlySet<string> = new Set(['Default', 'Reply']);

function readMessage(message: Field): FoundComment {
  const text = textOf(at(message, 'content')) ?? '';
  const isReply = textOf(at(message, 'type')) === 'Reply';
  return {
    id: idOf(required(message, 'id')),
    author: textOf(at(message, 'author', 'nickname')) || textOf(at(message, 'author', 'name')),
    text,
    parentId: isReply ? idOf(at(message, 'reference', 'messageId')) : undefined,
    createdAt: textOf(at(message, 'timestamp')),
    gone: text === '',
  };
}
