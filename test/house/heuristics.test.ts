/** Every heuristic is complete: its file, its test, its line in the list, its weight. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quotationHeuristics } from '../../src/quotations/heuristics/index.js';
import { weights as quotationWeights } from '../../src/quotations/weights.js';
import { circumstances } from '../../src/replies/circumstances.js';
import { FIRST_FEATURES } from '../../src/replies/first-look.js';
import { replyHeuristics } from '../../src/replies/heuristics/index.js';
import { KEPT, SECOND_FEATURES } from '../../src/replies/second-look.js';
import { secondLooks } from '../../src/replies/second-looks/index.js';
import { chatWeights } from '../../src/replies/weights-chat.js';
import { commentsWeights } from '../../src/replies/weights-comments.js';
import { threadedWeights } from '../../src/replies/weights-threaded.js';
import { stanceHeuristics } from '../../src/stances/heuristics/index.js';
import { weights as stanceWeights } from '../../src/stances/weights.js';
import { ROOT } from '../support/source.js';

interface Listed {
  readonly id: string;
  readonly measures: string;
  readonly unit: string;
  readonly knots?: readonly number[];
  readonly sources: readonly { readonly cite: string }[];
}

const rooms: readonly { room: string; list: readonly Listed[]; weights: object }[] = [
  { room: 'quotations', list: quotationHeuristics, weights: quotationWeights },
  { room: 'replies', list: replyHeuristics, weights: {} },
  { room: 'stances', list: stanceHeuristics, weights: stanceWeights },
];

test.each(rooms)('$room: files and list match, alphabetically', ({ room, list }) => {
  const files = readdirSync(join(ROOT, 'src', room, 'heuristics')).filter((file) => file !== 'index.ts');
  expect(
    list.map(({ id }) => id),
    `src/${room}/heuristics/index.ts lists each file of its folder, in the order of their names`,
  ).toEqual(files.map((file) => `${room}/${file.replace('.ts', '')}`).sort());
});

test.each(rooms.flatMap(({ list }) => list))(
  '$id is fully described, and has a test',
  ({ id, measures, unit, sources, knots = [] }) => {
    const test = `test/${id.replace('/', '/heuristics/')}.test.ts`;
    expect(existsSync(join(ROOT, test)), `${test} is missing`).toBe(true);
    expect(measures.length).toBeGreaterThan(10);
    expect(unit.length).toBeGreaterThan(2);
    for (const { cite } of sources)
      expect(cite, 'a work with its year, or "observation on" the data').toMatch(
        /^observation(?: on |: ).{3}|\b\d{4}, .{10}/,
      );
    expect([...knots].sort((a, b) => a - b)).toEqual(knots);
  },
);

test.each(rooms)('$room: weights name known heuristics only', ({ list, weights }) => {
  const ids = list.map(({ id }) => id);
  expect(Object.keys(weights).filter((id) => !ids.includes(id))).toEqual([]);
});

/** Features that only pages with times have, or threaded ones: of those, our weights for other pages know nothing. */
const TIMED = ['replies/comes-soon', 'replies/speaks-soon', 'replies/takes-time'];
const THREADED = ['replies/comes-soon', 'replies/passes-open', 'replies/timed'];

const WAITS =
  'A reply heuristic has no effect until `npm run fit -- replies` gives it weights. Without the data, submit it with this test failing.';

test.each([
  ['comments', commentsWeights, [...TIMED, ...THREADED]],
  ['chat', chatWeights, [...TIMED, ...THREADED]],
  ['threaded', threadedWeights, TIMED.filter((id) => !THREADED.includes(id))],
])('reply weights for %s name the features of the looks, in their order', (_, { first, second }, later) => {
  const isMissing = (id: string) => later.includes(id) && !first.features.includes(id);
  expect(first.features, WAITS).toEqual(FIRST_FEATURES.filter((id) => !isMissing(id)));
  expect(second.features, WAITS).toEqual(SECOND_FEATURES.filter((id) => !isMissing(id)));
  expect(first.cuts).toHaveLength(first.features.length);
  expect(second.cuts).toHaveLength(second.features.length);
  const shared = first.features.filter((id) => FIRST_FEATURES.indexOf(id) < KEPT).length;
  expect(second.cuts.slice(0, shared)).toEqual(first.cuts.slice(0, shared));
});

test('every name of a reply reason is used once', () => {
  const names = [...replyHeuristics, ...circumstances, ...secondLooks].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});
