import { expect, test } from 'vitest';
import { parseCorrections } from '../../src/schema/parse.js';
import { errorOf } from '../support/discussions.js';

test('everything is kept except notes', () => {
  const rows = {
    replies: [{ comment: 'Ann#16f261b3', parent: 'article' }],
    stances: [{ comment: 'b', target: { kind: 'speaker', id: 'Mary Lee' }, stance: 'agrees' }],
    names: [
      { name: 'Lee', speaker: 'Mary Lee' },
      { name: 'Mill Road', speaker: null },
    ],
    quotations: [{ quotation: 'Soup is good', speaker: 'Mary Lee' }],
  };
  expect(parseCorrections({ ...rows, replies: [{ ...rows.replies[0], note: 'sure' }] })).toEqual(rows);
  expect(parseCorrections({})).toEqual({});
});

test.each([
  [[], '', 'Wrap the list'],
  ['x', '', 'should be an object'],
  [{ reply: [] }, 'reply', 'replies, stances, names, quotations'],
  [{ replies: {} }, 'replies', 'should be a list'],
  [{ replies: [{ comment: 'a' }] }, 'replies.0.parent', 'is missing'],
  [
    { stances: [{ comment: 'a', target: { kind: 'comment', id: 'b' }, stance: 'hates' }] },
    'stances.0.stance',
    '"agrees"',
  ],
  [JSON.parse('{"__proto__": 1}'), '__proto__', 'is not a list'],
])('%j is refused with its place', (data, path, words) => {
  const error = errorOf(() => parseCorrections(data));
  expect(error).toMatchObject({ code: 'invalid-corrections', place: path === '' ? {} : { path } });
  expect(error.message).toContain(words);
  expect(error.message).toContain('schemas/corrections.schema.json');
});
