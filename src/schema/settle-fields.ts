import type { Comment, Discussion } from './discussion.js';
import { DiscussionError } from './errors.js';
import { type Fields, idText } from './fields.js';
import { linkRoots, NO_PARENT } from './roots.js';
import type { Span } from './span.js';

type Kind = 'text' | 'id' | 'number' | 'amount' | 'flag' | 'span';

/** Fields that may be absent, as `Discussion` declares them. */
const DISCUSSION = kindsOf({ id: 'id', language: 'text', commentsCounted: 'amount' });
const ARTICLE_FIELDS = kindsOf({ title: 'text', url: 'text', author: 'text', publishedAt: 'text' });
const COMMENT = kindsOf({
  id: 'id',
  parentId: 'id',
  addressee: 'text',
  threadId: 'id',
  createdAt: 'text',
  quoted: 'text',
  minutesAgo: 'amount',
  votes: 'number',
  ghost: 'flag',
  source: 'span',
});

/**
 * Prepares a Discussion from an untyped program: fields that are `null` and ghosts that are `false` count as absent,
 * numeric ids become text, and what sites write for "no parent" becomes `'article'`. Returns the same object if nothing
 * changes. O(n).
 *
 * @throws {DiscussionError} `invalid-discussion` with `place.path`, for the first field of a wrong type or numeric id that
 * has lost digits.
 */
export function settleFields(data: Discussion): Discussion {
  const discussion = settled(requireObject(data, ''), DISCUSSION, '') as unknown as Discussion;
  const article = settled(requireObject(discussion.article, 'article'), ARTICLE_FIELDS, 'article.');
  requireText(article, 'text', 'article.');
  if (!Array.isArray(discussion.comments)) throw fault('comments', 'no list');
  let changed = article !== (discussion.article as unknown);
  const rows = Array.from(discussion.comments, (comment: unknown, i) => {
    const row = requireObject(comment, `comments.${i}`);
    requireText(row, 'author', `comments.${i}.`);
    requireText(row, 'text', `comments.${i}.`);
    const after = settled(row, COMMENT, `comments.${i}.`);
    changed ||= after !== row;
    return after as unknown as Comment;
  });
  const comments = linkRoots(rows);
  changed ||= comments !== rows;
  return changed ? ({ ...discussion, article, comments } as unknown as Discussion) : discussion;
}

function kindsOf(kinds: Readonly<Record<string, Kind>>): readonly (readonly [string, Kind])[] {
  return Object.entries(kinds);
}

/** Returns the object itself if nothing changes. */
function settled(object: Fields, kinds: readonly (readonly [string, Kind])[], path: string): Fields {
  let copy: Record<string, unknown> | undefined;
  for (const [key, kind] of kinds) {
    const value = object[key];
    if (value === undefined || isOfKind(value, kind)) continue;
    const absent = value === null || (kind === 'flag' && value === false);
    if (!absent && (kind !== 'id' || typeof value !== 'number')) throw fault(path + key, `no ${kind}`);
    copy ??= { ...object };
    if (key === 'parentId' && absent) copy[key] = NO_PARENT;
    else if (absent) delete copy[key];
    else copy[key] = idText(value as number, 'discussion', path + key);
  }
  return copy ?? object;
}

function isOfKind(value: unknown, kind: Kind): boolean {
  if (kind === 'number') return Number.isFinite(value);
  if (kind === 'amount') return typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
  if (kind === 'flag') return value === true;
  if (kind !== 'span') return typeof value === 'string';
  const { start, end } = (value ?? {}) as Partial<Span>;
  return [start, end].every((offset) => Number.isSafeInteger(offset) && offset! >= 0);
}

function requireObject(value: unknown, path: string): Fields {
  if (typeof value === 'object' && value !== null) return value as Fields;
  throw fault(path, 'no object');
}

function requireText(object: Fields, key: string, path: string): void {
  if (typeof object[key] !== 'string') throw fault(path + key, 'no text');
}

function fault(path: string, problem: string): DiscussionError {
  const place = path === '' ? 'The discussion' : `In the discussion, ${path}`;
  return new DiscussionError(
    'invalid-discussion',
    `${place} is ${problem}; parse unknown data with parseDiscussion() of discussion-graph/schema first.`,
    path === '' ? {} : { path },
  );
}
