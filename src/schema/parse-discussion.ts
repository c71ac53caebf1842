import { ARTICLE, type Article, type Comment, type Discussion } from './discussion.js';
import { check, describe, fault, joinPath, type Path, type Subject } from './fault.js';
import { checkObject, isNull, knownFields } from './fields.js';
import { ARTICLE_FIELDS, BESIDE, COMMENT_FIELDS, DISCUSSION_FIELDS } from './names.js';
import { type FlatComments, flattenReplies, pathOfRow, REPLIES } from './nested.js';
import { linkRoots, NO_PARENT } from './roots.js';
import { articleSchema, commentSchema } from './schemas.js';
import { discussion } from './shapes.js';

const HEAD = discussion.omit({ article: true, comments: true });

/**
 * Parses a Discussion from data of unknown origin. Accepts whatever can be understood: a missing article or article
 * text, missing authors and ids (ids become `''`, which `mendDiscussion` and thus `analyze` replace), numeric ids, `null`
 * for absent fields, and replies nested to any depth in `replies` or `children`, or, if they have texts, in `comments`,
 * `answers`, `responses` or `subcomments`. Nested replies are flattened into one list, parents first, and linked by
 * `parentId`. Nesting states the whole tree: a comment not nested in another answers the article, unless it has a
 * `parentId`. So does one whose `parentId` is `null`, `''` or 0 where a comment names another. A nested comment
 * that has replies but no id of its own gets the next free `c1`, `c2`, …. O(n).
 *
 * Any field may be spelt like `parent_id`, and those of a comment may have other sites' names: `reply_to`, `inReplyToId`,
 * `parent` or `parentCommentId`; `speaker`, `user`, `username` or `authorName`; `body`, `message` or `content`; and, if the
 * value is a time, `date`, `time`, `timestamp`, `created` or `published`. So may author and text of an article, whose title
 * may be `headline`; without `article`, its title and text may be beside the comments. A time may also be a Date, or a
 * number since 1970: of seconds from 1e8 to 1e11, from there on of milliseconds. It becomes ISO 8601; times that are texts
 * stay as they are. Other unknown fields are left out.
 *
 * @throws {DiscussionError} `invalid-discussion` with `place.path`, for the first thing that cannot be understood.
 *
 * @example
 * parseDiscussion({ comments: [{ id: 7, text: 'Why?', replies: [{ author: 'Bob', text: 'Because.' }] }] })
 *   .comments[1]?.parentId; // '7'
 */
export function parseDiscussion(data: unknown): Discussion {
  return discussionFrom(data, 'discussion', '');
}

/** The same for a discussion that is part of something else. */
export function discussionFrom(data: unknown, subject: Subject, path: string): Discussion {
  const remedy = Array.isArray(data) ? 'Wrap the list: { "article": { "text": … }, "comments": [ … ] }' : undefined;
  const object = checkObject(data, subject, path, remedy);
  const { comments, article: about, ...rest } = knownFields(object, DISCUSSION_FIELDS, subject, path);
  const isBeside = about === undefined && BESIDE.some((name) => typeof object[name] === 'string');
  // An object beside the comments (`"user": { … }`) is the site's data, not the name of the article's author.
  const beside = Object.fromEntries(Object.entries(object).filter(([, value]) => typeof value !== 'object'));
  return {
    ...check(HEAD, rest, subject, path),
    article: isBeside ? articleFrom(beside, subject, path) : articleFrom(about, subject, joinPath(path, 'article')),
    comments: commentsFrom(comments, subject, path),
  };
}

function articleFrom(data: unknown, subject: Subject, path: string): Article {
  if (data === undefined) return { text: '' };
  const remedy = typeof data === 'string' ? 'Write { "text": … } around it' : undefined;
  return check(
    articleSchema,
    { text: '', ...knownFields(checkObject(data, subject, path, remedy), ARTICLE_FIELDS, subject, path) },
    subject,
    path,
  );
}

function commentsFrom(data: unknown, subject: Subject, path: string): Comment[] {
  if (!Array.isArray(data)) throw fault(subject, joinPath(path, 'comments'), `should be a list, but ${describe(data)}`);
  const { flat, endless } = flattenReplies(data);
  const pathOf = (row: number) => joinPath(path, pathOfRow(flat, row));
  if (endless !== undefined) throw fault(subject, pathOf(endless), 'contains itself');
  const comments = flat.rows.map((row, i) => commentFrom(row, subject, () => pathOf(i)));
  return [...linkRoots(flat.parents.some((parent) => parent !== -1) ? linkNested(comments, flat) : comments)];
}

function commentFrom(row: unknown, subject: Subject, path: Path): Comment {
  const object = checkObject(row, subject, path);
  for (const list of REPLIES) {
    if (typeof object[list] === 'object' && object[list] !== null && !Array.isArray(object[list])) {
      throw fault(subject, joinPath(path, list), 'should be a list of comments, but is an object');
    }
  }
  const known = knownFields(object, COMMENT_FIELDS, subject, path);
  if (known['ghost'] === false) delete known['ghost'];
  if (known['parentId'] === undefined && isNull(object, 'parentId', COMMENT_FIELDS)) known['parentId'] = NO_PARENT;
  return check(commentSchema, { id: '', author: '', ...known }, subject, path);
}

/** Links replies to the comments they were nested in, and gives an id to those that need one. */
function linkNested(comments: readonly Comment[], { parents }: FlatComments): Comment[] {
  const given = new Set(comments.map(({ id }) => id));
  const used = new Set([ARTICLE, '']);
  const ids = comments.map(({ id }) => {
    const usable = !used.has(id);
    used.add(id);
    return usable ? id : undefined;
  });
  let next = 1;
  for (const parent of parents) {
    if (parent === -1 || ids[parent] !== undefined) continue;
    while (given.has(`c${next}`)) next++;
    ids[parent] = `c${next++}`;
  }
  return comments.map((comment, i) => {
    const parent = parents[i]!;
    const id = ids[i] ?? comment.id;
    return { ...comment, id, parentId: parent === -1 ? (comment.parentId ?? ARTICLE) : ids[parent]! };
  });
}
