/**
 * Corrections through the whole program: they hold, the rest is inferred from them, and they survive a new copy of the
 * page.
 */
import { expect, test } from 'vitest';
import { projectParticipants } from '../../src/graph/index.js';
import { analyze, type Corrections, type Discussion, fingerprintOf, type StanceClass } from '../../src/index.js';
import { drawLayers } from '../../src/metrics/draw-layers.js';
import { describeChain } from '../../src/metrics/index.js';
import { readPosterior } from '../../src/metrics/posterior.js';
import { parseAnalysis } from '../../src/schema/parse.js';
import { expectSound } from '../support/discussions.js';

const ARTICLE_TEXT =
  'The harbour board wants to close the old pier. “The pier is rotten,” Mary Lee said. Mary Lee, the engineer, ' +
  'measured every pile. Tom Hall of the sailing club said the pier was sound.';
const TALK: Discussion = {
  article: { text: ARTICLE_TEXT },
  comments: [
    { id: 'c1', author: 'Ann', text: 'The pier was painted last summer, so why close it now?' },
    { id: 'c2', author: 'Bob', text: 'Paint hides the worms. Mary Lee is right about the piles.' },
    { id: 'c3', author: 'Cy', text: 'Who pays for the fishing boats that must leave?' },
    { id: 'c4', author: 'Ann', text: 'No, you are wrong, Bob. There are no worms in oak piles.' },
    { id: 'c5', author: 'Bob', text: 'The boats will be paid for by the board.' },
    { id: 'c6', author: 'Di', text: 'I agree, that is how it should be.' },
  ],
};
const printOf = (id: string) => fingerprintOf(TALK.comments.find((one) => one.id === id)!, TALK);
const plain = analyze(TALK);
const linkOf = (id: string, rows = plain.replies) => rows.find((row) => row.id === id)!;

test('a corrected link holds, and its neighbours are inferred given it', () => {
  const { replies, explain, graph, discussion } = analyze(TALK, {
    corrections: { replies: [{ comment: printOf('c5'), parent: printOf('c1') }] },
  });
  expect(linkOf('c5').parentId).not.toBe('c1');
  expect(linkOf('c5', replies)).toEqual({ id: 'c5', parentId: 'c1', basis: 'corrected', alternatives: [] });
  expect(explain('c5')).toEqual({ sentence: 'Bob answers Ann: corrected by hand.', probability: 1, evidence: [] });
  expect(graph.filterEdges((_, { basis }) => basis === 'corrected')).toHaveLength(1);
  const others = ['c1', 'c2', 'c3', 'c4', 'c6'];
  expect(others.map((id) => linkOf(id, replies))).not.toEqual(others.map((id) => linkOf(id)));
  expect(discussion).toBe(TALK);
});

test('a link to a later comment does not close a circle with inferred links', () => {
  for (const [from, to] of [
    ['c1', 'c6'],
    ['c2', 'c5'],
    ['c1', 'c2'],
  ] as const) {
    const analysis = analyze(TALK, { corrections: { replies: [{ comment: from, parent: to }] } });
    expect(linkOf(from, analysis.replies).parentId).toBe(to);
    expectSound(analysis, 6);
    expect(analysis.chains.length).toBeGreaterThan(0);
  }
});

test('corrections override given links and affect no others', () => {
  const given = { ...TALK, comments: TALK.comments.map((one) => ({ ...one, parentId: 'article' })) };
  const { replies } = analyze(given, { corrections: { replies: [{ comment: 'c2', parent: 'c1' }] } });
  expect(replies.map(({ basis }) => basis)).toEqual(['given', 'corrected', 'given', 'given', 'given', 'given']);
});

const ALL: Corrections = {
  replies: [{ comment: printOf('c6'), parent: printOf('c5') }],
  stances: [
    { comment: printOf('c6'), target: { kind: 'comment', id: printOf('c5') }, stance: 'neutral' },
    { comment: printOf('c6'), target: { kind: 'comment', id: printOf('c1') }, stance: 'disagrees' },
    { comment: printOf('c6'), target: { kind: 'speaker', id: 'Tom Hall' }, stance: 'disagrees' },
    { comment: printOf('c2'), target: { kind: 'speaker', id: 'Mary Lee' }, stance: 'disagrees' },
    { comment: printOf('c3'), target: { kind: 'quotation', id: 'q1' }, stance: 'agrees' },
    { comment: printOf('c3'), target: { kind: 'article', id: 'article' }, stance: 'agrees' },
  ],
};

test('corrected stances are certain, one row each, and reach graph and sides', () => {
  const analysis = analyze(TALK, { corrections: ALL });
  expect(analysis.diagnostics.filter(({ code }) => code !== 'layout')).toEqual([]);
  const stated = analysis.stances.filter(({ basis }) => basis === 'corrected');
  expect(stated).toHaveLength(6);
  for (const { stance, probabilities, edge } of stated) {
    expect(probabilities).toEqual({ agrees: 0, disagrees: 0, neutral: 0, [stance]: 1 });
    expect(edge).toBe(stance !== 'neutral');
  }
  const keys = analysis.stances.map(({ commentId, target }) => `${commentId} ${target.kind} ${target.id}`);
  expect(new Set(keys).size).toBe(keys.length);
  const [tom] = analysis.speakers.filter(({ name }) => name === 'Tom Hall');
  expect(analysis.graph.directedEdges('comment:c6', `speaker:${tom!.id}`)).toHaveLength(2);
  const camp = (name: string) => analysis.participants.find((row) => row.name === name)!.camp;
  expect(camp('Di')).not.toBe(camp('Tom Hall'));
});

test('a stance towards a comment other than the parent counts by itself, not for the link', () => {
  const comments = [
    { id: 'a', author: 'Ann', text: 'Soup.', parentId: 'article' },
    { id: 'b', author: 'Bob', text: 'Bread.', parentId: 'a' },
    { id: 'c', author: 'Cy', text: 'Rice.', parentId: 'b' },
    { id: 'd', author: 'Di', text: 'Beans.', parentId: 'article' },
  ];
  const towards = (comment: string, id: string, stance: StanceClass) => ({
    comment,
    target: { kind: 'comment', id } as const,
    stance,
  });
  const given = { article: { text: '' }, comments };
  const analysis = analyze(given, {
    corrections: {
      stances: [towards('c', 'b', 'agrees'), towards('c', 'a', 'disagrees'), towards('d', 'a', 'neutral')],
    },
  });
  const chain = describeChain(analysis, ['a', 'b', 'c']);
  expect(analysis.chains[0]!.factors.disagreement).toBeCloseTo(1 + chain.disagreement, 3);
  const projection = projectParticipants(analysis);
  expect(projection.getEdgeAttributes('commenter:Cy', 'commenter:Ann')).toEqual({
    strength: 1,
    agreement: 0,
    disagreement: 1,
  });
  expect(projection.hasEdge('commenter:Di', 'commenter:Ann')).toBe(false);
  let seen = 0;
  drawLayers(analysis, readPosterior(analysis), { samples: 20 }, ({ stances }) => {
    seen += stances.filter(({ basis }) => basis === 'corrected').length;
  });
  expect(seen).toBe(20 * 3);
});

test('one stated stance moves the sides of the others', () => {
  const towards = (stance: 'agrees' | 'disagrees') => {
    const [mary] = plain.speakers.filter(({ name }) => name === 'Mary Lee');
    const corrections = {
      stances: [
        { comment: 'c4', target: { kind: 'speaker', id: 'Mary Lee' }, stance } as const,
        { comment: 'c4', target: { kind: 'comment', id: 'c2' }, stance: 'disagrees' } as const,
      ],
    };
    return analyze(TALK, { corrections }).stances.find(
      ({ commentId, target }) => commentId === 'c2' && target.id === mary!.id,
    )!.probabilities.agrees;
  };
  expect(towards('disagrees')).toBeGreaterThan(towards('agrees'));
});

test('a name given to a speaker is found in the comments', () => {
  const corrections = {
    names: [
      { name: 'Cy', speaker: 'Tom Hall' },
      { name: 'Mary Lee', speaker: 'Tom Hall' },
    ],
  };
  const { speakers, quotations, stances } = analyze(TALK, { corrections });
  expect(speakers.map(({ name }) => name)).not.toContain('Mary Lee');
  const [tom] = speakers.filter(({ name }) => name === 'Tom Hall');
  expect(tom!.aliases).toEqual(expect.arrayContaining(['Cy', 'Mary Lee']));
  expect(quotations.filter(({ speakerId }) => speakerId === tom!.id)).toHaveLength(tom!.quotations);
  expect(tom!.quotations).toBe(plain.quotations.filter(({ speakerId }) => speakerId !== undefined).length);
  expect(stances.some(({ commentId, target }) => commentId === 'c2' && target.id === tom!.id)).toBe(true);
});

test('corrections fit a new copy of the page: comments added, ids changed', () => {
  const comments = [
    { id: 'c1', author: 'Eve', text: 'First!' },
    ...TALK.comments.map((one, i) => ({ ...one, id: `c${i + 2}` })),
  ];
  const { replies, stances, diagnostics } = analyze({ ...TALK, comments }, { corrections: ALL });
  expect(diagnostics.filter(({ code }) => code !== 'layout')).toEqual([]);
  expect(replies[6]).toMatchObject({ id: 'c7', parentId: 'c6', basis: 'corrected' });
  expect(stances.filter(({ basis }) => basis === 'corrected')).toHaveLength(6);
});

test('corrections that cannot be used are reported and change nothing', () => {
  const corrections: Corrections = {
    replies: [{ comment: 'c99', parent: 'c1' }],
    stances: [{ comment: 'c2', target: { kind: 'quotation', id: '__proto__' }, stance: 'agrees' }],
    names: [{ name: '__proto__', speaker: 'constructor' }],
  };
  const { diagnostics, ...rest } = analyze(TALK, { corrections });
  expect(diagnostics.map(({ code }) => code)).toEqual([...Array(3).fill('unknown-correction'), 'layout']);
  const { diagnostics: _, ...before } = plain;
  expect(rest).toEqual(before);
});

test('an analysis with corrected rows is read back as it was', () => {
  const saved = JSON.parse(JSON.stringify(analyze(TALK, { corrections: ALL })));
  expect(parseAnalysis(saved)).toEqual(saved);
});

test('the same corrections give the same bytes', () => {
  const once = JSON.stringify(analyze(TALK, { corrections: ALL }));
  expect(JSON.stringify(analyze(TALK, { corrections: JSON.parse(JSON.stringify(ALL)) }))).toBe(once);
});
