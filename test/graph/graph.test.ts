import { expect, test } from 'vitest';
import { buildGraph, projectParticipants } from '../../src/graph/index.js';
import type { Layers } from '../../src/schema/index.js';
import { layersOf, speakerOf, stanceOf } from '../support/layers.js';

const layers: Layers = {
  ...layersOf(
    [
      ['Ann', null],
      ['Bob', 0, 'disagrees', 0.9],
      ['Ann', 1, 'agrees', 0.5],
      ['Guest', 0],
      ['Guest', 0, 'neutral'],
    ],
    [speakerOf('s1', 'Mary Lee'), speakerOf('s2', 'John Hall', 0)],
    [stanceOf('c1', 'speaker', 's1', 'disagrees'), stanceOf('c2', 'article', 'article', 'disagrees')],
  ),
  quotations: [
    {
      id: 'q1',
      kind: 'direct',
      content: { start: 0, end: 2 },
      speakerId: 's1',
      basis: 'inferred',
      probability: 0.9,
      evidence: [],
    },
  ],
};

test.each([['bset'], [null], [1]])('links: %j is refused', (links) => {
  expect(() => projectParticipants(layers, { links: links as never })).toThrow(
    expect.objectContaining({ code: 'invalid-option', message: expect.stringContaining('expected or best') }),
  );
});

test('nodes are the article, speakers, commenters and comments; anonymous commenters are all different', () => {
  const graph = buildGraph(layers);
  const kinds = (kind: string) => graph.filterNodes((_, attributes) => attributes.kind === kind);
  expect(kinds('article')).toEqual(['article']);
  expect(kinds('speaker')).toEqual(['speaker:s1', 'speaker:s2']);
  expect(kinds('commenter')).toEqual(['commenter:Ann', 'commenter:Bob', 'commenter:?c4', 'commenter:?c5']);
  expect(kinds('comment')).toHaveLength(5);
  expect(graph.getNodeAttributes('commenter:Ann')).toEqual({ kind: 'commenter', label: 'Ann', comments: 2 });
});

test('a comment has what the source says of it, and nothing that it does not', () => {
  const { discussion } = layersOf([['Ann', null]]);
  const known = { createdAt: '2024-05-01', minutesAgo: 5, votes: -2, threadId: 't', ghost: true } as const;
  const article = { text: 'Late.', title: 'Ferry', author: 'Eve', url: 'https://x.example', publishedAt: '2024-05-01' };
  const graph = buildGraph({
    ...layersOf([['Ann', null]]),
    discussion: { ...discussion, article, comments: [{ ...discussion.comments[0]!, ...known }] },
  });
  expect(graph.getNodeAttributes('comment:c1')).toMatchObject(known);
  const { title, ...rest } = article;
  expect(graph.getNodeAttributes('article')).toEqual({ kind: 'article', label: title, ...rest });
  const [bare] = buildGraph(layers).filterNodes((_, { kind }) => kind === 'comment');
  expect(Object.keys(buildGraph(layers).getNodeAttributes(bare!))).toEqual([
    'kind',
    'label',
    'author',
    'text',
    'order',
  ]);
});

test('comments and their links have the side taken towards the parent, neutral or not', () => {
  const graph = buildGraph(layers);
  const link = (id: string) => graph.findEdge((_, { relation }, source) => relation === 'replies-to' && source === id)!;
  for (const [id, side] of [
    ['comment:c2', { stance: 'disagrees', stanceProbability: 0.8 }],
    ['comment:c5', { stance: 'neutral', stanceProbability: 0.8 }],
  ] as const) {
    expect(graph.getNodeAttributes(id)).toMatchObject(side);
    expect(graph.getEdgeAttributes(link(id))).toMatchObject(side);
  }
  expect(graph.getNodeAttributes('comment:c1')).not.toHaveProperty('stance');
  expect(graph.getEdgeAttributes(link('comment:c4'))).not.toHaveProperty('stance');
});

test('participants have camp and PageRank if they were ranked', () => {
  const rank = { overall: 1, withinKind: 1 };
  const same = <Value>(value: Value) => ({
    pagerank: value,
    betweenness: value,
    harmonic: value,
    degree: value,
    strength: value,
  });
  const row = { name: '', comments: 1, quotations: 0, centralities: same(0.4), ranks: same(rank) };
  const participants = [
    { ...row, id: 'commenter:Ann', kind: 'commenter', camp: 0 },
    { ...row, id: 'speaker:s1', kind: 'speaker', camp: null },
  ] as const;
  const graph = buildGraph({ ...layers, participants });
  expect(graph.getNodeAttributes('commenter:Ann')).toMatchObject({ camp: 0, pagerank: 0.4 });
  expect(graph.getNodeAttributes('speaker:s1')).toMatchObject({ pagerank: 0.4 });
  expect(graph.getNodeAttributes('speaker:s1')).not.toHaveProperty('camp');
});

test('every node has a label', () => {
  const nameless = layersOf([
    ['', null],
    [' \n', 0],
  ]);
  const comments = nameless.discussion.comments.map((comment) => ({ ...comment, text: ' ' }));
  const graph = buildGraph({ ...nameless, discussion: { ...nameless.discussion, comments } });
  expect(graph.mapNodes((_, { label }) => label)).toEqual([
    'Article',
    '(no name)',
    '(no name)',
    '(no text)',
    '(no text)',
  ]);
  expect(projectParticipants(nameless).mapNodes((_, { label }) => label)).toEqual(['(no name)', '(no name)']);
});

test('keys of edges stay the same when another edge goes', () => {
  const echo = (id: string) => ({ ...stanceOf('c1', 'quotation', id, 'disagrees') });
  const quotations = ['q1', 'q2'].map((id) => ({ ...layers.quotations[0]!, id }));
  const keys = (stances: Layers['stances']) => buildGraph({ ...layers, quotations, stances }).edges();
  const all = keys([echo('q1'), echo('q2')]);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain('replies-to:comment:c2>comment:c1');
  expect(all).toContain('mentions:comment:c1>speaker:s1#2');
  expect(all).not.toContain('disagrees-with:comment:c1>speaker:s1#2');
  expect(all).toEqual(expect.arrayContaining(keys([])));
});

test('edges read as sentences', () => {
  const graph = buildGraph(layers);
  const sentences = graph.mapEdges((_, { relation }, source, target) => `${source} ${relation} ${target}`);
  expect(sentences).toContain('commenter:Ann wrote comment:c1');
  expect(sentences).toContain('comment:c1 replies-to article');
  expect(sentences).toContain('comment:c2 replies-to comment:c1');
  expect(sentences).toContain('comment:c2 disagrees-with comment:c1');
  expect(sentences).toContain('comment:c3 agrees-with comment:c2');
  expect(sentences).toContain('comment:c1 disagrees-with speaker:s1');
  expect(sentences).toContain('comment:c2 disagrees-with article');
  expect(sentences).toContain('speaker:s1 said article');
  expect(sentences).toContain('article mentions speaker:s2');
  expect(sentences.filter((sentence) => /c5 (agrees|disagrees)/.test(sentence))).toEqual([]);
  expect(sentences.filter((sentence) => sentence.startsWith('speaker:s2'))).toEqual([]);
});

test('a stance on a quotation leads to its speaker, or to the article if it has none', () => {
  const stance = stanceOf('c1', 'quotation', 'q1', 'disagrees');
  const targetsOf = (quotations: Layers['quotations']) => {
    const graph = buildGraph({ ...layers, quotations, stances: [stance] });
    return graph.mapEdges((_, { relation }, source, target) => `${source} ${relation} ${target}`).slice(-2);
  };
  expect(targetsOf(layers.quotations)).toEqual([
    'comment:c1 mentions speaker:s1',
    'comment:c1 disagrees-with speaker:s1',
  ]);
  const [{ speakerId: _, ...nobodys }] = layers.quotations as [Layers['quotations'][0]];
  expect(targetsOf([nobodys]).at(-1)).toBe('comment:c1 disagrees-with article');
});

test('a graph without a headline is named after the discussion', () => {
  const { discussion } = layers;
  const named = { ...layers, discussion: { ...discussion, id: 'd1', article: { text: '', title: '' } } };
  expect(buildGraph(named).getAttribute('name')).toBe('d1');
});

test('inferred edges carry probability and reasons, given ones are certain', () => {
  const graph = buildGraph(layers);
  const edge = graph.findEdge((_, { relation }, source) => relation === 'disagrees-with' && source === 'comment:c2')!;
  expect(graph.getEdgeAttributes(edge)).toMatchObject({
    basis: 'inferred',
    probability: 0.8,
    because: 'says so',
    stance: 'disagrees',
  });
  const given = graph.findEdge((_, { relation }, source) => relation === 'replies-to' && source === 'comment:c1')!;
  expect(graph.getEdgeAttributes(given)).toMatchObject({ basis: 'given', probability: 1, because: '' });
  const said = graph.findEdge((_, { relation }) => relation === 'said')!;
  expect(graph.getEdgeAttributes(said)).toMatchObject({ basis: 'inferred', probability: 0.9, times: 1 });
});

test('links that lead nowhere or were left open make no edge', () => {
  const open = layersOf([
    ['Ann', null],
    ['Bob', 7],
  ]);
  const replies = [{ ...open.replies[0]!, parentId: null }, open.replies[1]!];
  const graph = buildGraph({ ...open, replies: replies as Layers['replies'] });
  expect(graph.filterEdges((_, { relation }) => relation === 'replies-to')).toEqual([]);
});

test('the projection sums all acts from one participant to another', () => {
  const graph = projectParticipants(layers);
  const edge = (from: string, to: string) => graph.getEdgeAttributes(from, to);
  expect(edge('commenter:Bob', 'commenter:Ann')).toEqual({
    strength: 0.9,
    agreement: expect.closeTo(0.09),
    disagreement: expect.closeTo(0.72),
  });
  expect(edge('commenter:Ann', 'commenter:Bob')).toEqual({
    strength: 0.5,
    agreement: expect.closeTo(0.4),
    disagreement: expect.closeTo(0.05),
  });
  expect(edge('commenter:Ann', 'speaker:s1')).toEqual({
    strength: expect.closeTo(0.9),
    agreement: 0.1,
    disagreement: 0.8,
  });
  expect(graph.multi).toBe(false);
  expect(graph.hasEdge('commenter:Ann', 'commenter:Ann')).toBe(false);
});

test('names such as __proto__ are names like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '💥', 'א'];
  const graph = buildGraph(layersOf(names.map((name, i) => [name, i === 0 ? null : i - 1])));
  for (const name of names) expect(graph.getNodeAttribute(`commenter:${name}`, 'label')).toBe(name);
  expect(projectParticipants(layersOf(names.map((name, i) => [name, i === 0 ? null : i - 1]))).size).toBe(
    names.length - 1,
  );
  expect(({} as Record<string, unknown>)['previous']).toBeUndefined();
});

test('a label does not end in half a character', () => {
  const { discussion } = layersOf([['Ann', null]]);
  for (const lead of [57, 58, 59]) {
    const comments = [{ ...discussion.comments[0]!, text: `${'x'.repeat(lead)}😀😀😀` }];
    const label = buildGraph({ ...layersOf([['Ann', null]]), discussion: { ...discussion, comments } });
    expect(label.getNodeAttribute('comment:c1', 'label')).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  }
});

test('a name that looks like an anonymous commenter’s key is somebody else’s', () => {
  const layersOfNames = layersOf([
    ['Guest', null],
    ['?c1', 0],
    ['\\?c1', 1],
  ]);
  expect(buildGraph(layersOfNames).filterNodes((_, { kind }) => kind === 'commenter')).toHaveLength(3);
});

test('labels are one short line', () => {
  const { discussion } = layersOf([['Ann', null]]);
  const graph = buildGraph({
    ...layersOf([['Ann', null]]),
    discussion: { ...discussion, comments: [{ ...discussion.comments[0]!, text: `one\n\ntwo ${'x'.repeat(500)}` }] },
  });
  expect(graph.getNodeAttribute('comment:c1', 'label')).toMatch(/^one two x+…$/);
});

test('naming a speaker and echoing their words is one act of a comment towards them', () => {
  const named = stanceOf('c1', 'speaker', 's1', 'disagrees', 0.6);
  const echoed = stanceOf('c1', 'quotation', 'q1', 'disagrees', 0.8);
  const sums = (stances: Layers['stances']) =>
    projectParticipants({ ...layers, stances }).getEdgeAttributes('commenter:Ann', 'speaker:s1');
  expect(sums([echoed])).toEqual(sums([{ ...echoed, target: { kind: 'speaker', id: 's1' } }]));
  expect(sums([named, echoed]).disagreement).toBe(0.8);
  expect(sums([named, echoed]).strength).toBeLessThanOrEqual(1);
  const edges = buildGraph({ ...layers, stances: [named, echoed] }).filterEdges(
    (_, { relation }) => relation === 'disagrees-with',
  );
  expect(edges).toEqual(['disagrees-with:comment:c1>speaker:s1']);
  expect(buildGraph({ ...layers, stances: [named, echoed] }).getEdgeAttribute(edges[0]!, 'stanceProbability')).toBe(
    0.8,
  );
});

test('opposite stances towards two quotations of a speaker are both shown', () => {
  const quotations = ['q1', 'q2'].map((id) => ({ ...layers.quotations[0]!, id }));
  const stances = [stanceOf('c1', 'quotation', 'q1', 'disagrees'), stanceOf('c1', 'quotation', 'q2', 'agrees')];
  const graph = buildGraph({ ...layers, quotations, stances });
  const relations = graph.mapDirectedEdges('comment:c1', 'speaker:s1', (_, { relation }) => relation);
  expect(relations).toEqual(expect.arrayContaining(['disagrees-with', 'agrees-with']));
});

test('a stance towards a speaker that a person stated stands for the words quoted, too', () => {
  const { commentId, target, stance, probabilities, edge } = stanceOf('c1', 'speaker', 's1', 'neutral', 1);
  const stated = { commentId, target, stance, probabilities, edge, basis: 'corrected' } as const;
  const stances = [stanceOf('c1', 'quotation', 'q1', 'disagrees'), stated];
  expect(projectParticipants({ ...layers, stances }).hasEdge('commenter:Ann', 'speaker:s1')).toBe(false);
  expect(buildGraph({ ...layers, stances }).filterEdges((_, { relation }) => relation === 'disagrees-with')).toEqual(
    [],
  );
});
