import type { Discussion } from '../../src/schema/index.js';

/** A comment a line: id, author, whom it answers (`~` for a known thread), votes, what it is when not of that time or gone, text. */
export function lines({ comments }: Discussion): string[] {
  return comments.map(({ id, author, parentId, threadId, votes, ghost, text }) => {
    const link = parentId ?? (threadId === undefined ? '?' : `~${threadId}`);
    return `${id} ${author || '–'} → ${link}${votes === undefined ? '' : ` +${votes}`}${ghost ? ' gone' : ''}: ${text}`;
  });
}
