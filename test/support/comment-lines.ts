import type { Discussion } from '../../src/schema/index.js';

/** A line per comment: id, author, parent (`~` for a known thread), votes, `gone` for a ghost, text. */
export function lines({ comments }: Discussion): string[] {
  return comments.map(({ id, author, parentId, threadId, votes, ghost, text }) => {
    const link = parentId ?? (threadId === undefined ? '?' : `~${threadId}`);
    return `${id} ${author || '–'} → ${link}${votes === undefined ? '' : ` +${votes}`}${ghost ? ' gone' : ''}: ${text}`;
  });
}
