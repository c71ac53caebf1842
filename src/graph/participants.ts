import type { Comment, Discussion, Speaker } from '../schema/index.js';
import { identityOf, personOf } from '../text/identity.js';

/** Key of the article's node. */
export const ARTICLE_KEY = 'article';

/** Key of a comment's node. */
export const commentKey = (id: string): string => `comment:${id}`;

/** Key of a speaker's node. Prefixes keep names such as `__proto__` from being keys of their own. */
export const speakerKey = ({ id }: Pick<Speaker, 'id'>): string => `speaker:${id}`;

/**
 * Key of a commenter's node: by name, or by comment if the name stands for nobody in particular ("Guest").
 *
 * @example
 * commenterKey({ id: 'a', author: 'Ann' }); // 'commenter:Ann'
 */
export function commenterKey(comment: Pick<Comment, 'author' | 'id'>): string {
  return `commenter:${personOf(comment)}`;
}

/** What drawing programs print for someone without a name; a node without any label could not be found. */
export const participantLabel = (name: string): string => name || '(no name)';

/** A participant. */
export interface ParticipantSeed {
  readonly key: string;
  readonly kind: 'commenter' | 'speaker';
  readonly name: string;
  /** Comments written, or quotations attributed. */
  comments: number;
  quotations: number;
}

/**
 * All participants by key: commenters in order of their first comment, then speakers in order of the article. O(n).
 *
 * @example
 * const comments = [{ id: 'a', author: 'Ann', text: 'Soup' }, { id: 'b', author: 'Ann', text: 'Bread' }];
 * listParticipants({ article: { text: '' }, comments }, []).get('commenter:Ann').comments; // 2
 */
export function listParticipants(discussion: Discussion, speakers: readonly Speaker[]): Map<string, ParticipantSeed> {
  const participants = new Map<string, ParticipantSeed>();
  for (const comment of discussion.comments) {
    const key = commenterKey(comment);
    const known = participants.get(key);
    if (known) known.comments++;
    else
      participants.set(key, { key, kind: 'commenter', name: identityOf(comment.author), comments: 1, quotations: 0 });
  }
  for (const speaker of speakers) {
    const key = speakerKey(speaker);
    participants.set(key, { key, kind: 'speaker', name: speaker.name, comments: 0, quotations: speaker.quotations });
  }
  return participants;
}
