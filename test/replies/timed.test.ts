import { expect, test } from 'vitest';
import { linked, writtenPages } from '../../bench/accuracy/threaded.js';
import { evaluateReplies } from '../../src/learn/index.js';
import { inferReplies, type Layout } from '../../src/replies/index.js';
import type { Comment, Discussion } from '../../src/schema/index.js';
import { writeMoment } from '../../src/text/moment.js';

const TEXTS = [
  ['Ann', 'The council should have asked the swimmers first.'],
  ['Bob', 'Parking costs more than the pool ever did.'],
  ['Cy', 'My children learned to swim there, thirty years ago.'],
  ['Di', 'Well, that is how it goes.'],
  ['Ed', 'Honestly, who would pay for all this?'],
  ['Fay', 'Nobody, I suppose.'],
] as const;

/** Minutes of each comment; none prints no times. */
function discussionAt(minutes: readonly number[], print: (minutes: number) => Partial<Comment> = asDate): Discussion {
  const comments = TEXTS.map(([author, text], i): Comment => {
    const times = minutes.slice(i, i + 1).map(print)[0];
    return { id: `c${i}`, author, text, ...times };
  });
  return { article: { title: 'Council closes the pool', text: 'The council voted to close the pool.' }, comments };
}

const asDate = (minutes: number) => ({ createdAt: writeMoment(1_700_000_000 + 60 * minutes)! });
const asAge = (minutes: number) => ({ minutesAgo: 100_000 - minutes });
const MINUTES = [0, 40, 300, 302, 2000, 2001];

test('of two comments, one of a quarter of an hour ago is likelier to be answered than one of months ago', () => {
  const odds = (minutes: readonly number[]) => {
    const [row] = inferReplies(discussionAt(minutes)).slice(5);
    if (row?.basis !== 'inferred') throw new Error('nothing was inferred');
    const probabilities = new Map([
      [row.parentId, row.probability],
      ...row.alternatives.map((one) => [one.parentId, one.probability] as const),
    ]);
    return probabilities.get('c4')! / probabilities.get('c3')!;
  };
  expect(odds([0, 10, 20, 30, 90_000, 90_015])).toBeGreaterThan(odds([0, 10, 20, 30, 40, 90_015]));
});

test('only what lies between two times counts, however they are printed', () => {
  const dated = inferReplies(discussionAt(MINUTES));
  expect(inferReplies(discussionAt(MINUTES.map((minutes) => minutes + 500_000)))).toEqual(dated);
  expect(inferReplies(discussionAt(MINUTES, asAge))).toEqual(dated);
});

test('times of fewer than half of the comments change nothing, nor do those of a chat', () => {
  const inferAs = (minutes: readonly number[], layout: Layout) => inferReplies(discussionAt(minutes), { layout });
  expect(inferAs([0, 40], 'tree')).toEqual(inferAs([], 'tree'));
  expect(inferAs(MINUTES, 'chat')).toEqual(inferAs([], 'chat'));
  expect(inferAs(MINUTES, 'tree')).not.toEqual(inferAs([], 'tree'));
});

test('a page that prints times says so in its reasons', () => {
  const reasons = inferReplies(discussionAt(MINUTES)).flatMap((row) => (row.basis === 'inferred' ? row.evidence : []));
  expect(reasons.some(({ because }) => /^came \d+ (?:minute|hour|day)s? after it$/.test(because ?? ''))).toBe(true);
});

test('times drawn by chance cost little: .746 of the parents on the written pages instead of .759. A floor may only rise', () => {
  const pages = writtenPages().map(linked);
  expect(evaluateReplies(pages).accuracy).toBeGreaterThanOrEqual(0.74);
});
