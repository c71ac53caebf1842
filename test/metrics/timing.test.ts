/** How quickly people write, with times and without. */
import { expect, test } from 'vitest';
import { measureTiming } from '../../src/metrics/index.js';
import type { Layers } from '../../src/schema/index.js';
import { layersOf } from '../support/layers.js';

const talk = layersOf([
  ['Ann', null],
  ['Bob', 0],
  ['Cy', null],
  ['Ann', 1],
  ['Di', 0],
]);

function at(times: readonly (string | undefined)[]): Layers {
  const comments = talk.discussion.comments.map((comment, i) => {
    const createdAt = times[i];
    return createdAt === undefined ? comment : { ...comment, createdAt };
  });
  return { ...talk, discussion: { ...talk.discussion, comments } };
}

test('without times, gaps are counted in comments', () => {
  expect(measureTiming(talk)).toEqual({ unit: 'comments', medianLag: 2, halfLife: 2, burstiness: null });
  expect(measureTiming(talk, ['c1', 'c2', 'c4', 'c5'])).toMatchObject({ unit: 'comments', halfLife: 1, medianLag: 2 });
  expect(measureTiming(talk, ['c1', 'c2', 'c4', 'c5']).burstiness).toBeGreaterThan(-1);
});

test('with times, in seconds, whatever the offset', () => {
  const times = ['T10:00:00Z', 'T12:01:00+02:00', 'T10:01:30Z', 'T10:02Z', 'T10:04:00.500Z'].map(
    (t) => `2026-03-01${t}`,
  );
  const timing = measureTiming(at(times));
  expect(timing).toMatchObject({ unit: 'seconds', medianLag: 60, halfLife: 90 });
  expect(timing.burstiness).toBeGreaterThan(-1);
  const clock = ['10:00', '10:01', '10:02', '10:03', '10:04'].map((t) => `2026-03-01T${t}`);
  expect(measureTiming(at(clock))).toMatchObject({ unit: 'seconds', medianLag: 120, burstiness: -1 });
});

test.each([
  ['one missing', ['2026-03-01T10:00', undefined]],
  ['some with an offset', ['2026-03-01T10:00', '2026-03-01T10:01Z']],
  ['dates alone', ['2026-03-01', '2026-03-02']],
  ['no date there is', ['2026-03-01T10:00', '2026-13-01T10:00']],
  ['words', ['yesterday', '2 hours ago']],
])('%s: no times', (_, [first, second]) => {
  const rest = ['2026-03-01T10:02', '2026-03-01T10:03', '2026-03-01T10:04'];
  expect(measureTiming(at([first, second, ...rest])).unit).toBe('comments');
});

test('no comments, one, and a missing one', () => {
  const none = { unit: 'comments', medianLag: 0, halfLife: 0 };
  expect(measureTiming(layersOf([]))).toEqual({ ...none, burstiness: null });
  expect(measureTiming(talk, ['c3'])).toEqual({ ...none, burstiness: 0 });
  expect(() => measureTiming(talk, ['c9'])).toThrow('There is no comment "c9"');
  expect(() => measureTiming(talk, { commentIds: ['c3'] } as never)).toThrow('chain.commentIds');
});
