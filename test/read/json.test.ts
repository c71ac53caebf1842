import { expect, test } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import { readAnalysis, readJson } from '../../src/read/json.js';
import type { Discussion } from '../../src/schema/index.js';
import { toJson } from '../../src/write/index.js';
import { discussionOf, errorOf } from '../support/discussions.js';
import { readSeeds } from '../support/seeds.js';

test('a discussion survives JSON, odd texts included', () => {
  const discussion = discussionOf([
    { id: '__proto__', author: '\u202eabc', text: 'half \ud83d and NUL \0', parentId: 'article' },
    { id: 'b', author: '', text: '', parentId: '__proto__' },
  ]);
  expect(readJson(JSON.stringify(discussion))).toEqual(discussion);
  expect(readJson(`\ufeff${JSON.stringify(discussion)}`)).toEqual(discussion);
});

test('an analysis survives JSON', () => {
  const analysis = analyze(
    discussionOf([
      { id: 'a', author: 'Ann', text: 'Good riddance.' },
      { id: 'b', author: 'Bob', text: 'Why, Ann?' },
    ]),
  );
  const text = toJson(analysis);
  expect(readAnalysis(text)).toEqual(JSON.parse(text));
});

const PAGE =
  'The ferry, Ann Lee said, is old.\nAnn\nIt was never late.\nBob replied to Ann\nNo, Ann, it was, and Lee is right.';
const ODD = {
  comments: [
    { text: 'Good riddance.', votes: 3, author: 'Ann', id: 'a' },
    { parentId: 'a', text: 'Why, Ann? You are wrong.', id: 'b', author: 'Bob' },
  ],
  article: { url: 'https://example.org/', text: '“The ferry is old,” Ann Lee said.', title: 'The ferry' },
  id: 'odd',
};

test.each<[string, string | Discussion, AnalyzeOptions]>([
  ['a page', PAGE, {}],
  ['data whose fields stand in any order', ODD, {}],
  ['links left open, no reasons', PAGE, { abstainBelow: 1, evidence: false }],
  ['corrections', ODD, { corrections: { replies: [{ comment: 'b', parent: 'article' }] } }],
  ...readSeeds().map(({ name, page }): [string, string, AnalyzeOptions] => [name, page, {}]),
])('a saved analysis comes back byte for byte: %s', (_, input, options) => {
  const text = toJson(analyze(input, options));
  expect(toJson(readAnalysis(text))).toBe(text);
});

test('each refusal has its own code', () => {
  expect(errorOf(() => readJson('{')).code).toBe('not-json');
  expect(errorOf(() => readJson('{}')).code).toBe('invalid-discussion');
  expect(errorOf(() => readAnalysis('{}')).code).toBe('invalid-analysis');
});

test('a saved analysis is no discussion, and the message says what reads it', () => {
  const saved = toJson(analyze('The council closed the ferry.\nAnn\nThe ferry was never late.'));
  expect(errorOf(() => readJson(saved))).toMatchObject({
    code: 'invalid-discussion',
    message: expect.stringContaining('readAnalysis()'),
  });
});
