import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countForest, expectCounts } from '../../src/metrics/comments.js';
import { drawLayers } from '../../src/metrics/draw-layers.js';
import { exchangedReplies, measureComments, rankParticipants, spreadMeasures } from '../../src/metrics/index.js';
import { readPosterior } from '../../src/metrics/posterior.js';
import { drawForests, spreadOf } from '../../src/metrics/sample.js';
import type { Layers, Reply } from '../../src/schema/index.js';
import { errorOf } from '../support/discussions.js';
import { layersOf, stanceOf } from '../support/layers.js';

const NAMES = ['Ann', 'Bob', 'Cy'];

/** Posteriors as the inference returns them: the best parent, up to five others, and an unlisted rest. */
const posteriors = fc
  .array(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 7 }), {
    minLength: 2,
    maxLength: 12,
  })
  .map((rows): Layers => {
    const layers = layersOf(rows.map((_, i) => [NAMES[i % 3]!, null]));
    const replies = rows.map((weights, i): Reply => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      const told = weights.slice(1, i + 2).map((weight, k) => ({
        parentId: k === 0 ? 'article' : `c${((k * 5 + i) % i) + 1}`,
        probability: weight / sum,
      }));
      const distinct = told.filter(({ parentId }, k) => told.findIndex((other) => other.parentId === parentId) === k);
      const [best, ...alternatives] = distinct.sort((a, b) => b.probability - a.probability);
      return { id: `c${i + 1}`, basis: 'inferred', evidence: [], ...best!, alternatives };
    });
    return { ...layers, replies };
  });

const NAMES_OF_COUNTS = ['replies', 'depth', 'subtree'] as const;

/** By how many standard errors the mean of 20,000 forests is off, per comment. */
function errorsOf(layers: Layers, together: number): Record<(typeof NAMES_OF_COUNTS)[number], number[]> {
  const posterior = readPosterior(layers);
  const n = posterior.order.length;
  const empty = () => ({ replies: new Float64Array(n), depth: new Float64Array(n), subtree: new Float64Array(n) });
  const exact = expectCounts(posterior);
  const [counts, sums, squares] = [empty(), empty(), empty()];
  const half = 10_000;
  for (const seed of [1, 2])
    drawForests(
      posterior,
      { samples: half, seed },
      (parents) => {
        countForest(parents, counts);
        for (const name of NAMES_OF_COUNTS)
          counts[name].forEach((count, k) => {
            sums[name][k]! += count;
            squares[name][k]! += count * count;
          });
      },
      together,
    );
  const errors = (name: (typeof NAMES_OF_COUNTS)[number]) =>
    [...sums[name]].map((sum, k) => {
      const mean = sum / (2 * half);
      const deviation = Math.sqrt(Math.max(1e-9, squares[name][k]! / (2 * half) - mean * mean));
      return Math.abs(mean - exact[name][k]!) / (deviation / Math.sqrt(2 * half));
    });
  return { replies: errors('replies'), depth: errors('depth'), subtree: errors('subtree') };
}

test('expectations are those of 20,000 drawn forests, within 3 standard errors as often as that happens', () => {
  const errors: number[] = [];
  const together: number[] = [];
  fc.assert(
    fc.property(posteriors, (layers) => {
      errors.push(...Object.values(errorsOf(layers, 0)).flat());
      together.push(...errorsOf(layers, 0.6).replies);
    }),
    { numRuns: 12, seed: 6 },
  );
  for (const list of [errors, together]) {
    expect(list.length).toBeGreaterThan(60);
    expect(list.filter((error) => error > 3).length / list.length).toBeLessThan(0.01);
    expect(Math.max(...list)).toBeLessThan(4.5);
  }
});

test('as many replies are received as given, and self-replies do not count', () => {
  const sum = (values: ReadonlyMap<string, number>) => [...values.values()].reduce((total, value) => total + value, 0);
  fc.assert(
    fc.property(posteriors, (layers) => {
      const { received, given } = exchangedReplies(layers);
      expect(sum(received)).toBeCloseTo(sum(given), 9);
      const comments = layers.discussion.comments.map((comment) => ({ ...comment, author: 'Ann' }));
      expect(sum(exchangedReplies({ ...layers, discussion: { ...layers.discussion, comments } }).received)).toBeCloseTo(
        0,
        9,
      );
    }),
  );
});

test('drawn parents come before their comments, and the same seed draws the same', () => {
  fc.assert(
    fc.property(posteriors, fc.integer(), (layers, seed) => {
      const posterior = readPosterior(layers);
      const draw = () => {
        const all: number[] = [];
        drawForests(posterior, { samples: 20, seed }, (parents) => {
          all.push(...parents);
          expect(parents.every((parent, k) => parent < k)).toBe(true);
        });
        return all;
      };
      expect(draw()).toEqual(draw());
    }),
    { numRuns: 20 },
  );
});

test('unlisted probability goes to the comments before; given links and known threads leave none', () => {
  const alternatives = [{ parentId: 'article', probability: 0.2 }];
  const half: Reply = { id: 'c3', parentId: 'c1', basis: 'inferred', probability: 0.4, evidence: [], alternatives };
  const layers = layersOf([
    ['Ann', null],
    ['Bob', 0],
    ['Cy', 0],
  ]);
  const replies = [layers.replies[0]!, layers.replies[1]!, half];
  expect(measureComments({ ...layers, replies }).map(({ replies }) => replies)).toEqual([1.6, 0.2, 0]);
  const [first, second, third] = layers.discussion.comments;
  const threaded = { ...layers.discussion, comments: [first!, second!, { ...third!, threadId: 'c1' }] };
  expect(measureComments({ discussion: threaded, replies }).map(({ replies }) => replies)).toEqual([1.6667, 0, 0]);
  const open = { ...half, parentId: null };
  expect(measureComments({ ...layers, replies: [replies[0]!, replies[1]!, open] })[0]!.replies).toBe(1.4);
});

test('given links may point forward: descendants move, the chosen forest stays whole', () => {
  const layers = layersOf([
    ['Ann', 2],
    ['Bob', 0],
    ['Cy', null],
  ]);
  expect([...readPosterior(layers).order]).toEqual([2, 0, 1]);
  expect(measureComments(layers).map(({ depth }) => depth)).toEqual([2, 3, 1]);
});

test('spread: the median, and of counts only the values whose middle is inside the interval', () => {
  expect(spreadOf(new Float64Array(100))).toEqual({ median: 0, low: 0, high: 0 });
  const rare = Float64Array.from({ length: 100 }, (_, i) => Number(i < 7));
  expect(spreadOf(rare)).toEqual({ median: 0, low: 0, high: 0 });
  const usual = Float64Array.from({ length: 100 }, (_, i) => Number(i < 12));
  expect(spreadOf(usual)).toEqual({ median: 0, low: 0, high: 1 });
  const even = spreadOf(Float64Array.from({ length: 1001 }, (_, i) => i));
  expect(even.median).toBe(500);
  expect(even.high - even.low).toBeCloseTo(900, -1);
});

const doubtful: Layers = (() => {
  const layers = layersOf(
    [
      ['Ann', null],
      ['Bob', 0, 'disagrees', 0.6],
      ['Cy', 1, 'disagrees', 0.5],
      ['Di', 0, 'agrees', 0.9],
      ['Ann', 3, 'neutral', 0.4],
    ],
    [],
    [stanceOf('c2', 'article', 'article', 'disagrees')],
  );
  const replies = layers.replies.map(
    (reply): Reply =>
      reply.basis === 'inferred'
        ? { ...reply, alternatives: [{ parentId: 'article', probability: 1 - reply.probability }] }
        : reply,
  );
  return { ...layers, replies };
})();

test('the three modes: certain links count in full, sampled rows have a spread', () => {
  expect(measureComments(doubtful, { mode: 'best' }).map(({ replies }) => replies)).toEqual([2, 1, 0, 1, 0]);
  const expected = measureComments(doubtful);
  expect(expected[1]).not.toHaveProperty('spread');
  const sampled = measureComments(doubtful, { mode: 'sampled', samples: 400, seed: 3 });
  expect(sampled.map(({ spread: _, ...row }) => row)).toEqual(expected);
  expect(sampled).toEqual(measureComments(doubtful, { mode: 'sampled', samples: 400, seed: 3 }));
  expect(sampled[0]!.spread!.replies).toEqual({ median: 2, low: 1, high: 2 });
  expect(sampled[2]!.spread!.replies).toEqual({ median: 0, low: 0, high: 0 });

  const rows = rankParticipants(doubtful, { mode: 'sampled' });
  for (const { spread } of rows) {
    expect(spread!.low).toBeLessThanOrEqual(spread!.median);
    expect(spread!.median).toBeLessThanOrEqual(spread!.high);
    expect(spread!.first).toBeLessThanOrEqual(spread!.topThree);
  }
  expect(rows[0]).toMatchObject({ name: 'Ann', centralities: { strength: 1.5 } });
  expect(rankParticipants(doubtful)[0]).not.toHaveProperty('spread');
  expect(rankParticipants(doubtful, { mode: 'best' })[0]!.centralities.strength).toBe(2);
  expect(rankParticipants(doubtful, { by: 'received' })[0]!.centralities.received).toBeCloseTo(
    exchangedReplies(doubtful).received.get('commenter:Ann')!,
    3,
  );
});

test('a discussion whose links are given has no spread', () => {
  const sure = layersOf([
    ['Ann', null],
    ['Bob', 0],
    ['Ann', 1],
  ]);
  for (const { centralities, spread } of rankParticipants(sure, { mode: 'sampled' }))
    expect(spread).toMatchObject({ low: centralities.pagerank, high: centralities.pagerank });
  const { depth, reciprocity } = spreadMeasures(sure);
  expect([depth, reciprocity]).toEqual([
    { median: 3, low: 3, high: 3 },
    { median: 1, low: 1, high: 1 },
  ]);
  expect(spreadMeasures(doubtful).depth).toEqual({ median: 3, low: 2, high: 3 });
});

test('stances are drawn where their target is drawn as the parent', () => {
  let disagreeing = 0;
  let linked = 0;
  drawLayers(doubtful, readPosterior(doubtful), { samples: 2000 }, ({ replies, stances }) => {
    if (replies[1]!.parentId === 'c1') linked++;
    const row = stances.find(({ commentId, target }) => commentId === 'c2' && target.kind === 'comment');
    if (row) expect(replies[1]!.parentId).toBe('c1');
    if (row?.stance === 'disagrees') disagreeing++;
    expect(stances.some(({ target }) => target.kind === 'article')).toBe(true);
  });
  expect(disagreeing / linked).toBeCloseTo(0.8, 1);
});

test('invalid options', () => {
  for (const options of [{ mode: 'certain' }, { mode: 'sampled', samples: 5 }, { mode: 'sampled', seed: Number.NaN }]) {
    expect(errorOf(() => measureComments(doubtful, options as never)).code).toBe('invalid-option');
    expect(errorOf(() => rankParticipants(doubtful, options as never)).code).toBe('invalid-option');
  }
  expect(measureComments(layersOf([]), { mode: 'sampled' })).toEqual([]);
  expect(rankParticipants(layersOf([]), { mode: 'sampled' })).toEqual([]);
});
