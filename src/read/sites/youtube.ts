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
  itemsOf,
  numberOf,
  pagesOf,
  required,
  secondsOf,
  textOf,
  wholeOf,
} from './field.js';
import { htmlText } from './html-text.js';
import type { SiteFormat } from './site-format.js';

/**
 * YouTube: answers of `commentThreads.list` or `comments.list` of the Data API v3, one or a list of pages, grouped by
 * video; or the `.info.json` that `yt-dlp --write-comments` writes, which also has the video's title and description.
 *
 * YouTube has two levels: `parentId` of a reply is always the top comment, whichever reply it answers. So replies get a
 * `threadId`, and their parent is inferred within the thread; if yt-dlp names the reply they answer, that link is
 * given.
 *
 * Lost: replies beyond the few that `commentThreads` includes (call `comments.list` for each thread and add its pages
 * to the list), the video's title and text in the API's answers, channels behind the names. Times from yt-dlp are as
 * rough as the ages that the site shows.
 */
export const youtube: SiteFormat = {
  id: 'youtube',
  title: 'YouTube',
  docs: 'https://developers.google.com/youtube/v3/docs/comments',
  recognizes(data) {
    if (isInfo(isObject(data) ? data : firstOf(data))) return true;
    const kind = isObject(data) ? data['kind'] : firstOf(data)?.['kind'];
    return typeof kind === 'string' && /^youtube#comment(?:Thread)?(?:ListResponse)?$/.test(kind);
  },
  read(data) {
    const pages = pagesOf(wholeOf(data, 'YouTube'));
    if (pages.length > 0 && pages.every(({ value }) => isInfo(value))) return pages.map(readInfo);
    const rows = pages.flatMap((page) => (has(page, 'items') ? itemsOf(at(page, 'items')) : [page]));
    const comments = rows.flatMap((row) => {
      if (!has(row, 'snippet', 'topLevelComment')) return [row];
      return [at(row, 'snippet', 'topLevelComment'), ...itemsOf(at(row, 'replies', 'comments'))];
    });
    const videos = grouped(comments, createVideoOf(comments));
    if (videos.size === 0) return [compose({ article: {}, comments: [] })];
    return [...videos].map(([video, some]) =>
      compose({
        id: video || undefined,
        article: video === '' ? {} : { url: addressOf(video) },
        comments: some.map(readComment),
      }),
    );
  },
};

function addressOf(video: string): string {
  return `https://www.youtube.com/watch?v=${encodeURIComponent(video.replace(/\p{Cs}/gu, '\ufffd'))}`;
}

function isInfo(data: unknown): boolean {
  return isObject(data) && data['extractor'] === 'youtube' && Array.isArray(data['comments']);
}

function readInfo(info: Field): Discussion {
  return compose({
    id: idOf(at(info, 'id')),
    commentsCounted: countOf(at(info, 'comment_count')),
    article: {
      title: textOf(at(info, 'title')),
      text: textOf(at(info, 'description')),
      url: textOf(at(info, 'webpage_url')),
      author: textOf(at(info, 'channel')) ?? textOf(at(info, 'uploader')),
      publishedAt: secondsOf(at(info, 'timestamp')),
    },
    comments: itemsOf(at(info, 'comments')).map((comment) => {
      const parent = idOf(required(comment, 'parent'));
      return {
        id: idOf(required(comment, 'id')),
        author: textOf(at(comment, 'author')),
        text: textOf(at(comment, 'text')),
        ...answeredBy(parent),
        createdAt: secondsOf(at(comment, 'timestamp')),
        votes: numberOf(at(comment, 'like_count')),
      };
    }),
  });
}

/**
 * Ids of replies begin with that of their thread and a dot: one whose parent is the top comment may answer any comment
 * below it.
 */
function answeredBy(parent: string | undefined): Pick<FoundComment, 'parentId' | 'threadId'> {
  if (parent === 'root') return { parentId: ARTICLE };
  return parent?.includes('.') ? { parentId: parent } : { threadId: parent };
}

/** `comments.list` does not name the video in replies; their threads do. */
function createVideoOf(comments: readonly Field[]): (comment: Field) => string {
  const videoIn = (comment: Field) => idOf(at(comment, 'snippet', 'videoId'));
  const known = new Map(comments.map((comment) => [idOf(at(comment, 'id')), videoIn(comment)]));
  return (comment) => videoIn(comment) ?? known.get(idOf(at(comment, 'snippet', 'parentId'))) ?? '';
}

function readComment(comment: Field): FoundComment {
  const snippet = required(comment, 'snippet');
  const thread = idOf(at(snippet, 'parentId'));
  return {
    id: idOf(required(comment, 'id')),
    author: textOf(at(snippet, 'authorDisplayName')),
    text: textOf(at(snippet, 'textOriginal')) ?? shown(textOf(at(snippet, 'textDisplay')) ?? ''),
    parentId: thread === undefined ? ARTICLE : undefined,
    threadId: thread,
    createdAt: textOf(at(snippet, 'publishedAt')),
    votes: numberOf(at(snippet, 'likeCount')),
  };
}

/** HTML as YouTube writes it; in plain text, which can be requested, "x<y" is not a tag. */
const MARKUP = /<(?:br ?\/?>|a href=|\/?[bi]>)|&(?:amp|lt|gt|quot|#\d{1,6}|#x[\da-f]{1,6});/i;

/** In HTML, line breaks are elements. */
function shown(text: string): string {
  return !text.includes('\n') && MARKUP.test(text) ? htmlText(text) : text;
}
