import { expect } from 'vitest';
import type { Analysis, Comment, Discussion } from '../../src/schema/index.js';
import { DiscussionError } from '../../src/schema/index.js';

/** A discussion with a short article. */
export function discussionOf(
  comments: readonly Comment[],
  text = 'The council closed the pool. It was old.',
): Discussion {
  return { article: { text }, comments };
}

/** What holds for the analysis of any discussion of `count` comments: nothing lost, ids unique, replies a forest. */
export function expectSound({ discussion, replies }: Analysis, count: number): void {
  const ids = discussion.comments.map(({ id }) => id);
  expect(ids.length).toBe(count);
  const position = new Map(ids.map((id, i) => [id, i]));
  expect(position.size).toBe(count);
  expect(replies.length).toBe(count);
  const depth = new Int32Array(count);
  const trail: number[] = [];
  replies.forEach(({ id, parentId }, i) => {
    if (id !== ids[i]) throw new Error(`row ${i} is about ${id}, not ${ids[i]}`);
    if (parentId !== null && parentId !== 'article' && !position.has(parentId))
      throw new Error(`${id} answers ${parentId}, which is not there`);
  });
  for (let start = 0; start < count; start++) {
    let at: number | undefined = start;
    while (at !== undefined && depth[at] === 0) {
      depth[at] = -1;
      trail.push(at);
      at = position.get(replies[at]!.parentId ?? 'article');
    }
    if (at !== undefined && depth[at] === -1) throw new Error(`a circle of replies through ${ids[at]}`);
    for (let last = trail.pop(); last !== undefined; last = trail.pop()) depth[last] = 1;
  }
}

/** The DiscussionError that `act` throws. */
export function errorOf(act: () => unknown): DiscussionError {
  try {
    act();
  } catch (error) {
    if (error instanceof DiscussionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
