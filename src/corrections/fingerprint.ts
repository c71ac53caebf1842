import { type Comment, type Discussion, DiscussionError } from '../schema/index.js';
import { cleanText } from '../text/clean.js';
import { fnv1a } from '../text/fnv1a.js';
import { identityOf } from '../text/identity.js';

/**
 * Identifies a comment even after ids change or comments are added: its author, a hash of its text and, from the second
 * of several equal comments on, a number. Whitespace and Unicode composition (NFC) make no difference, nor does which control
 * character a name has, as these become U+FFFD.
 * O(comments of the discussion); for all comments at once, use `fingerprintsOf`.
 *
 * @throws {DiscussionError} `invalid-discussion` if the discussion is missing or a comment has no author or text.
 *
 * @example
 * const comment = { id: 'c1', author: 'Ann', text: 'The ferry was never late.' };
 * fingerprintOf(comment, { article: { text: '' }, comments: [comment] }); // 'Ann#16f261b3'
 */
export function fingerprintOf(comment: Comment, discussion: Pick<Discussion, 'comments'>): string {
  const advice = 'fingerprintOf() takes a comment and the discussion it stands in: fingerprintOf(comment, discussion).';
  requireComments(discussion, advice);
  if (!isWritten(comment)) throw new DiscussionError('invalid-discussion', advice);
  const base = baseOf(comment);
  let number = 1;
  for (const other of discussion.comments) {
    if (other.id === comment.id) break;
    if (baseOf(other) === base) number++;
  }
  return numbered(base, number);
}

/**
 * The fingerprints of all comments, in their order; no two are equal. O(characters).
 *
 * @throws {DiscussionError} `invalid-discussion` if it is not a discussion or a comment has no author or text.
 *
 * @example
 * const comment = { id: 'c1', author: 'Ann', text: 'The ferry was never late.' };
 * fingerprintsOf({ comments: [comment, { ...comment, id: 'c2' }] }); // ['Ann#16f261b3', 'Ann#16f261b3.2']
 */
export function fingerprintsOf(discussion: Pick<Discussion, 'comments'>): string[] {
  requireComments(discussion, 'fingerprintsOf() takes a discussion.');
  const seen = new Map<string, number>();
  return discussion.comments.map((comment) => {
    const base = baseOf(comment);
    const number = (seen.get(base) ?? 0) + 1;
    seen.set(base, number);
    return numbered(base, number);
  });
}

function requireComments(discussion: Pick<Discussion, 'comments'>, advice: string): void {
  if (!Array.isArray(discussion?.comments)) throw new DiscussionError('invalid-discussion', advice);
  const at = discussion.comments.findIndex((comment) => !isWritten(comment));
  if (at < 0) return;
  const path = `comments.${at}`;
  throw new DiscussionError('invalid-discussion', `${path} has no author or no text. ${advice}`, { path });
}

function isWritten(comment: Comment): boolean {
  return typeof comment?.author === 'string' && typeof comment.text === 'string';
}

function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base}.${number}`;
}

function baseOf({ author, text }: Comment): string {
  return `${cleanText(identityOf(author))}#${hashOf(identityOf(text))}`;
}

/** A 32-bit FNV-1a hash over code units, mixed once more, as eight hexadecimal digits. */
function hashOf(text: string): string {
  const hash = fnv1a(text);
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((mixed ^ (mixed >>> 13)) >>> 0).toString(16).padStart(8, '0');
}
