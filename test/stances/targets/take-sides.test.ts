import { expect, test } from 'vitest';
import { buildGraph } from '../../../src/graph/index.js';
import { analyze, type Discussion, inferStances } from '../../../src/index.js';

const ARTICLE =
  'Danish Prime Minister Mary Lee opened the canal. Denmark betrayed Norway, a paper wrote. Denmark denied it; Norway was not amused. ' +
  'Norwegian minister Olav Berg said the canal is “a monument to pride”.';
const TEXTS: readonly [string, string, string?][] = [
  ['Ann', 'Denmark understands trade. Mary Lee is honest and brave.'],
  ['Bob', 'No, you are wrong. The Danes are cowardly liars.', 'c1'],
  ['Bob', 'And Norway deserves better than Lee.', 'c1'],
  ['Eve', 'Biased nonsense. “A monument to pride”, really?'],
  ['Ann', 'Norway again.'],
  ['', 'Nice weather.'],
];
const discussion: Discussion = {
  language: 'en',
  article: { text: ARTICLE },
  comments: TEXTS.map(([author, text, parentId], i) => ({
    id: `c${i + 1}`,
    author,
    text,
    ...(parentId ? { parentId } : {}),
  })),
};
const analysis = analyze(discussion);
const nameOf = (id: string) => analysis.speakers.find((speaker) => speaker.id === id)?.name;
const stanceOf = (commentId: string, name: string) =>
  analysis.stances.find((row) => row.commentId === commentId && nameOf(row.target.id) === name);

test('a comment’s own words come first, then who sides with whom', () => {
  expect(stanceOf('c1', 'Denmark')?.stance).toBe('agrees');
  expect(stanceOf('c2', 'Denmark')?.stance).toBe('disagrees');
  const bySides = stanceOf('c5', 'Norway');
  expect(bySides?.stance).toBe('disagrees');
  expect(bySides?.basis === 'inferred' && bySides.evidence[0]?.heuristic).toBe('stances/stands-with');
});

test('each speaker named gets a row, with a place and probabilities that sum to one', () => {
  const rows = analysis.stances.filter(({ target }) => target.kind !== 'comment');
  expect(rows.map(({ commentId }) => commentId)).not.toContain('c6');
  for (const row of rows) {
    const { agrees, disagrees, neutral } = row.probabilities;
    expect(agrees + disagrees + neutral).toBeCloseTo(1, 6);
    expect(row.basis === 'inferred' && row.evidence.some(({ at }) => at?.length)).toBe(true);
  }
});

test('an article called biased, a quotation in scare quotes', () => {
  const kinds = analysis.stances.filter(({ commentId }) => commentId === 'c4').map(({ target }) => target.kind);
  expect(kinds).toEqual(['article', 'quotation']);
});

test('a quotation held up by somebody who agrees is agreed with', () => {
  const texts = ['“A monument to pride”, he says.', '“A monument to pride”. Exactly what I heard too.'];
  const rows = analyze({ ...discussion, comments: texts.map((text, i) => ({ id: `c${i}`, author: `P${i}`, text })) });
  const echoes = rows.stances.filter(({ target }) => target.kind === 'quotation');
  expect(echoes.map(({ stance }) => stance)).toEqual(['disagrees', 'agrees']);
});

test('a speaker is known by the role that the article puts before the name', () => {
  const article = { text: '“The quay stays open,” the harbour master, Ines Holm, said on Monday.' };
  const comments = [{ id: 'c1', author: 'Ann', text: 'The harbour master is right.' }];
  const { speakers, stances } = analyze({ article, comments });
  expect(stances).toMatchObject([{ target: { kind: 'speaker', id: speakers[0]!.id }, stance: 'agrees' }]);
});

test('in the graph, a comment mentions the speakers it names and those whose quotations it echoes', () => {
  const graph = buildGraph(analysis);
  const mentions = graph
    .filterEdges((_, { relation }, source) => relation === 'mentions' && source === 'comment:c4')
    .map((edge) => [nameOf(graph.target(edge).replace('speaker:', '')), graph.getEdgeAttribute(edge, 'because')]);
  expect(mentions).toEqual([['Olav Berg', expect.stringMatching(/^echoes quotation q\d$/)]]);
});

test('hostile names and texts', () => {
  const names = ['__proto__', 'constructor', '\ud800', ''];
  const comments = names.map((author, i) => ({ id: `c${i}`, author, text: `${author} lied. Constructor is honest!` }));
  const article = { text: 'Constructor said no. “__proto__ lied,” toString said.' };
  expect(() => analyze({ article, comments })).not.toThrow();
  expect(inferStances({ article: { text: '' }, comments: [] }, { replies: [], speakers: [], quotations: [] })).toEqual(
    [],
  );
});
