import { expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { readAnalysis, readJson } from '../../src/read/json.js';
import { toJson } from '../../src/write/index.js';
import { discussionOf, errorOf } from '../support/discussions.js';

test('a discussion survives the way through JSON, odd texts included', () => {
  const discussion = discussionOf([
    { id: '__proto__', author: '\u202eabc', text: 'half \ud83d and NUL \0', parentId: 'article' },
    { id: 'b', author: '', text: '', parentId: '__proto__' },
  ]);
  expect(readJson(JSON.stringify(discussion))).toEqual(discussion);
  expect(readJson(`\ufeff${JSON.stringify(discussion)}`)).toEqual(discussion);
});

test('an analysis survives the way through JSON', () => {
  const analysis = analyze(
    discussionOf([
      { id: 'a', author: 'Ann', text: 'Good riddance.' },
      { id: 'b', author: 'Bob', text: 'Why, Ann?' },
    ]),
  );
  const text = toJson(analysis);
  expect(readAnalysis(text)).toEqual(JSON.parse(text));
});

test('each refusal has its own code', () => {
  expect(errorOf(() => readJson('{')).code).toBe('not-json');
  expect(errorOf(() => readJson('{}')).code).toBe('invalid-discussion');
  expect(errorOf(() => readAnalysis('{}')).code).toBe('invalid-analysis');
});
