import { expect, test } from 'vitest';
import { rankDisagreements } from '../../src/metrics/index.js';
import type { Layers } from '../../src/schema/index.js';
import { layersOf, speakerOf, stanceOf } from '../support/layers.js';

const base = layersOf(
  [
    ['Ann', null],
    ['Bob', 0, 'disagrees', 0.5],
    ['Cat', 0, 'disagrees'],
    ['Cat', 2, 'disagrees'],
    ['Dan', 0, 'agrees'],
    ['Guest', 0],
    ['Guest', 5, 'disagrees', 0.9],
  ],
  [speakerOf('s1', 'Mary Lee')],
  [
    stanceOf('c1', 'quotation', 'q1', 'disagrees'),
    stanceOf('c2', 'article', 'article', 'disagrees'),
    { ...stanceOf('c5', 'speaker', 's1', 'disagrees'), edge: false },
  ],
);
const quotation = { id: 'q1', kind: 'direct', content: { start: 0, end: 2 }, speakerId: 's1', basis: 'given' } as const;
const layers: Layers = { ...base, quotations: [quotation] };

const told = (of: Layers, limit?: number) =>
  rankDisagreements(of, limit === undefined ? {} : { limit }).map(
    ({ author, target, probability }) => `${author} – ${target} ${probability}`,
  );

test('disagreements shown, by the probability of link and stance together, the most probable first', () => {
  expect(told(layers)).toEqual([
    'Cat – Ann 0.8',
    'Ann – Mary Lee 0.8',
    'Bob – the article 0.8',
    'Guest – Guest 0.72',
    'Bob – Ann 0.4',
  ]);
  expect(told(layers, 1)).toEqual(['Cat – Ann 0.8']);
  expect(rankDisagreements(layers)[0]).toMatchObject({
    commentId: 'c3',
    sentence: 'Cat disagrees with Ann (80 %): says so.',
    stance: { target: { kind: 'comment', id: 'c1' } },
  });
});

test('what a person stated needs no link', () => {
  const { evidence: _, ...stated } = stanceOf('c5', 'comment', 'c2', 'disagrees') as { evidence?: unknown };
  const corrected = { ...stated, basis: 'corrected', probabilities: { agrees: 0, disagrees: 1, neutral: 0 } };
  expect(told({ ...layers, stances: [corrected as Layers['stances'][number]] })).toEqual(['Dan – Bob 1']);
});

test('stances with missing ids are not listed, and a limit must be a whole number', () => {
  const lost = [stanceOf('c9', 'comment', 'c1', 'disagrees'), stanceOf('c1', 'speaker', 's9', 'disagrees')];
  expect(told({ ...layers, stances: lost })).toEqual([]);
  expect(told(layersOf([]))).toEqual([]);
  const named = [stanceOf('c1', 'comment', 's1', 'disagrees')];
  expect(told({ ...layers, stances: named })).toEqual([]);
  expect(told(layers, 0)).toEqual([]);
  const many = Array.from({ length: 21 }, () => stanceOf('c2', 'article', 'article', 'disagrees'));
  expect(told({ ...layers, stances: many })).toHaveLength(20);
  for (const limit of [0.5, -1])
    expect(() => rankDisagreements(layers, { limit })).toThrow('limit must be a whole number');
});

test('a nameless author is "someone"', () => {
  const nameless = layersOf([
    ['', null],
    ['Bob', 0, 'disagrees'],
  ]);
  expect(rankDisagreements(nameless)[0]!.sentence).toMatch(/^Bob disagrees with someone /);
});

test('of several disagreements of a comment with one speaker, the most probable', () => {
  const stances = [...layers.stances, stanceOf('c1', 'speaker', 's1', 'disagrees', 0.9)];
  expect(told({ ...layers, stances }).filter((line) => line.includes('Mary Lee'))).toEqual(['Ann – Mary Lee 0.9']);
});
