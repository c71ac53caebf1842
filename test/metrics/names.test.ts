/** Commenters' names change no number: every metric, on a lively discussion between people with strange names. */
import { DirectedGraph } from 'graphology';
import { expect, test } from 'vitest';
import { projectParticipants } from '../../src/graph/index.js';
import * as metrics from '../../src/metrics/index.js';
import { PARTICIPANT_MEASURES, viewOf } from '../../src/metrics/participant-measures.js';
import type { Centrality, Layers, Reply } from '../../src/schema/index.js';
import { layersOf, type Row, speakerOf, stanceOf } from '../support/layers.js';

const PLAIN = ['Ann', 'Bob', 'Cy', 'Di', 'Mary Lee'];
const STRANGE = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

function talk(names: readonly string[]): Layers {
  const [ann, bob, cy, di, mary] = names as [string, string, string, string, string];
  const rows: Row[] = [
    [ann, null],
    [bob, 0, 'disagrees', 0.7],
    [ann, 1, 'disagrees', 0.6],
    [cy, 1, 'agrees', 0.9],
    [di, 0, 'neutral', 0.4],
    [cy, 4, 'disagrees'],
    [bob, 2, 'disagrees', 0.5],
  ];
  const layers = layersOf(rows, [speakerOf('s1', mary)], [stanceOf('c2', 'speaker', 's1', 'disagrees')]);
  const replies = layers.replies.map(
    (reply): Reply =>
      reply.basis === 'inferred' ? { ...reply, alternatives: [{ parentId: 'article', probability: 0.1 }] } : reply,
  );
  const quotations = [
    { id: 'q1', kind: 'direct', content: { start: 0, end: 2 }, speakerId: 's1', basis: 'given' } as const,
  ];
  return { ...layers, replies, quotations };
}

const ids = (layers: Layers) => layers.discussion.comments.map(({ id }) => id);

/** Every public metric. Those that take plain numbers see no names. */
const LIST: Readonly<Record<Exclude<keyof typeof metrics, NumbersOnly>, (layers: Layers) => unknown>> = {
  antagonism: onGraph(metrics.antagonism),
  betweenness: onGraph(metrics.betweenness),
  cascadeOf: (layers) => metrics.cascadeOf(layers, 'c1'),
  centralisation: onGraph(metrics.centralisation),
  components: onGraph(metrics.components),
  correctedReciprocity: onGraph(metrics.correctedReciprocity),
  degree: onGraph(metrics.degree),
  density: onGraph(metrics.density),
  describeChain: (layers) => metrics.describeChain(layers, ids(layers)),
  eigenvector: onGraph(metrics.eigenvector),
  exchangedReplies: (layers) => Object.values(metrics.exchangedReplies(layers)),
  findCommunities: onGraph((graph) => metrics.findCommunities(graph).groups),
  frustration: onGraph(metrics.frustration),
  harmonic: onGraph(metrics.harmonic),
  hits: onGraph((graph) => Object.values(metrics.hits(graph))),
  influence: metrics.influence,
  lastWord: metrics.lastWord,
  measureComments: (layers) => metrics.measureComments(layers, { mode: 'sampled' }),
  measureDiscussion: metrics.measureDiscussion,
  measureThreads: metrics.measureThreads,
  measureTiming: metrics.measureTiming,
  modularity: onGraph((graph) => metrics.modularity(graph, metrics.findCommunities(graph).of)),
  nextQuestions: (layers) => metrics.nextQuestions(layers).map(({ expectedChange }) => expectedChange),
  pagerank: onGraph(metrics.pagerank),
  randomWalkControversy: onGraph((graph) => metrics.randomWalkControversy(graph, metrics.splitCamps(graph).sides)),
  rankChains: metrics.rankChains,
  rankDisagreements: (layers) => metrics.rankDisagreements(layers).map(({ probability }) => probability),
  rankParticipants: (layers) => metrics.rankParticipants(layers, { mode: 'sampled', samples: 50 }),
  rankQuotations: metrics.rankQuotations,
  rankSpeakers: metrics.rankSpeakers,
  reciprocity: onGraph(metrics.reciprocity),
  repliers: metrics.repliers,
  replyHIndex: metrics.replyHIndex,
  responsiveness: onGraph(metrics.responsiveness),
  signedDegrees: onGraph(metrics.signedDegrees),
  splitCamps: onGraph((graph) => Object.values(metrics.splitCamps(graph))),
  spreadMeasures: metrics.spreadMeasures,
  starterRatio: metrics.starterRatio,
  strength: onGraph(metrics.strength),
  targetEntropy: onGraph(metrics.targetEntropy),
  triangleBalance: onGraph(metrics.triangleBalance),
  walkBalance: onGraph(metrics.walkBalance),
  weightedReciprocity: onGraph(metrics.weightedReciprocity),
};
type NumbersOnly =
  | 'burstiness'
  | 'effectiveNumber'
  | 'entropy'
  | 'gini'
  | 'hIndex'
  | 'levelHIndex'
  | 'structuralVirality';

function onGraph(measure: (graph: ReturnType<typeof projectParticipants>) => unknown) {
  return (layers: Layers) => measure(projectParticipants(layers));
}

/**
 * Replaces the names by plain ones; rows of equal rank are sorted by name, so lists are compared in an order of their
 * own.
 */
function plainly(value: unknown, names: readonly string[]): unknown {
  const plain = (text: string) => {
    const at = names.indexOf(text.replace(/^commenter:/, ''));
    return at < 0 ? text : PLAIN[at]!;
  };
  if (value instanceof Map) return plainly([...(value as Map<string, unknown>)], names);
  if (Array.isArray(value)) return value.map((item) => plainly(item, names));
  if (typeof value === 'string') return plain(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainly(item, names)]));
}

const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value;

test.each(Object.entries(LIST))('%s', (_, measure) => {
  const known = sorted(plainly(measure(talk(PLAIN)), PLAIN));
  expect(sorted(plainly(measure(talk(STRANGE)), STRANGE))).toEqual(known);
  expect(JSON.stringify(known)).not.toBe('[]');
});

test.each(Object.keys(PARTICIPANT_MEASURES))('participants by %s', (by) => {
  const values = (names: readonly string[]) =>
    plainly(PARTICIPANT_MEASURES[by as Centrality](viewOf(talk(names), 'expected')), names);
  expect(values(STRANGE)).toEqual(values(PLAIN));
});

test('names like numbers change nothing in somebody else’s graph either', () => {
  const measure = (names: readonly string[]) => {
    const graph = new DirectedGraph();
    for (const name of names) graph.addNode(name);
    const ties = [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 0],
      [3, 4],
      [4, 3],
      [3, 2],
    ] as const;
    for (const [from, to] of ties) graph.addDirectedEdge(names[from], names[to], { strength: 1 + from });
    const of = (values: ReadonlyMap<string, number>) => names.map((name) => values.get(name));
    const { hubs, authorities } = metrics.hits(graph);
    const communities = metrics.findCommunities(graph);
    const groups = new Map(names.map((name, i) => [name, i % 2]));
    return {
      pagerank: of(metrics.pagerank(graph)),
      hits: [of(hubs), of(authorities)],
      eigenvector: of(metrics.eigenvector(graph)),
      communities: [of(communities.of), communities.modularity],
      modularity: metrics.modularity(graph, groups),
    };
  };
  const plain = measure(['a', 'b', 'c', 'd', 'e']);
  expect(plain.pagerank).not.toContain(undefined);
  expect(measure(['10', '2', '-', '', '1'])).toEqual(plain);
});
