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
