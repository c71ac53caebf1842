import type { Article, Comment, Discussion } from './discussion.js';
import { fieldNames } from './fields.js';

/** Names of all fields, so that the compiler notices a missing one. */
type Names<Value> = { readonly [Name in keyof Required<Value>]: true };

const DISCUSSION: Names<Discussion> = {
  id: true,
  language: true,
  commentsCounted: true,
  article: true,
  comments: true,
};
const ARTICLE: Names<Article> = { title: true, text: true, url: true, author: true, publishedAt: true };
const COMMENT: Names<Comment> = {
  id: true,
  author: true,
  text: true,
  parentId: true,
  addressee: true,
  threadId: true,
  createdAt: true,
  minutesAgo: true,
  votes: true,
  quoted: true,
  ghost: true,
  source: true,
};

/** Other sites' names for fields, in lower case without `_` and `-`. */
const TEXTS = { body: 'text', message: 'text', content: 'text' };
const AUTHORS = { speaker: 'author', user: 'author', username: 'author', authorname: 'author' };
const PARENTS = {
  replyto: 'parentId',
  inreplyto: 'parentId',
  inreplytoid: 'parentId',
  parent: 'parentId',
  parentcommentid: 'parentId',
};
const TIMES = {
  date: 'createdAt',
  timestamp: 'createdAt',
  time: 'createdAt',
  created: 'createdAt',
  published: 'createdAt',
};

export const DISCUSSION_FIELDS = fieldNames(DISCUSSION, { ids: ['id'] });
export const ARTICLE_FIELDS = fieldNames(ARTICLE, {
  times: ['publishedAt'],
  synonyms: { ...AUTHORS, ...TEXTS, headline: 'title' },
});
export const COMMENT_FIELDS = fieldNames(COMMENT, {
  ids: ['id', 'parentId', 'threadId'],
  times: ['createdAt'],
  synonyms: { ...PARENTS, ...AUTHORS, ...TEXTS, ...TIMES },
});

/** Names of a text. */
export const TEXT_NAMES = ['text', ...Object.keys(TEXTS)];
/** Names of an article's title or text beside the comments. */
export const BESIDE = ['title', 'headline', ...TEXT_NAMES];
