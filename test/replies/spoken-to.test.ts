import { expect, test } from 'vitest';
import { inferReplies } from '../../src/replies/index.js';
import { discussionOfRows } from '../support/replies.js';

test.each([3, 12, 40])('a comment that addresses someone answers them, %s comments back', (back) => {
  const others: [string, string][] = Array.from({ length: back }, (_, i) => [
    `Passenger${i}`,
    `The evening boat number ${i} was late again and nobody on the pier was told.`,
  ]);
  for (const opening of ['@Gannet', 'Gannet,']) {
    const replies = inferReplies(
      discussionOfRows([
        ['Heron', 'The old timetable had two more boats.'],
        ['Gannet', 'My cousin works in the harbour office.'],
        ...others,
        ['Sanderling', `${opening} how do you know that?`],
      ]),
    );
    const { parentId, evidence } = replies.at(-1) as Extract<(typeof replies)[number], { basis: 'inferred' }>;
    expect(parentId).toBe(replies[1]!.id);
    expect(evidence[0]?.heuristic).toBe('replies/names-author');
  }
});
