import { expect, test } from 'vitest';
import { rankQuotations, rankSpeakers } from '../../src/metrics/index.js';
import type { Layers } from '../../src/schema/index.js';
import { errorOf } from '../support/discussions.js';
import { layersOf, speakerOf, stanceOf } from '../support/layers.js';

const quotation = (id: string, speakerId: string): Layers['quotations'][number] => ({
  id,
  kind: 'direct',
  content: { start: 0, end: 2 },
  speakerId,
  basis: 'given',
});

const layers: Layers = {
  ...layersOf(
    [
      ['Ann', null],
      ['Bob', null],
      ['Ann', null],
    ],
    [
      speakerOf('s1', 'Mary Lee'),
      speakerOf('s2', 'John Hall'),
      speakerOf('s3', 'Kit Moss'),
      speakerOf('s4', 'No One', 0),
    ],
    [
      stanceOf('c1', 'speaker', 's1', 'disagrees'),
      stanceOf('c3', 'quotation', 'q1', 'disagrees'),
      stanceOf('c2', 'speaker', 's2', 'agrees'),
    ],
  ),
  quotations: [quotation('q1', 's1'), quotation('q2', 's2'), quotation('q3', 's3')],
};

test('speakers most disputed, most echoed and most ignored, with the comments that do it', () => {
  const [first] = rankSpeakers(layers);
  expect(first).toMatchObject({ id: 's1', label: 'Mary Lee', disagreement: 1.6, agreement: 0.2, people: 1 });
  expect(first!.comments).toEqual([
    { id: 'c1', stance: 'disagrees', probability: 0.8 },
    { id: 'c3', stance: 'disagrees', probability: 0.8 },
  ]);
  expect(first!.dispute.value).toBeCloseTo(2.6 / 3.8, 3);
  expect(rankSpeakers(layers, { by: 'echoed' })[0]!.id).toBe('s2');
  expect(rankSpeakers(layers, { by: 'ignored' }).map(({ id }) => id)).toEqual(['s3', 's2', 's1']);
});

test('a comment that names a speaker and echoes their words counts once, by the surest', () => {
  const echoes = [stanceOf('c1', 'quotation', 'q1', 'disagrees', 0.9), stanceOf('c2', 'quotation', 'q2', 'neutral')];
  const [first, second] = rankSpeakers({ ...layers, stances: [...layers.stances, ...echoes] });
  expect(first).toMatchObject({ id: 's1', disagreement: 1.7, agreement: 0.2 });
  expect(first!.comments.map(({ id, probability }) => [id, probability])).toEqual([
    ['c1', 0.9],
    ['c3', 0.8],
  ]);
  expect(second!.comments).toEqual([{ id: 'c2', stance: 'agrees', probability: 0.8 }]);
});

test('quotations, ranked by the stances towards them', () => {
  expect(rankQuotations(layers).map(({ id, people }) => [id, people])).toEqual([
    ['q1', 1],
    ['q2', 0],
    ['q3', 0],
  ]);
  expect(rankQuotations(layers, { by: 'ignored' })[0]!.dispute).toMatchObject({ value: 0.5 });
});

test('nobody quoted, and an unknown order', () => {
  expect([rankSpeakers(layersOf([])), rankQuotations(layersOf([]))]).toEqual([[], []]);
  expect(errorOf(() => rankSpeakers(layers, { by: 'constructor' as never })).code).toBe('invalid-option');
});
