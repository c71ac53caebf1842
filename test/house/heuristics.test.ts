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
  expect(list.map(({ id }) => id)).toEqual(files.map((file) => `${room}/${file.replace('.ts', '')}`).sort());
});

test.each(rooms.flatMap(({ list }) => list))(
  '$id is fully described, and has a test',
  ({ id, measures, unit, sources, knots = [] }) => {
    expect(existsSync(join(ROOT, 'test', id.replace('/', '/heuristics/')).concat('.test.ts'))).toBe(true);
    expect(measures.length).toBeGreaterThan(10);
    expect(unit.length).toBeGreaterThan(2);
    expect(sources[0]!.cite.length).toBeGreaterThan(10);
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

test.each([
  ['comments', commentsWeights, [...TIMED, ...THREADED]],
  ['chat', chatWeights, [...TIMED, ...THREADED]],
  ['threaded', threadedWeights, TIMED.filter((id) => !THREADED.includes(id))],
])(
  'weights for %s name the features of the looks, in their order: npm run fit -- replies after a change',
  (_, { first, second }, later) => {
    const isMissing = (id: string) => later.includes(id) && !first.features.includes(id);
    expect(first.features).toEqual(FIRST_FEATURES.filter((id) => !isMissing(id)));
    expect(second.features).toEqual(SECOND_FEATURES.filter((id) => !isMissing(id)));
    expect(first.cuts).toHaveLength(first.features.length);
    expect(second.cuts).toHaveLength(second.features.length);
    const shared = first.features.filter((id) => FIRST_FEATURES.indexOf(id) < KEPT).length;
    expect(second.cuts.slice(0, shared)).toEqual(first.cuts.slice(0, shared));
  },
);

test('every name of a reply reason is used once', () => {
  const names = [...replyHeuristics, ...circumstances, ...secondLooks].map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});
