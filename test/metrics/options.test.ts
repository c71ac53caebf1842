/** Options that are not an object are refused by every metric that takes options. */
import { expect, test } from 'vitest';
import { projectParticipants } from '../../src/graph/index.js';
import * as metrics from '../../src/metrics/index.js';
import { errorOf } from '../support/discussions.js';
import { layersOf } from '../support/layers.js';

const layers = layersOf([
  ['Ann', null],
  ['Bob', 0, 'disagrees'],
]);
const graph = projectParticipants(layers);

const LIST: Readonly<Record<string, (options: never) => unknown>> = {
  eigenvector: (options) => metrics.eigenvector(graph, options),
  findCommunities: (options) => metrics.findCommunities(graph, options),
  frustration: (options) => metrics.frustration(graph, options),
  hits: (options) => metrics.hits(graph, options),
  influence: (options) => metrics.influence(layers, options),
  measureComments: (options) => metrics.measureComments(layers, options),
  modularity: (options) => metrics.modularity(graph, new Map(), options),
  nextQuestions: (options) => metrics.nextQuestions(layers, options),
  pagerank: (options) => metrics.pagerank(graph, options),
  randomWalkControversy: (options) => metrics.randomWalkControversy(graph, new Map(), options),
  rankChains: (options) => metrics.rankChains(layers, options),
  rankDisagreements: (options) => metrics.rankDisagreements(layers, options),
  rankParticipants: (options) => metrics.rankParticipants(layers, options),
  rankQuotations: (options) => metrics.rankQuotations(layers, options),
  rankSpeakers: (options) => metrics.rankSpeakers(layers, options),
  splitCamps: (options) => metrics.splitCamps(graph, options),
  spreadMeasures: (options) => metrics.spreadMeasures(layers, options),
  strength: (options) => metrics.strength(graph, options),
  targetEntropy: (options) => metrics.targetEntropy(graph, options),
  triangleBalance: (options) => metrics.triangleBalance(graph, options),
  walkBalance: (options) => metrics.walkBalance(graph, options),
  weightedReciprocity: (options) => metrics.weightedReciprocity(graph, options),
};

test.each(Object.entries(LIST))('%s', (_, measure) => {
  for (const options of [null, 'weight', 3, []])
    expect(errorOf(() => measure(options as never))).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('options must be an object') as string,
    });
});

const STRENGTHS = [
  'eigenvector',
  'findCommunities',
  'hits',
  'modularity',
  'pagerank',
  'strength',
  'targetEntropy',
  'weightedReciprocity',
];

test.each(STRENGTHS)('%s takes no strength that is not the name of an attribute', (name) => {
  for (const strength of [5, {}, () => 1])
    expect(errorOf(() => LIST[name]!({ strength } as never))).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('strength must be the name of an edge attribute or null') as string,
    });
});

test('the strength is looked at in an empty graph, too', () => {
  const none = projectParticipants(layersOf([]));
  expect(errorOf(() => metrics.pagerank(none, { strength: 5 as never }))).toMatchObject({ code: 'invalid-option' });
  expect(metrics.pagerank(none)).toEqual(new Map());
});

test.each([
  ['frustration', 'sign'],
  ['randomWalkControversy', 'strengthOf'],
  ['splitCamps', 'sign'],
  ['triangleBalance', 'sign'],
  ['walkBalance', 'sign'],
])('%s: %s is a function', (name, option) => {
  for (const value of ['agreement', null, 1])
    expect(errorOf(() => LIST[name]!({ [option]: value } as never))).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining(`${option} must be a function`) as string,
    });
  expect(() => LIST[name]!({ [option]: undefined } as never)).not.toThrow();
});

test('randomWalkControversy takes no option that does not exist', () => {
  const walk = LIST['randomWalkControversy']!;
  expect(errorOf(() => walk({ strength: () => 1 } as never))).toMatchObject({
    code: 'invalid-option',
    message: '"strength" is not an option; the options are strengthOf, hubs.',
  });
});

test('groups and sides are Maps', () => {
  for (const none of [undefined, null, {}, []]) {
    expect(errorOf(() => metrics.modularity(graph, none as never))).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('groups must be a Map') as string,
    });
    expect(errorOf(() => metrics.randomWalkControversy(graph, none as never))).toMatchObject({
      code: 'invalid-option',
      message: expect.stringContaining('sides must be a Map') as string,
    });
  }
});

test('projectParticipants', () => {
  expect(errorOf(() => projectParticipants(layers, null as never))).toMatchObject({ code: 'invalid-option' });
});

test.each([
  ['exchangedReplies', metrics.exchangedReplies],
  ['repliers', metrics.repliers],
  ['starterRatio', metrics.starterRatio],
])('%s refuses unknown links and other data', (name, measure) => {
  for (const links of ['Best', { links: 'best' }, null])
    expect(errorOf(() => measure(layers, links as never))).toMatchObject({
      code: 'invalid-option',
      message: expect.stringMatching(/^links must be expected or best, but is /) as string,
    });
  expect(errorOf(() => measure({} as never))).toMatchObject({
    code: 'invalid-analysis',
    message: expect.stringContaining(`${name}() takes an Analysis`) as string,
  });
});
