import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { oneLine } from '../../src/text/one-line.js';

test('line breaks are blanks, and what nobody sees is nothing', () => {
  expect(oneLine('non\ufeffsense,\n  A\u00adnn')).toBe('nonsense, Ann');
});

test('reasons print words as they are seen', () => {
  const comments = [
    { id: 'a', author: 'Ann', text: 'The ferry was never late.', parentId: 'article' },
    { id: 'b', author: 'Bob', text: 'That is nonsen\ufeffse, Ann.', parentId: 'a' },
  ];
  expect(JSON.stringify(analyze({ article: { text: '' }, comments }).stances)).toContain('“nonsense”');
});
