import { expect, test } from 'vitest';
import { createPhraseFinder } from '../../src/text/phrases.js';
import { scanWords } from '../../src/text/words.js';

const finder = createPhraseFinder({ right: ['right', 'right * all', 'right after all'], turn: ['right turn'] });
const found = (text: string, most = 99) => finder.find(scanWords(text), most);

test('of phrases with the same name at the same word, the longest is found', () => {
  expect(found('right after all')).toEqual([{ name: 'right', from: 0, to: 3 }]);
  expect(found('right with all')).toEqual([{ name: 'right', from: 0, to: 3 }]);
  expect(found('right with most')).toEqual([{ name: 'right', from: 0, to: 1 }]);
});

test('phrases with other names are found too', () => {
  expect(found('a right turn').map(({ name, to }) => [name, to])).toEqual([
    ['turn', 3],
    ['right', 2],
  ]);
});

test('a phrase must end within the words read', () => {
  expect(found('right after all', 2)).toEqual([{ name: 'right', from: 0, to: 1 }]);
  expect(found('left', 9)).toEqual([]);
});
