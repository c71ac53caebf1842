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

const OTHERS: [string, string][] = Array.from({ length: 5 }, (_, i) => [
  `Passenger${i}`,
  `The evening boat number ${i} was late again and nobody on the pier was told.`,
]);
const answeredBy = (author: string, text: string) => {
  const replies = inferReplies(
    discussionOfRows([
      ['Heron', 'The old timetable had two more boats.'],
      [author, 'My cousin works in the harbour office.'],
      ...OTHERS,
      ['Sanderling', text],
    ]),
  );
  return replies.findIndex(({ id }) => id === replies.at(-1)!.parentId);
};

test.each([
  ['Gannet', 'That was years ago, Gannet.'],
  ['Gannet', 'No, Gannet, that was years ago.'],
  ['Gannet', 'Thank you Gannet, good to know.'],
  ['Gannet', 'Gannet - that was years ago.'],
  ['gannet', 'You should ask them yourself, gannet.'],
  ['Old Gannet', 'Gannet, that was years ago.'],
  ['GannetBoy', 'Gannet, that was years ago.'],
  ['mr_gannet', 'Not so, Gannet!'],
  ['Route9Gannet', 'Gannet, that was years ago.'],
  ['GannetBoy88', 'GannetBoy, that was years ago.'],
])('%s is spoken to in “%s”', (author, text) => {
  expect(answeredBy(author, text)).toBe(1);
});

test.each([
  ['Gannet', 'The cafe is called the Gannet, after a bird, and it is closed.'],
  ['Late Boat', 'Boat, late, again, every evening on the pier.'],
  ['Gannet', 'I told my friends, the gannets, the whole story.'],
])('%s is not spoken to in “%s”', (author, text) => {
  expect(answeredBy(author, text)).not.toBe(1);
});
