import { isObject } from '../../schema/fields.js';
import { ARTICLE, type Discussion } from '../../schema/index.js';
import { readMoment, writeMoment } from '../../schema/moment.js';
import { grouped } from '../../text/grouped.js';
import { compose, type FoundComment } from './compose.js';
import { at, type Field, firstOf, has, idOf, itemsOf, required, textOf, wholeOf } from './field.js';
import { createRedditDecoder, isGone } from './reddit-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * ConvoKit: the utterances of a corpus (`utterances.jsonl`, or `utterances.json` in older ones), with the field names
 * of both generations; every conversation is a discussion. The utterance that a conversation is named after is the
 * article; without it, the article is empty. If the ids are Reddit's (`t1_…`, `t3_…`) or all utterances name their
 * subreddit, the texts are treated as Reddit's: deleted ones are gone, entities are decoded.
 *
 * Lost: what the other files of a corpus contain (titles and labels of conversations, names of speakers), `meta` except
 * for a `score`, and timestamps that are not times since 1970, as some corpora count differently.
 */
export const convokit: SiteFormat = {
  id: 'convokit',
  title: 'ConvoKit',
  docs: 'https://convokit.cornell.edu/documentation/data_format.html',
  recognizes(data) {
    const first = firstOf(data);
    return (
      first !== undefined &&
      ('speaker' in first || 'user' in first) &&
      ('reply_to' in first || 'reply-to' in first) &&
      ('conversation_id' in first || 'root' in first) &&
      'text' in first
    );
  },
  read(data) {
    const utterances = itemsOf(wholeOf(data, 'ConvoKit'));
    const conversationOf = (row: Field) => idOf(at(row, 'conversation_id')) ?? idOf(at(row, 'root')) ?? '';
    return [...grouped(utterances, conversationOf)].map(([id, rows]) => readConversation(id, rows));
  },
};

function readConversation(id: string, rows: readonly Field[]): Discussion {
  const opening = rows.find((row) => idOf(at(row, 'id')) === id && replyOf(row) === undefined);
  const wordsOf = createWordsOf(rows);
  return compose({
    id: id || undefined,
    article: opening ? { text: wordsOf(opening).text, author: speakerOf(opening), publishedAt: timeOf(opening) } : {},
    comments: rows
      .filter((row) => opening === undefined || idOf(at(row, 'id')) !== id)
      .map((row) => ({ ...readUtterance(row, id), ...wordsOf(row) })),
  });
}

/** Many corpora come from Reddit; their texts need its decoding. */
function createWordsOf(rows: readonly Field[]): (row: Field) => { readonly text: string; readonly gone?: boolean } {
  if (!rows.every(isFromReddit)) return (row) => ({ text: textOf(at(row, 'text')) ?? '' });
  const clean = createRedditDecoder(rows.map((row) => textOf(at(row, 'text'))));
  return (row) => {
    const text = textOf(at(row, 'text')) ?? '';
    return isGone(text) ? { text: '', gone: true } : { text: clean(text) };
  };
}

/** By its id or, in subreddit corpora, whose ids are bare, by its `meta`. */
function isFromReddit(row: Field): boolean {
  return /^t[13]_/.test(idOf(at(row, 'id')) ?? '') || Boolean(metaOf(row, 'subreddit'));
}

function readUtterance(row: Field, conversation: string): FoundComment {
  const parent = replyOf(row);
  const score = metaOf(row, 'score');
  return {
    id: idOf(required(row, 'id')),
    author: speakerOf(row),
    parentId: parent !== undefined && parent === conversation ? ARTICLE : parent,
    createdAt: timeOf(row),
    votes: typeof score === 'number' && Number.isFinite(score) ? score : undefined,
  };
}

/** Other data of the corpus, which each names as it likes. */
function metaOf(row: Field, name: string): unknown {
  const { value } = at(row, 'meta');
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function replyOf(row: Field): string | undefined {
  return idOf(at(row, 'reply_to')) ?? idOf(at(row, 'reply-to'));
}

/** In some corpora the speaker is an object. */
function speakerOf(row: Field): string | undefined {
  const speaker = has(row, 'speaker') ? at(row, 'speaker') : at(row, 'user');
  return idOf(isObject(speaker.value) ? at(speaker, 'id') : speaker);
}

/** In 1973; smaller numbers count something else. */
const LEAST = 1e8;

/** Seconds since 1970 or ISO 8601: the format allows both. */
function timeOf(row: Field): string | undefined {
  const { value } = at(row, 'timestamp');
  if (typeof value === 'string' && readMoment(value) !== undefined) return value;
  const seconds = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return seconds >= LEAST ? writeMoment(seconds) : undefined;
}
