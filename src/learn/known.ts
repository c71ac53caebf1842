import { ARTICLE, type Discussion, DiscussionError } from '../schema/index.js';
import { settleFields } from '../schema/settle-fields.js';
import { fnv1a } from '../text/fnv1a.js';

/** A discussion whose links are known, and hidden from the heuristics. */
export interface Known {
  /** Without links. */
  readonly discussion: Discussion;
  /** Right parents of each comment by position, with the article as −1; empty if unknown. */
  readonly parents: readonly (readonly number[])[];
  /** The source. All groups have the same weight in a fit, and are scored separately. */
  readonly group: string;
  /** Discussions with the same key are held out together. */
  readonly key: string;
}

/**
 * Hides the links of a discussion, leaving what a flattened page would show. Links to missing comments are
 * dropped. Comments keep their order: nested data stays thread by thread until `mendDiscussion` sorts it by its times.
 *
 * @throws {DiscussionError} `invalid-discussion` with `place.path`, for a field whose type is not the one `Discussion` declares.
 *
 * @example
 * const comments = [{ id: 'a', author: 'Ann', text: 'Soup', parentId: 'article', threadId: 'a' }];
 * flatten({ article: { text: '' }, comments }).comments; // [{ id: 'a', author: 'Ann', text: 'Soup' }]
 */
export function flatten(discussion: Discussion): Discussion {
  return withoutLinks(settleFields(discussion));
}

/**
 * Hides the links of discussions and remembers them.
 *
 * @throws {DiscussionError} `invalid-option` if it is not a list, `invalid-discussion` as in `flatten`.
 */
export function hideLinks(discussions: readonly Discussion[]): Known[] {
  if (!Array.isArray(discussions))
    throw new DiscussionError(
      'invalid-option',
      'Discussions to learn from are a list; put one alone in brackets: [discussion].',
    );
  return discussions.map((discussion, at) => knownOf(settleFields(discussion), at));
}

function withoutLinks(discussion: Discussion): Discussion {
  return {
    ...discussion,
    comments: discussion.comments.map(({ parentId: _parent, threadId: _thread, ...comment }) => comment),
  };
}

function knownOf(discussion: Discussion, at: number): Known {
  const position = new Map([[ARTICLE, -1], ...discussion.comments.map(({ id }, i) => [id, i] as const)]);
  return {
    discussion: withoutLinks(discussion),
    parents: discussion.comments.map(({ parentId }) => {
      const parent = parentId === undefined ? undefined : position.get(parentId);
      return parent === undefined ? [] : [parent];
    }),
    group: 'all',
    key: discussion.id ?? String(at),
  };
}

/** A non-negative number derived from a text. */
export function hash(key: string): number {
  const mixed = fnv1a(key);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
