import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Analysis } from '../../src/schema/index.js';
import { parseAnalysis } from '../../src/schema/parse.js';
import { errorOf } from '../support/discussions.js';

// biome-ignore lint/suspicious/noExplicitAny: tests spoil it anywhere
type Spoilt = Record<string, any>;
const saved = (): Spoilt => JSON.parse(JSON.stringify(handmade));

const handmade: Analysis = {
  version: '1.0',
  discussion: {
    article: { text: '“It leaks,” said Eva Holm.' },
    comments: [
      { id: 'c1', author: 'Ann', text: 'Close it.' },
      { id: 'c2', author: 'Bob', text: 'Holm is wrong.', parentId: 'c1' },
      { id: 'c3', author: 'Cyd', text: 'Hm.' },
    ],
  },
  speakers: [{ id: 's1', name: 'Eva Holm', aliases: [], mentions: [{ start: 17, end: 25 }], quotations: 1 }],
  quotations: [
    {
      id: 'q1',
      kind: 'direct',
      content: { start: 1, end: 9 },
      speakerId: 's1',
      basis: 'inferred',
      probability: 0.9,
      evidence: [],
    },
  ],
  replies: [
    {
      id: 'c1',
      parentId: 'article',
      basis: 'inferred',
      probability: 0.8,
      alternatives: [],
      evidence: [
        {
          heuristic: 'replies/x',
          value: 1,
          contribution: 0.5,
          because: 'is first',
          at: [{ in: 'c1', start: 0, end: 5 }],
        },
      ],
    },
    { id: 'c2', parentId: 'c1', basis: 'given', alternatives: [] },
    {
      id: 'c3',
      parentId: null,
      basis: 'inferred',
      probability: 0.2,
      evidence: [],
      alternatives: [{ parentId: 'c2', probability: 0.1 }],
    },
  ],
  stances: [
    {
      commentId: 'c2',
      target: { kind: 'speaker', id: 's1' },
      stance: 'disagrees',
      probabilities: { agrees: 0.1, disagrees: 0.8, neutral: 0.1 },
      edge: true,
      basis: 'inferred',
      probability: 0.8,
      evidence: [],
    },
  ],
  participants: [],
  chains: [
    {
      rank: 1,
      commentIds: ['c1', 'c2'],
      authors: ['Ann', 'Bob'],
      value: 1,
      factors: { length: 1, turns: 1, disagreement: 1, certainty: 1 },
    },
  ],
  measures: {
    comments: 3,
    commenters: 3,
    speakers: 1,
    quotations: 1,
    threads: 1,
    depth: 2,
    width: 2,
    hIndex: 1,
    structuralVirality: 1.5,
    medianLag: 1,
    replyShare: 0.5,
    speakerShare: 0,
    disagreementShare: 0,
    participationGini: 0,
    effectiveCommenters: 3,
    reciprocity: 0,
    centralisation: 0,
    largestGroup: 0.6667,
    twoCamps: 1,
    meanProbability: 0.6,
    unsureShare: 0,
    expectedWrongLinks: 1,
  },
  diagnostics: [{ code: 'missing-id', message: 'A comment had no id.', commentId: 'c1' }],
};

test('a saved analysis comes back equal', () => {
  expect(parseAnalysis(saved())).toEqual(handmade);
  const analysis = JSON.parse(
    JSON.stringify(analyze({ article: { text: 'The pool leaks.' }, comments: handmade.discussion.comments })),
  );
  expect(parseAnalysis(analysis)).toEqual(analysis);
});

test.each<[string, (analysis: Spoilt) => void, string]>([
  [
    'version',
    (a) => {
      a['version'] = '2.0';
    },
    'Analyze the discussion again',
  ],
  [
    'version',
    (a) => {
      delete a['version'];
    },
    'missing',
  ],
  [
    'speakers',
    (a) => {
      a['speakers'] = 3;
    },
    'a list',
  ],
  [
    'speakers.0.quotations',
    (a) => {
      a['speakers'][0].quotations = -1;
    },
    'at least 0',
  ],
  [
    'discussion',
    (a) => {
      a['discussion'] = [];
    },
    'an object',
  ],
  [
    'discussion.comments.1.text',
    (a) => {
      delete a['discussion'].comments[1].text;
    },
    'missing',
  ],
  [
    'discussion.comments.1.id',
    (a) => {
      a['discussion'].comments[1].id = 'c1';
    },
    'no other comment',
  ],
  [
    'discussion.comments.2.id',
    (a) => {
      a['discussion'].comments[2].id = '';
    },
    'no other comment',
  ],
  [
    'replies',
    (a) => {
      a['replies'].pop();
    },
    'one row a comment',
  ],
  [
    'replies.0.id',
    (a) => {
      a['replies'][0].id = 'c2';
    },
    'in their order',
  ],
  [
    'replies.0.basis',
    (a) => {
      a['replies'][0].basis = 'guessed';
    },
    'kinds the format knows',
  ],
  [
    'replies.0.probability',
    (a) => {
      a['replies'][0].probability = 1.5;
    },
    'at most 1',
  ],
  [
    'replies.0.evidence.0.because',
    (a) => {
      a['replies'][0].evidence[0].because = 0;
    },
    'a text',
  ],
  [
    'replies.1.parentId',
    (a) => {
      a['replies'][1].parentId = 'c9';
    },
    'not here',
  ],
  [
    'replies.2.alternatives.0.parentId',
    (a) => {
      a['replies'][2].alternatives[0].parentId = 'c9';
    },
    'not here',
  ],
  [
    'replies.1.parentId',
    (a) => {
      a['replies'][0].parentId = 'c2';
    },
    'circle',
  ],
  [
    'quotations.0.kind',
    (a) => {
      a['quotations'][0].kind = 'loud';
    },
    '"direct" or "indirect" or "mixed"',
  ],
  [
    'quotations.0.speakerId',
    (a) => {
      a['quotations'][0].speakerId = 's9';
    },
    'not here',
  ],
  [
    'quotations.0',
    (a) => {
      a['quotations'][0].content.end = 1e6;
    },
    'not within the text of the article',
  ],
  [
    'speakers.0.mentions.0',
    (a) => {
      a['speakers'][0].mentions[0].end = 1e6;
    },
    'not within the text of the article',
  ],
  [
    'speakers.1',
    (a) => {
      a['speakers'].splice(1, 0, a['speakers'][0]);
    },
    'same as an earlier row',
  ],
  [
    'quotations.1',
    (a) => {
      a['quotations'].splice(1, 0, a['quotations'][0]);
    },
    'same as an earlier row',
  ],
  [
    'stances.1',
    (a) => {
      a['stances'].splice(1, 0, a['stances'][0]);
    },
    'same as an earlier row',
  ],
  [
    'stances.0.commentId',
    (a) => {
      a['stances'][0].commentId = 'c9';
    },
    'not here',
  ],
  [
    'stances.0.target.id',
    (a) => {
      a['stances'][0].target.id = 's9';
    },
    'not here',
  ],
  [
    'stances.0.target.id',
    (a) => {
      a['stances'][0].target = { kind: 'article', id: 'c1' };
    },
    'not here',
  ],
  [
    'stances.0.target.id',
    (a) => {
      a['stances'][0].target = { kind: 'comment', id: 'article' };
    },
    'not here',
  ],
  [
    'stances.0.target.id',
    (a) => {
      a['stances'][0].target = { kind: 'quotation', id: 's1' };
    },
    'not here',
  ],
  [
    'chains.0.commentIds.1',
    (a) => {
      a['chains'][0].commentIds[1] = 'c9';
    },
    'not here',
  ],
  [
    'measures.depth',
    (a) => {
      delete a['measures'].depth;
    },
    'missing',
  ],
  [
    'diagnostics.0.line',
    (a) => {
      a['diagnostics'][0].line = 0;
    },
    'at least 1',
  ],
])('%s is refused', (path, spoil, words) => {
  const analysis = saved();
  spoil(analysis);
  const error = errorOf(() => parseAnalysis(analysis));
  expect(error.code).toBe('invalid-analysis');
  expect(error.place.path).toBe(path);
  expect(error.message).toContain(words);
});

test('a saved analysis of 50,000 comments in one chain is read', () => {
  const comments = Array.from({ length: 50_000 }, (_, i) => ({ id: `c${i}`, author: '', text: '' }));
  const replies = comments.map(({ id }, i) => ({
    id,
    parentId: i === 0 ? 'article' : `c${i - 1}`,
    basis: 'given',
    alternatives: [],
  }));
  const { discussion, ...rest } = saved() as { discussion: { article: object } };
  const analysis = {
    ...rest,
    discussion: { article: discussion.article, comments },
    replies,
    quotations: [],
    stances: [],
    chains: [],
  };
  expect(parseAnalysis(analysis).replies.length).toBe(50_000);
});
